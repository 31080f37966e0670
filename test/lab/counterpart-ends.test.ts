import { address4 } from './addresses.ts';
import { mustRun } from './command.ts';
import { LabCounterpart, type PortSet, pairCheck, portSet, serverReached } from './counterpart.ts';
import { describeLab, labTestMs } from './lab.ts';

const host = address4('public');
const [limited, killed, frozen, mute] = [0, 1, 2, 3].map(portSet) as [PortSet, PortSet, PortSet, PortSet];
const limitMbits = 20;

describeLab('a counterpart', (lab) => {
  const start = (ports: PortSet, name: string) => LabCounterpart.start(lab.network, [ports], name);
  const firewall = (...words: string[]) =>
    mustRun('ip', ['netns', 'exec', lab.network.namespace('firewall'), ...words]);

  /** Nothing that the check opened is left in the client's namespace. */
  async function expectNothingLeft(): Promise<void> {
    const { stdout: processes } = await lab.network.exec('client', 'ip', [
      'netns',
      'pids',
      lab.network.namespace('client'),
    ]);
    const others = processes.split('\n').filter(Boolean);
    // The one that asks.
    expect(others).toHaveLength(1);
    const { stdout: listening } = await lab.network.exec('client', 'ss', ['-Hlntu']);
    expect(listening).toBe('');
  }

  test(
    'that ends in the middle, freezes, or never said a word: rows are grey, the check ends in time, and nothing is left',
    async () => {
      const [first, second, third] = await Promise.all([
        start(killed, 'killed'),
        start(frozen, 'frozen'),
        start(mute, 'mute'),
      ]);
      third.freeze();
      const isVisited = ({ event }: { event: string }): boolean => event === 'arrived';
      const [ofKilled, ofFrozen, ofMute] = await Promise.all([
        pairCheck(lab, first, { host, ports: killed, scenario: '365-server', transport: 'quic' }),
        pairCheck(lab, second, { host, ports: frozen }),
        pairCheck(lab, third, { host, ports: mute, scenario: '365-server' }),
        // Five seconds of datagrams have just begun.
        first.saw(isVisited).then(() => first.kill()),
        // All rows are decided by then.
        second.saw(({ extras }) => extras?.includes('throughput') === true).then(() => second.freeze()),
      ]);
      expect(ofKilled.rows['server-quic']).toBe('grey untested counterpart-gone');
      expect([ofKilled.report.light, ofKilled.code]).toEqual(['grey', 3]);
      expect(ofFrozen.rows).toEqual(serverReached);
      expect(ofFrozen.report.counterparts).toMatchObject([{ down: { breach: 'silent' } }]);
      expect(new Set(Object.values(ofMute.rows))).toEqual(
        new Set(['grey untested pairing-failed', 'grey untested call-untold']),
      );
      for (const { report } of [ofKilled, ofFrozen, ofMute]) {
        expect(report.ended).toBe('finished');
        expect(report.log.filter(({ event }) => event === 'bug')).toEqual([]);
      }
      await expectNothingLeft();
    },
    labTestMs,
  );

  test(
    'behind a line of 20 Mbit/s: what is measured is not more than what the line carries, and not nothing',
    async () => {
      const counterpart = await start(limited, 'limited');
      const shape = ['root', 'tbf', 'rate', `${limitMbits}mbit`, 'burst', '64kb', 'latency', '100ms'];
      for (const side of ['inside', 'outside']) await firewall('tc', 'qdisc', 'replace', 'dev', side, ...shape);
      const { report, rows } = await pairCheck(lab, counterpart, { host, ports: limited });
      expect(rows).toEqual(serverReached);
      const [{ down, up } = {}] = report.counterparts ?? [];
      for (const [side, flow] of [
        ['inside', down],
        ['outside', up],
      ] as const) {
        expect(flow).toMatchObject({ bytes: expect.any(Number) as unknown, durationMs: expect.any(Number) as unknown });
        if (!flow) continue;
        expect(flow).not.toHaveProperty('breach');
        expect(flow.bytes).toBeGreaterThan(0);
        const sent = /Sent (\d+) bytes/.exec(await firewall('tc', '-s', 'qdisc', 'show', 'dev', side))?.[1];
        expect(flow.bytes).toBeLessThan(Number(sent));
        // A reader that came late finds bytes that had been waiting for it.
        expect((flow.bytes * 8) / 1000 / flow.durationMs).toBeLessThan(1.5 * limitMbits);
      }
    },
    labTestMs,
  );
});
