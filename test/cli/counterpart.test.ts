import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { systemClock } from '../../engine/clock.ts';
import { helloFor } from '../../engine/counterpart/introduction.ts';
import { newPairingCode, pairingKeyOf } from '../../engine/counterpart/keys.ts';
import { Visit } from '../../engine/counterpart/visit.ts';
import { translator } from '../../shared/locales/index.ts';
import { reportSchema } from '../../shared/report.ts';
import { languages } from '../../shared/words.ts';
import { ownPorts } from '../helpers/own-ports.ts';
import { emptyFolder, portampel, start } from './portampel.ts';

const t = translator('en');
const address = '127.0.0.1';

interface Started {
  code: string;
  listening: { port: number; transport: string; state: string; holder?: string }[];
}

/** The events that were printed so far. */
function eventsIn(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function startJson(...args: string[]) {
  const running = start(['counterpart', '--format', 'json', '--lang', 'en', ...args]);
  const [started] = eventsIn(await running.untilPrinted('\n')) as unknown as [Started];
  const port = started.listening.find(({ transport }) => transport === 'tcp')?.port ?? 0;
  return { running, started, port };
}

async function knock(port: number, bytes: Buffer): Promise<void> {
  const socket = connect(port, address);
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket.resume(), 'close');
}

const [sql, application, database] = await ownPorts(3);

describe('portampel counterpart', () => {
  test('lets in who has its code, tells of everybody, and ends on Ctrl-C', async () => {
    const { running, started, port } = await startJson('--ports', '0', '--udp-ports', '0');
    const key = await pairingKeyOf(started.code);
    const patience = { limitMs: () => 20_000, onChange: () => () => undefined };
    const context = { monotonicMs: systemClock.monotonicMs, patience, signal: new AbortController().signal };
    const opened = await Visit.open(key, { address, port }, context);
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.visit.close();
    await knock(port, helloFor(await pairingKeyOf(newPairingCode()), port).bytes);
    await knock(port, Buffer.from('GET / HTTP/1.1\r\n\r\n'));
    await running.untilPrinted('"stranger","from"');
    running.interrupt();
    const { code, stdout, stderr } = await running.done;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const events = eventsIn(stdout);
    expect(events.map(({ event }) => event).toSorted()).toEqual(
      ['started', 'arrived', 'left', 'stranger', 'stranger', 'ended'].toSorted(),
    );
    expect(events).toContainEqual(expect.objectContaining({ event: 'arrived', visit: 1, from: address }));
    expect(events).toContainEqual(
      expect.objectContaining({ event: 'left', what: 'done', visit: 1, from: address, ways: [], extras: [] }),
    );
    expect(events).toContainEqual(expect.objectContaining({ event: 'stranger', what: 'wrong-code', from: address }));
    expect(events.at(-1)).toMatchObject({
      event: 'ended',
      why: 'stopped',
      counts: { visits: 1, 'wrong-code': 1, stranger: 1 },
    });
  });

  test('shows its code, its ports, and what to type at the other end', async () => {
    const running = start(['counterpart', '--ports', '0', '--udp-ports', 'none', '--lang', 'en']);
    const text = await running.untilPrinted(t('station.stop'));
    const [, code = ''] = / --code (\S{14})\n/.exec(text) ?? [];
    expect(text).toContain(`\n  ${code}\n`);
    expect(text).toContain(`│   ${code.replaceAll('-', '  ').split('').join(' ').replaceAll('     ', '   ')}   │`);
    expect(text).toMatch(/TCP \d+ {2}listening \(IPv4/);
    expect(text).not.toContain('UDP');
    for (const id of ['365-client', '365-server'] as const) {
      expect(text).toContain(`${t(`station.there.${id}`)}\n  portampel check --scenario ${id} --counterpart `);
    }
    expect(text.replace(/\s+/g, ' ')).toContain(t('station.own-ports'));
    running.interrupt();
    const { code: exitCode, stdout } = await running.done;
    expect(exitCode).toBe(0);
    expect(stdout).toContain(t('station.end.stopped'));
  });

  test('a port that another program has is a result; with no other it ends', async () => {
    const server = createServer().listen(0, address);
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const args = ['counterpart', '--ports', String(port), '--udp-ports', 'none', '--lang', 'en'];
    // On IPv6 it is still free.
    const shared = start(args);
    const text = await shared.untilPrinted(t('station.stop'));
    expect(text).toMatch(new RegExp(`TCP ${port} {2}taken \\(IPv4\\)`));
    // Elsewhere the system may not tell.
    expect(text).toContain(process.platform === 'linux' ? `(${process.pid})` : '');
    expect(text.replace(/\s+/g, ' ')).toContain(t('station.taken'));
    shared.interrupt();
    await shared.done;
    server.close();
  });

  test('where another program has its only port in both families it says so, with code 3', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const args = ['--ports', String(port), '--udp-ports', 'none', '--format', 'json'];
    const { code, stdout, stderr } = await portampel(['counterpart', ...args]);
    server.close();
    expect(code).toBe(3);
    expect(eventsIn(stdout).map(({ event, why }) => [event, why])).toEqual([
      ['started', undefined],
      ['ended', 'no-port'],
    ]);
    expect(stderr).toBe('');
  });

  test.each([
    [['--minutes', '0'], '480'],
    [['--minutes', '481'], '480'],
    [['--ports', '70000'], '70000'],
    [['--ports', '20-10'], '20-10'],
    [['--ports', '1-100'], '32'],
    [['--ports', '1-30', '--udp-ports', '1-3'], '33'],
    [['--ports', ''], '--ports'],
    [['--udp-ports', 'all'], 'all'],
    [['--ports', 'none', '--udp-ports', 'none'], t('error.ports-none')],
    [['--format', 'xml'], 'text, json'],
    [['--scenario', 'office'], 'classic-office'],
  ])('refuses %j', async (args, word) => {
    const { code, stdout, stderr } = await portampel(['counterpart', ...args, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(word);
  });

  test.each(languages)('has its help, with examples and exit codes, in %s', async (language) => {
    const translate = translator(language);
    const { code, stdout } = await portampel(['counterpart', '--help', '--lang', language]);
    expect(code).toBe(0);
    const text = stdout.replace(/[ \n]+/g, ' ');
    expect(text).toContain(translate('help.counterpart'));
    expect(text).toContain(translate('help.counterpart.exit-codes'));
    expect(text).toContain('portampel counterpart --minutes 120');
  });
});

describe('portampel check --counterpart', () => {
  const options = { updates: false, mail: false, ports: { sql, application } };
  const check = (code: string, ...args: string[]) => {
    const profile = join(emptyFolder(), 'firm.json');
    writeFileSync(profile, JSON.stringify({ format: 'portampel-profile/1', options }));
    const asked = ['check', '--scenario', '365-client', '--counterpart', address, '--profile', profile];
    return portampel([...asked, '--lang', 'en', '--no-canary', '--quiet', ...args], { env: { PORTAMPEL_CODE: code } });
  };
  const words = (text: string): string => text.replace(/\s+/g, ' ');

  test('where nobody is there yet: says to start it, and to use the code that it shows', async () => {
    const { code, stdout } = await check(newPairingCode());
    expect(code).toBe(2);
    expect(words(stdout)).toContain(t('cause.counterpart-absent.do.1', { host: address }));
    expect(stdout).not.toContain('portampel simulate');
  });

  test('with the code of another counterpart, and then with the right one', async () => {
    const ports = ['--ports', `${sql}-${database}`, '--udp-ports', 'none'];
    const { running, started } = await startJson(...ports);
    const other = newPairingCode();
    const refused = await check(other);
    expect(refused.code).toBe(3);
    expect(words(refused.stdout)).toContain(t('cause.counterpart-unmet.do.1', { host: address }));
    const met = await check(started.code, '--format', 'json', '--no-throughput');
    expect(met.code).toBe(0);
    const report = reportSchema.parse(JSON.parse(met.stdout));
    expect(report.scenario.options).toMatchObject({ counterpart: true, throughput: false });
    expect(report.counterparts).toEqual([expect.not.objectContaining({ up: expect.anything() as unknown })]);
    expect(report.counterparts).toEqual([expect.not.objectContaining({ down: expect.anything() as unknown })]);
    for (const secret of [other, started.code]) expect(refused.stdout + met.stdout).not.toContain(secret);
    running.interrupt();
    await running.done;
  });
});
