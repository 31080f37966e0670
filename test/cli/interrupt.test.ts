import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { readReport } from '../../engine/report.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { profileFormat } from '../../shared/words.ts';
import { ftpWithoutGuests, serve } from '../helpers/servers.ts';
import { hasTerminal, onTerminal } from './on-terminal.ts';
import { emptyFolder, filesIn, portampel, type Running, start } from './portampel.ts';

/** A check of the updates server whose FTP port answers and whose SSH port is silent, up to when that has called. */
async function checkSilence(...args: string[]): Promise<{ running: Running; cwd: string }> {
  const cwd = emptyFolder();
  let onLeft: () => void = () => undefined;
  const hasLeft = new Promise<void>((resolve) => {
    onLeft = resolve;
  });
  const good = await serve((socket, peer) => {
    ftpWithoutGuests(socket, peer);
    socket.once('close', onLeft);
  });
  const silent = await serve(() => undefined);
  const profile = {
    format: profileFormat,
    scenario: 'classic-office',
    roles: { updates: '127.0.0.1' },
    rows: { 'updates-21': { port: good.port }, 'updates-22': { port: silent.port } },
  };
  writeFileSync(join(cwd, 'profile.json'), JSON.stringify(profile));
  const running = start(['check', '--profile', 'profile.json', '--timeout', '60000', '--lang', 'en', ...args], { cwd });
  // Both ports were called, and the good one has heard the goodbye of the one session that stands for both FTP rows,
  // before anybody presses Ctrl-C.
  await Promise.all([hasLeft, silent.firstPeer]);
  return { running, cwd };
}

function rowsOf({ checks }: Report): Record<string, string> {
  const measured = checks.filter(({ group }) => group === 'updates');
  return Object.fromEntries(measured.map(({ id, light, reason }) => [id, `${light} ${reason}`]));
}

const partial = {
  'updates-20': 'grey ftp-login-needed',
  'updates-21': 'green ftp-data-untold',
  'updates-22': 'grey cancelled',
};

describe('Ctrl-C during a check', () => {
  test('prints what was measured by then, and soon', async () => {
    const { running } = await checkSilence('--format', 'json');
    const startMs = performance.now();
    running.interrupt();
    const { code, stdout, stderr } = await running.done;
    const latencyMs = performance.now() - startMs;
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    const { report, intact } = readReport(stdout, 'stdout');
    expect(intact).toBe(true);
    expect(report.ended).toBe('cancelled');
    expect(rowsOf(report)).toEqual(partial);
    // The silence would have lasted a minute; a person waits for less than a third of a second.
    expect(latencyMs).toBeLessThan(2000);
  });

  test('writes the partial report to its file', async () => {
    const { running, cwd } = await checkSilence('--format', 'json', '--output', 'report.json');
    running.interrupt();
    const { code } = await running.done;
    expect(code).toBe(3);
    const { report } = readReport(readFileSync(join(cwd, 'report.json'), 'utf8'), 'report.json');
    expect(rowsOf(report)).toEqual(partial);
    expect(filesIn(cwd)).toEqual(['profile.json', 'report.json']);
  });
});

(hasTerminal ? test : test.skip)('whoever ends a check on a terminal is told what a second Ctrl-C does', async () => {
  const silent = await serve(() => undefined);
  const profile = {
    format: profileFormat,
    scenario: 'classic-office',
    roles: { updates: '127.0.0.1' },
    rows: { 'updates-22': { port: silent.port } },
  };
  const file = join(emptyFolder(), 'profile.json');
  writeFileSync(file, JSON.stringify(profile));
  const { shown, code } = await onTerminal(
    ['check', '--profile', file, '--rows', 'updates-22', '--no-canary', '--timeout', '60000', '--lang', 'en'],
    [['Stop with Ctrl-C', '\u0003']],
  );
  expect(shown).toContain(translator('en')('check.ending'));
  expect(shown).toContain(translator('en')('total.partial'));
  expect(code).toBe(3);
});

describe('simulate', () => {
  /** `127.0.0.1:4711  row-id  name  state` */
  const endpoint = /^ {2}127\.0\.0\.1:(\d+) +([a-z0-9-]+) /gm;

  test('shows its ports, listens there, and ends with Ctrl-C', async () => {
    const running = start(['simulate', '--scenario', 'classic-office', '--lang', 'en']);
    const text = await running.untilPrinted('--output');
    const endpoints = [...text.matchAll(endpoint)].map(([, port, row]) => ({ port: Number(port), row }));
    expect(endpoints.map(({ row }) => row)).toContain('updates-21');
    expect(endpoints).toHaveLength(10);
    const socket = connect(endpoints.find(({ row }) => row === 'updates-21')!.port, '127.0.0.1');
    const [greeting] = (await once(socket, 'data')) as [Buffer];
    expect(greeting.toString()).toMatch(/^220 /);
    running.interrupt();
    await expect(running.done).resolves.toMatchObject({ code: 0, stderr: '' });
    socket.destroy();
  });

  test('writes a profile and a root with which a check is green', async () => {
    const folder = emptyFolder();
    const running = start(['simulate', '--output', folder]);
    await running.untilPrinted('portampel check --profile');
    expect(filesIn(folder)).toEqual(['simulator-ca.pem', 'simulator-profile.json']);
    const args = [
      'check',
      '--profile',
      join(folder, 'simulator-profile.json'),
      '--ca',
      join(folder, 'simulator-ca.pem'),
      '--format',
      'json',
    ];
    const { code, stdout } = await portampel(args);
    expect(code).toBe(0);
    expect(readReport(stdout, 'stdout').report).toMatchObject({ light: 'green', scenario: { id: '365-client' } });
    running.interrupt();
    await expect(running.done).resolves.toMatchObject({ code: 0, stderr: '' });
  });

  test('with a fault makes a check red', async () => {
    const folder = emptyFolder();
    const running = start(['simulate', '--output', folder, '--fault', 'server-sql=refuse']);
    await running.untilPrinted('portampel check --profile');
    const { code, stdout } = await portampel(
      ['check', '--profile', 'simulator-profile.json', '--ca', 'simulator-ca.pem', '--format', 'json'],
      {
        cwd: folder,
      },
    );
    const { report } = readReport(stdout, 'stdout');
    const red = report.checks.filter(({ light }) => light === 'red').map(({ id, reason }) => `${id} ${reason}`);
    expect({ code, red }).toEqual({ code: 2, red: ['server-sql conn-refused'] });
  });

  test('does not start without a folder to write to', async () => {
    const done = await portampel(['simulate', '--output', join(emptyFolder(), 'missing'), '--lang', 'en']);
    expect(done).toMatchObject({ code: 3, stdout: '' });
    expect(done.stderr).toContain('missing');
  });
});
