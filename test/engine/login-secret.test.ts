import { checkScenario } from '../../engine/check-scenario.ts';
import type { RunEvent } from '../../engine/run.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { type Profile, profileSchema } from '../../shared/profile.ts';
import { profileFormat } from '../../shared/words.ts';
import { dependencies, settingsWith } from '../helpers/run.ts';
import { closedPort, loopback, serve } from '../helpers/servers.ts';
import { type SshLog, type SshServerOptions, speakSsh } from '../helpers/ssh-server.ts';

const login = { user: 'kanzlei', password: 'geheim-7391' };

/** Gives back what it was given, wherever a server may speak. */
const repeat: SshServerOptions['meddle'] = (client) => {
  client.removeAllListeners('authentication').on('authentication', (context) => {
    if (context.method === 'keyboard-interactive') {
      context.prompt([{ prompt: 'Password: ', echo: false }], ([answer = '']) => {
        context.prompt([{ prompt: answer, echo: false }], answer, () => context.reject([answer as 'password']));
      });
    } else context.reject(['keyboard-interactive']);
  });
};

const asked = ['none kanzlei', 'password kanzlei'];

test.each<[string, SshServerOptions, string, string[]]>([
  ['takes it', { account: login, files: ['a'] }, 'syn-ack', asked],
  ['refuses it', {}, 'login-refused', asked],
  ['repeats it', { meddle: repeat }, 'login-refused', []],
  ['has no SFTP', { account: login }, 'sftp-refused', asked],
])('a password stays out of all that is kept where a server %s', async (_name, options, reason, requests) => {
  const log: SshLog = [];
  const server = await serve(speakSsh(options, log));
  const profile: Profile = profileSchema.parse({
    format: profileFormat,
    roles: { updates: loopback },
    rows: { 'updates-22': { port: server.port }, 'updates-21': { port: await closedPort() } },
  });
  const events: RunEvent[] = [];
  const settings = settingsWith({ login });
  const scenario = loadScenario('classic-office');
  const report = await checkScenario(scenario, profile, dependencies, {
    settings,
    onEvent: (event) => events.push(event),
  });
  expect(report.checks.find(({ id }) => id === 'updates-22')).toMatchObject({ reason });
  expect(log).toEqual(requests);
  expect(JSON.stringify([report, events])).not.toContain(login.password);
});
