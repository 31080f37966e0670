import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'yaml';
import type { Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import { emptyFolder, filesIn, portampel, start } from './portampel.ts';

import.meta.jest.setTimeout(90_000);

const names = ['README.md', 'alerts.yml', 'blackbox.yml', 'prometheus.yml', 'targets.yml'];

type Target = { targets: [string]; labels: { module: string; row: string } };

function read(folder: string, name: string): unknown {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

function targetsIn(folder: string): Target[] {
  return read(folder, 'targets.yml') as Target[];
}

/** By the programs that will read them. */
function checkFiles(folder: string): void {
  execFileSync('prometheus-blackbox-exporter', [`--config.file=${join(folder, 'blackbox.yml')}`, '--config.check'], {
    stdio: 'pipe',
  });
  execFileSync('promtool', ['check', 'rules', join(folder, 'alerts.yml')]);
  execFileSync('promtool', ['check', 'config', join(folder, 'prometheus.yml')]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What the exporter comes to for each row. */
async function probed(folder: string): Promise<Record<string, boolean>> {
  const address = `127.0.0.1:${await freePort()}`;
  const config = `--config.file=${join(folder, 'blackbox.yml')}`;
  const exporter = spawn('prometheus-blackbox-exporter', [config, `--web.listen-address=${address}`], {
    stdio: 'ignore',
  });
  try {
    while (!(await fetch(`http://${address}/-/healthy`).catch(() => null))) await pause(50);
    const rows = targetsIn(folder).map(async ({ targets: [target], labels: { module, row } }) => {
      const query = new URLSearchParams({ module, target });
      const metrics = await (await fetch(`http://${address}/probe?${query.toString()}`)).text();
      return [row, /^probe_success 1$/m.test(metrics)] as const;
    });
    return Object.fromEntries(await Promise.all(rows));
  } finally {
    exporter.kill('SIGKILL');
    await once(exporter, 'close');
  }
}

test.each([
  ['classic-office', [], []],
  ['365-client', ['mail-993=refuse', 'mail-587=starttls-masked', 'mail-465=silent'], ['mail-995', 'server-sql']],
])('the exporter and PortAmpel say the same of every row: %s', async (scenario, faults, forbidden) => {
  const cwd = emptyFolder();
  const simulator = start(
    [
      'simulate',
      '--scenario',
      scenario,
      ...faults.flatMap((fault) => ['--fault', fault]),
      '--output',
      '.',
      '--lang',
      'en',
    ],
    { cwd },
  );
  await simulator.untilPrinted('simulator-ca.pem');
  const profile = JSON.parse(readFileSync(join(cwd, 'simulator-profile.json'), 'utf8')) as Profile;
  const rows = { ...profile.rows };
  for (const id of forbidden as (keyof typeof rows)[]) {
    rows[id] = { ...rows[id], expectation: 'forbidden', reason: 'not {{ here }} "$labels"' };
  }
  writeFileSync(join(cwd, 'profile.json'), JSON.stringify({ ...profile, rows }));
  const asked = ['--profile', 'profile.json', '--ca', 'simulator-ca.pem', '--lang', 'en'];
  const checked = await portampel(['check', ...asked, '--format', 'json'], { cwd });
  const report = JSON.parse(checked.stdout) as Report;
  expect(await portampel(['export', 'blackbox', ...asked, '--output', 'new'], { cwd })).toMatchObject({ code: 0 });
  const folder = join(cwd, 'new');
  expect(filesIn(folder)).toEqual(names);
  checkFiles(folder);
  const found = await probed(folder);
  expect(Object.keys(found).length).toBeGreaterThan(5);
  const said = report.checks
    .filter(({ id }) => id in found)
    .map(({ id, light, expectation }) => [id, (light === 'green') === (expectation !== 'forbidden')]);
  expect(found).toEqual(Object.fromEntries(said));
  const { groups } = read(folder, 'alerts.yml') as { groups: { rules: { expr: string }[] }[] };
  const alerts = groups.flatMap(({ rules }) => rules.map(({ expr }) => expr));
  for (const id of Object.keys(found)) {
    const isForbidden = forbidden.includes(id);
    expect(alerts).toContain(`probe_success{job="portampel",row="${id}"} == ${isForbidden ? 1 : 0}`);
  }
  simulator.interrupt();
  await simulator.done;
});

test('what is there already is replaced by --force alone, and nothing is written of what cannot be', async () => {
  const cwd = emptyFolder();
  const asked = [
    'export',
    'blackbox',
    '--scenario',
    '365-client',
    '--server',
    '2001:db8::1',
    '--output',
    'new',
    '--lang',
    'en',
  ];
  expect(await portampel(asked, { cwd })).toMatchObject({ code: 0 });
  expect(filesIn(cwd)).toEqual(['new']);
  expect(targetsIn(join(cwd, 'new'))[0]?.targets).toEqual(['[2001:db8::1]:19812']);
  checkFiles(join(cwd, 'new'));
  const again = await portampel(asked, { cwd });
  expect(again).toMatchObject({ code: 3, stdout: '' });
  expect(await portampel([...asked, '--force'], { cwd })).toMatchObject({ code: 0 });
  const nothing = await portampel(['export', 'blackbox', '--scenario', '365-client', '--output', 'other'], { cwd });
  expect(nothing).toMatchObject({ code: 3, stdout: '' });
  expect(await portampel(['export', 'blackbox', '--scenario', '365-client'], { cwd })).toMatchObject({ code: 3 });
  expect(await portampel(['export', 'zabbix', ...asked.slice(2)], { cwd })).toMatchObject({ code: 3 });
  expect(filesIn(cwd)).toEqual(['new']);
});
