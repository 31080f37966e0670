import fc from 'fast-check';
import { collectFacts } from '../../../engine/machine/machine.ts';
import type { Tools } from '../../../engine/machine/tools.ts';
import { machineFactsSchema } from '../../../shared/facts/machine.ts';
import { fixture, fixtures } from '../../helpers/fixtures.ts';
import { anyOutput } from '../../helpers/hostile-text.ts';
import { platform } from '../../helpers/run.ts';
import { ipv4, recordedTools } from './tools.ts';

const examples = fixtures('machine', /./).map(fixture);

/** Every file and every program says the same, whatever it was asked. */
function toolsThatSay(text: string): Tools {
  return {
    ...recordedTools({ interfaces: { eth0: [ipv4('192.0.2.9')], wlan0: [ipv4('192.0.2.8')] } }),
    command: () => Promise.resolve({ text }),
    file: () => Promise.resolve({ value: text }),
    folder: () => Promise.resolve(['eth0', 'wlan0', 'phy80211', text.slice(0, 300)]),
  };
}

describe.each(['win32', 'darwin', 'linux'])('whatever files and programs of %s say', (name) => {
  test('the facts fit into a report, bounded, and nothing is thrown', async () => {
    const signal = new AbortController().signal;
    await fc.assert(
      fc.asyncProperty(anyOutput(examples), async (text) => {
        const facts = await collectFacts({ ...platform, name }, signal, toolsThatSay(text));
        expect(machineFactsSchema.safeParse(facts).error).toBeUndefined();
      }),
    );
  });
});
