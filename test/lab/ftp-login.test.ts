import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import { passwordVariable } from '../../shared/login.ts';
import { address4, nameOf } from './addresses.ts';
import { mustRun } from './command.ts';
import { describeLab, labTestMs } from './lab.ts';
import { bundle } from './portampel.ts';
import { peersPlan } from './server-files.ts';
import { startServer } from './servers.ts';

const login = { user: 'Kanzlei.Muster', password: 'geheim+7391%"x' };
const host = 'public';
const t = translator('en');

/** A secret in every way that text carries it: as it is, in JSON, in an address, in base64, whatever the case. */
function formsOf(secret: string): string[] {
  const forms = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ];
  return forms.map((form) => form.toLowerCase());
}

describeLab('a login that the server refuses and repeats in every reply', (lab) => {
  beforeAll(async () => {
    const plan = peersPlan('parrot', [{ kind: 'ftpParrot', address: address4(host), port: 21 }]);
    await startServer(lab.network, 'server', plan);
  });

  test.each([
    ['text', [], t('reason.ftp-login-failed.short')],
    ['text', ['--verbose'], t('reason.ftp-login-failed.short')],
    ['json', ['--verbose'], 'PASS ***'],
    ['nagios', [], 'PORTAMPEL '],
  ])(
    'is in nothing that the command line leaves: %s %j',
    async (format, more, shown) => {
      const output = join(lab.network.folder, `output-${randomUUID()}`);
      const args = ['check', '--scenario', 'classic-office', '--no-mail', '--updates', `v4.${nameOf(host)}`];
      const own = ['--lang', 'en', '--format', format, '--login', login.user];
      const rehearsal = ['--rehearse', '1MB', '--rehearse-protocol', 'ftp'];
      const words = [`${passwordVariable}=${login.password}`, process.execPath, bundle, ...args, ...own, ...rehearsal];
      const runs = [[], ['--output', output]].map((further) =>
        lab.network.exec('client', 'env', [...words, ...more, ...further], { timeoutMs: 60_000 }),
      );
      const done = await Promise.all(runs);
      const kept = [...done.flatMap(({ stdout, stderr }) => [stdout, stderr]), await readFile(output, 'utf8')];
      // It was there to be repeated, and said by us.
      const heard = await readFile(join(lab.network.folder, 'parrot.log'), 'utf8');
      expect(heard).toContain(`PASS ${login.password}`);
      expect(kept[0]).toContain(shown);
      const leaks = [login.user, login.password].flatMap(formsOf).filter((form) => {
        return kept.some((text) => text.toLowerCase().includes(form));
      });
      expect(leaks).toEqual([]);
    },
    labTestMs,
  );

  test('leaves no trace in the temporary files of the run either', async () => {
    const found = await mustRun('sh', ['-c', 'grep -rlF -- "$0" "$1" || true', login.password, lab.network.folder]);
    expect(found.trim().split('\n')).toEqual([join(lab.network.folder, 'parrot.log')]);
  });
});
