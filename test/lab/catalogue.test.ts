import { type Result, score, shortcomings, summaryOf } from '../helpers/catalogue.ts';
import { available } from './available.ts';
import { devices } from './catalogue/devices.ts';
import { ftpNetworks } from './catalogue/ftp.ts';
import { nameNetworks } from './catalogue/names.ts';
import { type Lane, walk } from './catalogue/network.ts';
import { ports } from './catalogue/ports.ts';

/** Each with a lab of its own: most of the time goes by waiting for silence. */
const lanes: Lane[] = [
  ports,
  { furnish: async (lab) => [...(await ftpNetworks(lab)), ...(await nameNetworks(lab))] },
  devices,
];

const availability = available();
const suite = availability.ok ? describe : describe.skip;
const title = 'the diagnosis of real networks whose faults are known';

suite(availability.ok ? title : `${title} (skipped: ${availability.reason})`, () => {
  test('is right about most of them, and never wrongly certain', async () => {
    const walked = await Promise.allSettled(lanes.map(walk));
    const failed = walked.flatMap((lane) => (lane.status === 'rejected' ? [lane.reason as unknown] : []));
    if (failed.length > 0) throw new AggregateError(failed, 'not all networks could be built or checked');
    const results = walked.flatMap((lane): Result[] => (lane.status === 'fulfilled' ? lane.value : []));
    process.stdout.write(`\n${summaryOf(results)}\n`);
    expect(shortcomings(score(results))).toEqual([]);
  }, 600_000);
});
