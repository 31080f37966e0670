import { defaultSettings } from '../../engine/settings.ts';
import { address4 } from './addresses.ts';
import { mustRun } from './command.ts';
import {
  calledBack,
  inboundReached,
  LabCounterpart,
  type PortSet,
  pairCauses,
  pairCheck,
  pairFactsOf,
  portSet,
  reached,
  serverReached,
} from './counterpart.ts';
import { describeLab, labTestMs } from './lab.ts';

const host = address4('public');
const speeds = [256, 512] as const;
const portsOf = (kbits: (typeof speeds)[number]): PortSet => portSet(speeds.indexOf(kbits));
/** Longer than any query that a network must answer, and shorter than a modem's: as deep as routers have them. */
const buffer = '1s';

describeLab('a pair on a slow line', (lab) => {
  let counterpart: LabCounterpart;

  beforeAll(async () => {
    counterpart = await LabCounterpart.start(lab.network, speeds.map(portsOf));
  }, labTestMs);

  test.each(speeds)(
    'of %s kbit/s: it is slow, and nothing else',
    async (kbits) => {
      const shape = ['root', 'tbf', 'rate', `${kbits}kbit`, 'burst', '4kb', 'latency', buffer];
      for (const side of ['inside', 'outside']) {
        const args = ['netns', 'exec', lab.network.namespace('firewall'), 'tc', 'qdisc', 'replace', 'dev', side];
        await mustRun('ip', [...args, ...shape]);
      }
      const { rows, report } = await pairCheck(lab, counterpart, {
        host,
        ports: portsOf(kbits),
        scenario: '365-server',
        transport: 'either',
      });
      expect(rows).toEqual({
        ...serverReached,
        'server-quic': reached,
        ...inboundReached,
        'inbound-quic': calledBack,
      });
      // The rows' own packets push none of its own aside, at its own pace either.
      const [{ datagrams } = {}] = pairFactsOf(report, 'server-quic');
      expect(datagrams).toMatchObject({ sent: 250, there: { received: 250 }, back: { received: 250 } });
      expect(pairCauses(report)).toEqual([]);
      const [{ down, up } = {}] = report.counterparts ?? [];
      for (const flow of [down, up]) {
        // The receiving end stops the time, whatever the buffers still hold.
        expect(flow).toEqual({ bytes: expect.any(Number) as unknown, durationMs: expect.any(Number) as unknown });
        const { bytes = 0, durationMs = 0 } = flow ?? {};
        expect(durationMs).toBeLessThan(2 * defaultSettings.flowMs);
        // A reader that came late finds bytes that had been waiting for it.
        expect((bytes * 8) / durationMs).toBeLessThan(1.5 * kbits);
      }
    },
    labTestMs,
  );
});
