import { getSystemErrorMap } from 'node:util';
import { classifyDatagramFailure } from '../../engine/classify-datagram.ts';
import { currentPlatform } from '../../engine/platform/index.ts';

function meaning(errorCode: string, system: string, family: 4 | 6): string {
  const { state, reason } = classifyDatagramFailure(errorCode, family, currentPlatform(system));
  return `${state}/${reason}`;
}

test.each<[errorCode: string, system: string, family: 4 | 6, expected: string]>([
  ['ECONNREFUSED', 'linux', 4, 'closed/port-unreach'],
  ['ECONNREFUSED', 'linux', 6, 'closed/port-unreach'],
  ['ECONNREFUSED', 'darwin', 4, 'closed/port-unreach'],
  ['ECONNRESET', 'win32', 4, 'closed/port-unreach'],
  ['EHOSTUNREACH', 'linux', 4, 'filtered/admin-prohibited'],
  ['ENETUNREACH', 'linux', 4, 'filtered/admin-prohibited'],
  ['ENOPROTOOPT', 'linux', 4, 'filtered/proto-unreach'],
  ['EACCES', 'linux', 6, 'filtered/admin-prohibited'],
  ['EHOSTUNREACH', 'darwin', 4, 'unreachable/host-unreach'],
  ['ECONNRESET', 'linux', 4, 'untested/unknown-error'],
  ['EWHATEVER', 'linux', 4, 'untested/unknown-error'],
])('%s on %s over IPv%d: %s', (errorCode, system, family, expected) => {
  expect(meaning(errorCode, system, family)).toBe(expected);
});

test('no error of any system makes a UDP port open', () => {
  for (const [errorCode] of getSystemErrorMap().values()) {
    for (const system of ['linux', 'darwin', 'win32']) expect(meaning(errorCode, system, 4)).not.toMatch(/^open/);
  }
});
