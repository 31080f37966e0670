import { pingCalls, systemPing } from '../../../engine/paths/system-ping.ts';
import type { CommandOutput } from '../../../engine/platform/command.ts';
import { fixture } from '../../helpers/fixtures.ts';

const address = '192.0.2.7';

function wordsOf(platform: string, target: string, packetBytes?: number): string[] {
  const request = { address: target, count: 3, ...(packetBytes !== undefined && { packetBytes }) };
  return pingCalls(platform, request).map(({ args }) => args.join(' '));
}

async function ping(outputs: CommandOutput[]) {
  const answers = outputs.values();
  const command = () => Promise.resolve(answers.next().value ?? { text: '' });
  const signal = new AbortController().signal;
  return systemPing({ address, count: 3 }, { platform: 'win32', command, signal });
}

describe('the system’s own ping', () => {
  test('is called in each system’s way', () => {
    expect(wordsOf('linux', address)).toEqual(['-n -c 3 -i 0.2 -W 1 192.0.2.7']);
    expect(wordsOf('darwin', address)).toEqual(['-n -c 3 -i 0.2 -W 1000 192.0.2.7']);
    expect(wordsOf('darwin', '2001:db8::7')).toEqual(['-n -c 3 2001:db8::7']);
    expect(wordsOf('win32', address)).toEqual(new Array(3).fill('-4 -n 1 -w 1000 192.0.2.7'));
  });

  test('sends packets of a size that nobody may cut up, headers included', () => {
    expect(wordsOf('linux', address, 1500)).toEqual(['-n -c 3 -i 0.2 -W 1 -M do -s 1472 192.0.2.7']);
    expect(wordsOf('linux', '2001:db8::7', 1500)).toEqual(['-n -c 3 -i 0.2 -W 1 -M do -s 1452 2001:db8::7']);
    expect(wordsOf('darwin', address, 1500)).toEqual(['-n -c 3 -i 0.2 -W 1000 -D -s 1472 192.0.2.7']);
    expect(wordsOf('win32', address, 1500)[0]).toBe('-4 -n 1 -w 1000 -f -l 1472 192.0.2.7');
  });

  test('adds up the echoes of several calls', async () => {
    const reply = { text: fixture('ping/win-de-composed-reply-cp850.txt') };
    const silence = { text: fixture('ping/win-de-composed-silence-cp850.txt') };
    expect(await ping([reply, silence, reply])).toMatchObject({ rttsMs: [14, 0.5, 14, 0.5], tooBig: false });
  });

  test.each(['no-program', 'not-permitted'] as const)('cannot be had: %s', async (missing) => {
    expect(await ping([{ text: '', missing }])).toBeUndefined();
  });

  test('cannot be had where it may not open its socket', async () => {
    expect(await ping([{ text: fixture('ping/linux-composed-not-permitted.txt') }])).toBeUndefined();
  });
});
