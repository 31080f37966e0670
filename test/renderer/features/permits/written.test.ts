import { networkOf, writtenFrom } from '../../../../renderer/features/permits/written.ts';
import { translator } from '../../../../shared/locales/index.ts';
import { addressFormats, permitFormats } from '../../../../shared/permits/format.ts';
import { requestOf } from '../../../../shared/permits/request.ts';
import { reportOf } from '../../../helpers/networks.ts';

const t = translator('en');
const blank = { marks: [], t, firm: '', source: '', vpn: '' };

function requestFor(format: (typeof permitFormats)[number]) {
  const report = reportOf({ saw: { 'licence-443': 'filtered', 'updates-22': 'filtered' } });
  const checks = report.checks.map((check) => ({
    ...check,
    ...(check.role === 'updates' && { host: 'updates.example', details: { ...check.details, resolution: undefined } }),
  }));
  return requestOf({ ...report, checks }, 'blocked', format);
}

test.each(permitFormats)(
  '%s never holds a name where it takes addresses alone, and names what it leaves out',
  (format) => {
    const { text, unresolved } = writtenFrom(requestFor(format), { ...blank, format });
    const takesNames = !(addressFormats as readonly string[]).includes(format);
    expect([text.includes('updates.example'), unresolved]).toEqual([takesNames, takesNames ? [] : ['updates.example']]);
  },
);

test('what is typed stands in the letter, and while it is half typed its blank', () => {
  const write = (source: string, firm: string) =>
    writtenFrom(requestFor('letter'), { ...blank, format: 'letter', source, firm }).text;
  expect(write('10.1.0.0/16', ' Muster AG ')).toMatch(/Source: 10\.1\.0\.0\/16\n[^]*Muster AG\n$/);
  expect(write('10.1.', '')).toMatch(/Source: \[your network[^]*\[Firm\]\n$/);
});

test.each([
  [' 192.168.1.0/24 ', '192.168.1.0/24'],
  ['192.168.1.7', '192.168.1.7/32'],
  ['2001:db8::1', '2001:db8::1/128'],
  ['192.168.1', undefined],
  ['office', undefined],
  ['', undefined],
])('%j is the network %s', (typed, network) => {
  expect(networkOf(typed)).toBe(network);
});
