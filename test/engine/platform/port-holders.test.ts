import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import type { RunCommand } from '../../../engine/platform/command.ts';
import { findHolders, holderText } from '../../../engine/platform/port-holders.ts';
import { fixture, fixtures } from '../../helpers/fixtures.ts';
import { anyOutput, unprintable } from '../../helpers/hostile-text.ts';

const signal = new AbortController().signal;
const ports = { tcpPorts: [19812, 19813, 19814], udpPorts: [19813] };

/** The system's programs as they were recorded, by their first words. */
function recorded(outputs: Record<string, string>): RunCommand {
  return (file, args) => {
    const said = [
      file
        .split(/[\\/]/)
        .at(-1)
        ?.replace(/\.exe$/, ''),
      ...args,
    ].join(' ');
    const found = Object.entries(outputs).find(([start]) => said.startsWith(start))?.[1];
    return Promise.resolve(found === undefined ? { text: '', missing: 'no-program' } : { text: fixture(found) });
  };
}

function holdersOf(system: string, outputs: Record<string, string>) {
  return findHolders({ ...ports, system, signal, run: recorded(outputs) });
}

describe('the programs that hold the ports', () => {
  test('on Linux, where the system tells', async () => {
    const found = await holdersOf('linux', { 'ss -Hlntup ( sport = :19812 or sport': 'holders/linux-recorded-ss.txt' });
    expect(found).toEqual([
      { transport: 'udp', port: 19813, pid: 7303, name: 'node' },
      { transport: 'tcp', port: 19813, family: 4, pid: 7303, name: 'node' },
    ]);
  });

  test.each(['en', 'de', 'fr'])('on Windows in its language: %s', async (language) => {
    const found = await holdersOf('win32', {
      'netstat -ano': `holders/win-${language}-composed-netstat-cp850.txt`,
      'tasklist /fo csv /nh': 'holders/win-composed-tasklist-cp850.txt',
    });
    const server = { pid: 4711, name: '4D Server.exe' };
    const expected = {
      en: [
        { transport: 'tcp', port: 19812, family: 4, ...server },
        { transport: 'tcp', port: 19813, family: 4, ...server },
        { transport: 'tcp', port: 19814, family: 6, pid: 4, name: 'System' },
        { transport: 'udp', port: 19813, family: 4, ...server },
      ],
      de: [
        { transport: 'tcp', port: 19813, family: 4, ...server },
        { transport: 'tcp', port: 19813, family: 6, ...server },
        { transport: 'udp', port: 19813, family: 4, ...server },
      ],
      fr: [
        { transport: 'tcp', port: 19813, family: 4, ...server },
        { transport: 'udp', port: 19813, family: 6, ...server },
      ],
    }[language];
    expect(found).toEqual(expected);
  });

  test('on a Mac, with what is only connected left out', async () => {
    const found = await holdersOf('darwin', {
      'lsof -nP +c0 -iTCP:19812,19813,19814 -sTCP:LISTEN': 'holders/mac-composed-lsof-tcp.txt',
      'lsof -nP +c0 -iUDP:19813': 'holders/mac-composed-lsof-udp.txt',
    });
    expect(found).toEqual([
      { transport: 'tcp', port: 19813, pid: 812, name: '4D Server' },
      { transport: 'tcp', port: 19814, family: 4, pid: 812, name: '4D Server' },
      { transport: 'tcp', port: 19812, family: 6, pid: 990, name: 'ssh' },
      { transport: 'udp', port: 19813, family: 4, pid: 812, name: '4D Server' },
    ]);
  });

  test('by lsof as it writes on another system', async () => {
    const found = await holdersOf('darwin', { lsof: 'holders/linux-recorded-lsof.txt' });
    expect(found[0]).toMatchObject({ transport: 'tcp', port: 19813, name: 'node' });
    expect(found[0]).not.toHaveProperty('family');
    expect(found).toContainEqual(expect.objectContaining({ transport: 'udp', port: 19813, family: 4, name: 'node' }));
  });

  test('without the system’s programs are not known', async () => {
    for (const system of ['linux', 'darwin', 'win32', 'aix']) expect(await holdersOf(system, {})).toEqual([]);
  });

  test('read as text are bounded and printable', () => {
    const holder = { transport: 'tcp', port: 1, pid: 4711 } as const;
    expect(holderText({ ...holder, name: '4D Server' })).toBe('4D Server (4711)');
    expect(holderText(holder)).toBe('PID 4711');
    const hostile = holderText({ ...holder, name: '\u001b[2J'.repeat(60) });
    expect(hostile).not.toMatch(unprintable);
  });
});

// Only where the program is that this reads; the rest of the tests read what it said elsewhere.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a real one is found', async () => {
  const program = `const server = require('node:net').createServer().listen(0, '127.0.0.1', () => console.log(server.address().port))`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(line.toString());
  const found = await findHolders({ tcpPorts: [port], udpPorts: [], system: 'linux', signal });
  expect(found).toMatchObject([{ transport: 'tcp', port, family: 4, pid: child.pid }]);
  child.kill();
  await once(child, 'close');
});

const examples = fixtures('holders', /./).map(fixture);

test.each(['linux', 'darwin', 'win32'])('whatever the programs of %s say, nothing is thrown', async (system) => {
  await fc.assert(
    fc.asyncProperty(anyOutput(examples), async (text) => {
      const found = await findHolders({ ...ports, system, signal, run: () => Promise.resolve({ text }) });
      for (const holder of found) {
        const told = holderText(holder);
        expect(told.length).toBeLessThanOrEqual(200);
        expect(told).not.toMatch(unprintable);
      }
    }),
  );
});
