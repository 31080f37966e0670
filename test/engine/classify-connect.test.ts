import { constants } from 'node:os';
import { getSystemErrorMap } from 'node:util';
import fc from 'fast-check';
import { classifyConnectFailure } from '../../engine/classify-connect.ts';
import { currentPlatform } from '../../engine/platform/index.ts';

const systems = ['linux', 'darwin', 'win32', 'freebsd'] as const;
const families = [4, 6] as const;

function meaning(errorCode: string, system: string, family: 4 | 6): string {
  const { state, reason } = classifyConnectFailure(errorCode, family, currentPlatform(system));
  return `${state}/${reason}`;
}

/** What each error code of a connect means, by hand: everywhere, then where a system differs. */
const known: Record<string, string> = {
  ECONNREFUSED: 'closed/conn-refused',
  ETIMEDOUT: 'filtered/no-response',
  ENOPROTOOPT: 'filtered/proto-unreach',
  EPROTONOSUPPORT: 'filtered/proto-unreach',
  EOPNOTSUPP: 'filtered/proto-unreach',
  EHOSTUNREACH: 'unreachable/host-unreach',
  EHOSTDOWN: 'unreachable/host-unreach',
  ENETUNREACH: 'unreachable/net-unreach',
  ENETDOWN: 'unreachable/net-unreach',
  ENONET: 'unreachable/net-unreach',
  EADDRNOTAVAIL: 'unreachable/address-unavailable',
  EAFNOSUPPORT: 'unreachable/address-unavailable',
  EACCES: 'denied/local-rule',
  EPERM: 'denied/local-rule',
  ECONNABORTED: 'denied/aborted-locally',
  ECONNRESET: 'open/reset-after-connect',
  EPIPE: 'open/reset-after-connect',
  ENOTCONN: 'open/reset-after-connect',
  EMFILE: 'untested/local-resources',
  ENFILE: 'untested/local-resources',
  ENOBUFS: 'untested/local-resources',
  ENOMEM: 'untested/local-resources',
  EAGAIN: 'untested/local-resources',
  EADDRINUSE: 'untested/local-resources',
};
const differing: Record<string, string> = {
  // ICMPv6 "administratively prohibited"; over IPv4 that comes as EHOSTUNREACH.
  'linux/6/EACCES': 'filtered/admin-prohibited',
  // libuv's word for an ICMP refusal there.
  'win32/4/ECONNRESET': 'closed/conn-refused',
  'win32/6/ECONNRESET': 'closed/conn-refused',
};

const namesOfWindows = [
  'WSAEACCES',
  'WSAECONNREFUSED',
  'WSAETIMEDOUT',
  'WSAEHOSTDOWN',
  'WSAENOBUFS',
  'ERROR_NETNAME_DELETED',
];
const namesOfLookups = [
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NONAME',
  'EAI_MEMORY',
  'ENOTFOUND',
  'ENODATA',
  'ESERVFAIL',
  'ETIMEOUT',
];
const namesOfNode = [
  'UNKNOWN',
  'EOF',
  'ABORTED',
  'AbortError',
  'Error',
  'ERR_SOCKET_CLOSED',
  'ERR_SSL_WRONG_VERSION_NUMBER',
];
const namesOfObjects = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''];
const nearMisses = ['econnrefused', ' ECONNREFUSED', 'ECONNREFUSED ', '-111', '111', 'ECONNREFUSED, ETIMEDOUT'];

const everyName = [
  ...new Set([
    ...Object.keys(known),
    ...Object.keys(constants.errno),
    ...[...getSystemErrorMap().values()].map(([name]) => name),
    ...namesOfWindows,
    ...namesOfLookups,
    ...namesOfNode,
    ...namesOfObjects,
    ...nearMisses,
  ]),
];

it.each(systems.flatMap((system) => families.map((family) => ({ system, family }))))(
  'every name of an error has its meaning on $system over IPv$family',
  ({ system, family }) => {
    const found = everyName.map((name) => [name, meaning(name, system, family)]);
    const expected = everyName.map((name) => {
      const common = Object.hasOwn(known, name) ? known[name] : 'untested/unknown-error';
      return [name, differing[`${system}/${family}/${name}`] ?? common];
    });
    expect(found).toEqual(expected);
  },
);

it('a code that nobody knows is never a verdict', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
      fc.constantFrom(...systems),
      (errorCode, system) => {
        fc.pre(!Object.hasOwn(known, errorCode));
        expect(families.map((family) => meaning(errorCode, system, family))).toEqual([
          'untested/unknown-error',
          'untested/unknown-error',
        ]);
      },
    ),
  );
});

it.each(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EAGAIN', 'EADDRINUSE'])(
  'this machine running short (%s) says nothing about the network, on no system',
  (errorCode) => {
    const found = systems.flatMap((system) => families.map((family) => meaning(errorCode, system, family)));
    expect(new Set(found)).toEqual(new Set(['untested/local-resources']));
  },
);

it.each([
  ['linux', 1000],
  ['darwin', 1000],
  ['win32', 3000],
])('%s repeats an unanswered SYN after %i ms', (system, synRetransmitMs) => {
  expect(currentPlatform(system)).toMatchObject({ name: system, synRetransmitMs });
});
