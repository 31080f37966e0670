import { conclusionsOf } from '../helpers/networks.ts';
import { nameOf } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { checkOf, rolesFor } from './world.ts';

const scenario = 'classic-office';
const host = nameOf('licence');

/** This process alone lives at another time: the monotonic clock, and so all measured times, stay as they are. */
function clockAt(offset: string): string[] {
  return ['env', 'FAKETIME_DONT_FAKE_MONOTONIC=1', 'faketime', '-f', offset];
}

function clockNotes(notes: readonly { key: string }[]): { key: string }[] {
  return notes.filter(({ key }) => key.startsWith('note.clock-'));
}

describeLab('the clock of this machine, against nginx', (lab) => {
  test.each([
    ['+10m', 'note.clock-wrong-ahead-likely', 600_000],
    ['-10m', 'note.clock-wrong-behind-likely', -600_000],
  ])(
    'a clock that is off by %s is noted',
    async (offset, key, offsetMs) => {
      const { report } = await lab.check({ scenario, roles: rolesFor(scenario), through: clockAt(offset) });
      expect(clockNotes(report.notes)).toEqual([{ key, params: { host, minutes: 10 } }]);
      const clock = report.machine.facts?.clock;
      const [seen] = clock && 'value' in clock ? clock.value : [];
      expect(seen?.host).toBe(host);
      expect(Math.abs((seen?.offsetMs ?? 0) - offsetMs)).toBeLessThan(60_000);
    },
    labTestMs,
  );

  test(
    'a clock behind the certificate’s first day explains why it is not valid yet',
    async () => {
      const { report } = await lab.check({ scenario, roles: rolesFor(scenario), through: clockAt('-3d') });
      expect(checkOf(report, 'licence-443').reason).toBe('certificate-not-yet-valid');
      expect(clockNotes(report.notes)).toEqual([
        { key: 'note.clock-wrong-behind-likely', params: { host, minutes: 3 * 24 * 60 } },
      ]);
      const [first] = conclusionsOf(report);
      expect(first).toMatch(/^clock-wrong likely user: licence-443 /);
    },
    labTestMs,
  );

  test.each(['+1m', '-1m', '+0'])(
    'a clock that is off by %s is nobody’s concern',
    async (offset) => {
      const { report } = await lab.check({ scenario, roles: rolesFor(scenario), through: clockAt(offset) });
      expect(clockNotes(report.notes)).toEqual([]);
    },
    labTestMs,
  );
});
