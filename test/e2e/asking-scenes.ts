import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { alphabet } from '../../shared/check-symbols.ts';
import type { RunRequest } from '../../shared/ipc-contract.ts';
import { pairingCodeOf } from '../../shared/pairing-code.ts';
import type { Profile } from '../../shared/profile.ts';
import { pairReport } from '../helpers/pair-report.ts';
import type { AppUnderTest } from './app.ts';
import { openFromOutside, type Scene, textOf } from './scenes.ts';

/** For pictures: a code that no counterpart has. */
const shownCode = pairingCodeOf(Array.from('4KQ7M02A9', (letter) => alphabet.indexOf(letter)));

const rehearsal: Profile = {
  format: 'portampel-profile/1',
  scenario: '365-server',
  roles: { server: 'pc-huber.example' },
  options: { counterpart: true },
};

async function askedFor(app: AppUnderTest, code: string): Promise<void> {
  await openFromOutside(app, 'probe.portampel', JSON.stringify(rehearsal));
  const field = app.page.getByLabel(await textOf(app, 'asking.code'), { exact: true });
  await field.fill(code);
  await field.blur();
  await field.scrollIntoViewIfNeeded();
}

const bundle = fileURLToPath(new URL('../../out/cli/portampel.cjs', import.meta.url));
const ports = { sql: 29_832, application: 29_833 };

export interface LocalCounterpart {
  code: string;
  profile: Profile;
  stop: () => void;
}

/** `portampel counterpart` on this machine, heard by nobody around it, and the profile that asks it. */
export async function startLocalCounterpart(): Promise<LocalCounterpart> {
  const args = ['counterpart', '--no-announce', '--format', 'json', '--udp-ports', 'none', '--ports', '29832-29834'];
  const child = spawn(process.execPath, [bundle, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { code } = JSON.parse(line) as { code: string };
  const profile: Profile = {
    format: 'portampel-profile/1',
    scenario: '365-client',
    roles: { server: '127.0.0.1' },
    options: { counterpart: true, updates: false, mail: false, ports },
  };
  return { code, profile, stop: () => void child.kill('SIGINT') };
}

/** The throughput is measured one way; the other way follows. */
async function startFlow(app: AppUnderTest): Promise<void> {
  const { code, profile, stop } = await startLocalCounterpart();
  app.electron.once('close', stop);
  const request: RunRequest = { kind: 'network', scenario: '365-client', profile, pairingCode: code };
  await app.page.evaluate((given) => window.portampel.run.start(given), request);
  await app.page.reload();
  const name = await textOf(app, 'counterpart.throughput.back');
  await app.page.locator(`[role="progressbar"][aria-label="${name}"]`).waitFor();
}

export const askingScenes: Record<string, Scene> = {
  'situation-rehearsal': async (app) => {
    await app.page.evaluate(() => window.portampel.settings.change({ scenario: '365-server' }));
    await app.page.reload();
    await app.page.getByText(await textOf(app, 'situation.place.365-rehearsal'), { exact: true }).click();
  },
  'addresses-counterpart-empty': (app) => askedFor(app, ''),
  'addresses-counterpart-mistyped': (app) => askedFor(app, shownCode.replace('Q', 'P')),
  'addresses-counterpart-filled': (app) => askedFor(app, shownCode),
  'running-flow': startFlow,
  'result-stand-in': async (app) => {
    await openFromOutside(app, 'probe.portampel', JSON.stringify(pairReport()));
    await app.page.getByText('probe.portampel').first().waitFor();
  },
};
