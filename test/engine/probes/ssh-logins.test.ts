import { tryPolicy } from '../../../engine/settings.ts';
import { checkWith, outcomeOf, resolverOf, runChecks } from '../../helpers/run.ts';
import { serve } from '../../helpers/servers.ts';
import { type SshLog, type SshServerOptions, speakSsh } from '../../helpers/ssh-server.ts';

const account = { user: 'kanzlei', password: 'geheim-7391' };
const wrong = { ...account, password: 'falsch-8226' };
const name = 'updates.example.com';
const rehearsal = { bytes: 1_000_000, protocol: 'sftp' } as const;

function rowsFor(port: number) {
  return [
    checkWith({ id: 'ssh', probe: 'ssh', port, host: name, role: 'updates' }),
    checkWith({ id: 'transfer', probe: 'transfer', port, host: name, role: 'updates', rehearsal }),
  ];
}

/** Every answer of the server to a login comes after that time. */
function late(ms: number): NonNullable<SshServerOptions['meddle']> {
  return (client) => {
    client.removeAllListeners('authentication').on('authentication', (context) => {
      const isQuestion = context.method === 'none';
      setTimeout(() => context.reject(['password']), isQuestion ? 0 : ms);
    });
  };
}

test.each<[string, SshServerOptions]>([
  ['at once', {}],
  ['in a dialogue', { methods: ['keyboard-interactive'] }],
])('a login that row 22 has seen refused %s is not sent by the rehearsal', async (_name, options) => {
  const log: SshLog = [];
  const server = await serve(speakSsh({ account, ...options }, log));
  const resolver = resolverOf({ [name]: [server.address] });
  const { result } = await runChecks(rowsFor(server.port), { settings: { login: wrong }, resolver });
  expect(result.observations.map(outcomeOf)).toEqual(['open/degraded/login-refused', 'untested/null/login-refused']);
  expect(log.filter((request) => !request.startsWith('none '))).toHaveLength(1);
});

test('a login that is right is sent by both', async () => {
  const log: SshLog = [];
  const server = await serve(speakSsh({ account, files: ['update.zip'] }, log));
  const resolver = resolverOf({ [name]: [server.address] });
  const { result } = await runChecks(rowsFor(server.port), { settings: { login: account }, resolver });
  expect(outcomeOf(result.observations[0]!)).toBe('open/asExpected/syn-ack');
  expect(log.filter((request) => request === 'password kanzlei')).toHaveLength(2);
});

test('of a host’s addresses one gets a login that is refused, however late', async () => {
  const heard: string[] = [];
  const meddle: SshServerOptions['meddle'] = (client) => {
    late(tryPolicy.silentServiceMs + 300)(client);
    client.on('authentication', ({ method }) => void heard.push(method));
  };
  const server = await serve(speakSsh({ meddle }));
  const other = await serve(speakSsh({ meddle }), { address: '127.0.0.2', port: server.port });
  const resolver = resolverOf({ [name]: [server.address, other.address] });
  const [check] = rowsFor(server.port);
  const { result } = await runChecks([check!], { settings: { login: wrong }, resolver });
  expect(result.observations.map(outcomeOf)).toEqual(['open/degraded/login-refused open/degraded/login-refused']);
  expect(heard.filter((method) => method === 'password')).toHaveLength(1);
});
