import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { planChecks } from '../../../engine/plan.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { translator } from '../../../shared/locales/index.ts';
import { type FormatContext, type PermitFormat, permitFormats, permitsFrom } from '../../../shared/permits/format.ts';
import { permitsFor } from '../../../shared/permits/permit.ts';
import { permitFile, writePermits } from '../../../shared/permits/write.ts';
import type { Profile } from '../../../shared/profile.ts';
import { profileFormat, type ScenarioId } from '../../../shared/words.ts';

const golden = new URL('../../fixtures/permits/', import.meta.url);

/** One host of each kind: an address of either family and names. */
const profile: Profile = {
  format: profileFormat,
  roles: {
    server: '2001:db8::10',
    licence: '192.0.2.20',
    updates: '192.0.2.30',
    mailOut: '192.0.2.40',
    mailIn: '192.0.2.40',
  },
  options: { mail: true },
};
const sixth = { licence: '2001:db8::20', updates: '2001:db8::30', mailOut: '2001:db8::40', mailIn: '2001:db8::50' };
const context: FormatContext = {
  t: translator('en'),
  standalone: false,
  source: '192.168.1.0/24',
  firm: "Müller & 'Sons'",
};

const { source: _, ...anywhere } = context;

function written(format: PermitFormat, id: ScenarioId = '365-server', overrides: Partial<FormatContext> = {}): string {
  const roles = id === 'classic-office' && format === 'ip6tables' ? sixth : profile.roles;
  const { permits } = permitsFor(planChecks(loadScenario(id), { ...profile, roles }).checks, { scenario: id });
  const asked = { ...(id === 'classic-office' ? anywhere : context), ...overrides };
  return writePermits(format, permitsFrom(permits, asked), asked);
}

describe.each(permitFormats)('%s', (format) => {
  it('is what its golden file says', () => {
    expect(written(format)).toBe(readFileSync(new URL(`${format}.txt`, golden), 'utf8'));
  });

  it('names every port of the scenario once per rule', () => {
    const text = written(format, 'classic-office');
    for (const port of [80, 443, 8080, 21, 22, 465, 587, 993, 995]) expect(text).toMatch(new RegExp(`\\b${port}\\b`));
  });
});

test('there is no golden file too many', () => {
  expect(readdirSync(golden).toSorted()).toEqual(permitFormats.map((format) => `${format}.txt`).toSorted());
});

/** The real parsers, as far as this machine has them; each in a namespace of its own, where it changes nothing. */
describe('the real parser takes', () => {
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const table = 'add table inet filter; add chain inet filter forward { type filter hook forward priority 0; }';

  (isLinuxRoot ? it : it.skip).each([
    ['nftables', 'nft -f -'],
    ['iptables', 'iptables-nft-restore --noflush'],
    ['ip6tables', 'ip6tables-nft-restore --noflush'],
  ] as const)('%s', (format, command) => {
    const prepared = format === 'nftables' ? `nft '${table}' && ` : '';
    for (const standalone of [false, true]) {
      const script = `${standalone ? '' : prepared}${command}`;
      const { status, stderr } = spawnSync('unshare', ['--net', 'sh', '-c', script], {
        input: written(format, '365-server', { standalone }),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    }
  });
});

describe('rules for a firewall', () => {
  const rules = permitFormats.filter((format) => format !== 'letter' && format !== 'csv');

  it.each([
    ['nftables', /^# .*chain forward .*table inet filter.*nft -f/],
    ['iptables', /^# .*FORWARD.*iptables-restore --noflush/],
    ['ip6tables', /^# .*FORWARD.*ip6tables-restore --noflush/],
    ['pf', /^# .*\/etc\/pf\.conf.*pfctl -f/],
    ['powershell', /^# .*PowerShell.*administrator/],
    ['fortios', /^# .*CLI/],
    ['asa', /^! .*access-group PORTAMPEL in interface/],
    ['routeros', /^# .*\/import file-name/],
  ] as const)('%s begins with where they go and how they are loaded', (format, head) => {
    expect(written(format).split('\n')[0]).toMatch(head);
  });

  it.each(['nftables', 'iptables', 'ip6tables'] as const)(
    '%s on its own says that it forwards nothing else',
    (format) => {
      expect(written(format, '365-server', { standalone: true })).toMatch(/^# .*forwards nothing else/);
    },
  );

  it.each(rules.filter((format) => format !== 'powershell'))('%s says where a source would be narrower', (format) => {
    const hint = /^[#!] .*--source/m;
    expect(written(format, 'classic-office')).toMatch(hint);
    expect(
      written(format, 'classic-office', { source: format === 'ip6tables' ? '2001:db8::/32' : '192.0.2.0/24' }),
    ).not.toMatch(hint);
  });
});

test('a file for Excel or Windows PowerShell begins with a byte order mark, the others do not', () => {
  for (const format of permitFormats) {
    const isMarked = format === 'csv' || format === 'powershell';
    expect(permitFile(format, written(format)).startsWith('\uFEFF')).toBe(isMarked);
  }
});

test('a table that was edited has the line ends of one again', () => {
  const text = written('csv');
  expect(permitFile('csv', text.replaceAll('\r\n', '\n'))).toBe(permitFile('csv', text));
});

test('what a text brings along does not get out of its quotes', () => {
  const hostile = `x'; rm -rf / "$(id)" \`id\`\n,=1+1`;
  const t = Object.assign(
    (key: string, params?: object) => (key.startsWith('row.') ? hostile : context.t(key as never, params as never)),
    {
      knows: (key: string): key is never => key !== '',
      locale: 'en',
    },
  );
  const { permits } = permitsFor(planChecks(loadScenario('classic-office'), profile).checks, {
    scenario: 'classic-office',
  });
  const text = (format: PermitFormat) => writePermits(format, permits, { ...context, t });
  expect(text('powershell')).toContain(`x''; rm -rf /`);
  expect(text('fortios')).not.toMatch(/[^\\]"\$\(id\)/);
  expect(text('routeros')).toContain('\\"\\$(id)\\"');
  expect(text('csv')).toContain('""$(id)""');
  for (const format of ['nftables', 'iptables', 'pf', 'asa', 'powershell', 'fortios', 'routeros'] as const) {
    expect(
      text(format)
        .split('\n')
        .filter((line) => line.startsWith(',=1+1')),
    ).toEqual([]);
  }
});
