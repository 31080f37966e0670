import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import {
  endpointText,
  type HostFault,
  hostFaults,
  hostInUrl,
  ipFamily,
  isLoopback,
  parseHost,
} from '../../shared/host.ts';

const label63 = 'x'.repeat(63);
const name253 = Array.from({ length: 127 }, () => 'a').join('.');

describe('parseHost', () => {
  it.each([
    ['a single label', 'server', 'server'],
    ['a name in upper case', 'Server.Example.CH', 'server.example.ch'],
    ['blanks around', '  server.example \t', 'server.example'],
    ['a final dot', 'server.example.', 'server.example'],
    ['an underscore', 'ts_server.example', 'ts_server.example'],
    ['digits at the start of a label', '365.example', '365.example'],
    ['an umlaut', 'müller.example', 'xn--mller-kva.example'],
    ['an umlaut in upper case', 'MÜLLER.example', 'xn--mller-kva.example'],
    ['a sharp s', 'strasse-ß.example', 'xn--strasse--xya.example'],
    ['a Japanese name with its own dot', '例え。example', 'xn--r8jz45g.example'],
    ['full-width letters', 'ｓｅｒｖｅｒ', 'server'],
    ['a name in Punycode', 'xn--mller-kva.example', 'xn--mller-kva.example'],
    ['IPv4', '192.0.2.1', '192.0.2.1'],
    ['IPv6', '2001:DB8::1', '2001:db8::1'],
    ['IPv6 in brackets', '[2001:db8::1]', '2001:db8::1'],
    ['the unspecified IPv6 address', '::', '::'],
    ['IPv4 in IPv6', '::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['IPv6 with a zone', 'fe80::1%eth0', 'fe80::1%eth0'],
    ['a label of 63 characters', `${label63}.example`, `${label63}.example`],
    ['253 characters', name253, name253],
    ['253 characters and the final dot', `${name253}.`, name253],
  ])('takes %s', (_, input, host) => {
    expect(parseHost(input)).toEqual({ ok: true, host });
  });

  it.each<[string, string, HostFault]>([
    ['nothing', '', 'empty'],
    ['blanks alone', ' \t\n', 'empty'],
    ['a byte order mark alone', '\uFEFF', 'empty'],
    ['a blank within', 'my server', 'spaces'],
    ['a line break within', 'a\nb', 'spaces'],
    ['a no-break space within', 'a\u00A0b', 'spaces'],
    ['a URL', 'https://server.example', 'url'],
    ['a URL of another scheme', 'FTP://server.example/x', 'url'],
    ['a URL without its scheme', '//server.example', 'url'],
    ['a path', 'server.example/x', 'url'],
    ['a query', 'server.example?x', 'url'],
    ['a fragment', 'server.example#x', 'url'],
    ['a user', 'user@server.example', 'url'],
    ['a UNC path', '\\\\server\\share', 'url'],
    ['a name with a port', 'server.example:443', 'port-included'],
    ['a name with an empty port', 'server.example:', 'port-included'],
    ['IPv4 with a port', '192.0.2.1:443', 'port-included'],
    ['IPv6 with a port', '[2001:db8::1]:443', 'port-included'],
    ['a label of 64 characters', `${label63}x.example`, 'not-a-host'],
    ['a label that is too long in Punycode', 'ü'.repeat(60), 'not-a-host'],
    ['254 characters', `${name253}a`, 'too-long'],
    ['an empty label', 'a..b', 'not-a-host'],
    ['a leading dot', '.example', 'not-a-host'],
    ['two final dots', 'example..', 'not-a-host'],
    ['a dot', '.', 'not-a-host'],
    ['a hyphen at the start', '-a.example', 'not-a-host'],
    ['a hyphen at the end', 'a-.example', 'not-a-host'],
    ['a wildcard', '*.example', 'not-a-host'],
    ['a list', 'a,b', 'not-a-host'],
    ['a percent escape', 'a%2eb', 'not-a-host'],
    ['a percent sign', '%', 'not-a-host'],
    ['a short form of IPv4', '127.1', 'not-a-host'],
    ['a hexadecimal form of IPv4', '0x7f.1', 'not-a-host'],
    ['a number', '2130706433', 'not-a-host'],
    ['octal IPv4', '0177.0.0.1', 'not-a-host'],
    ['IPv4 with leading zeros', '127.0.0.01', 'not-a-host'],
    ['full-width IPv4', '１２７.0.0.1', 'not-a-host'],
    ['IPv4 out of range', '256.0.0.1', 'not-a-host'],
    ['five parts of IPv4', '1.2.3.4.5', 'not-a-host'],
    ['octal IPv4 in IPv6', '::010.0.0.1', 'not-a-host'],
    ['two gaps in IPv6', '1::2::3', 'not-a-host'],
    ['an open bracket', '[::1', 'not-a-host'],
    ['brackets around nothing', '[]', 'not-a-host'],
    ['an escape sequence', '\u001B[31mred', 'not-a-host'],
    ['a null', 'a\0b', 'not-a-host'],
    ['a bidirectional override', 'a\u202Eb', 'not-a-host'],
    ['half a surrogate pair', 'a\uD800b', 'not-a-host'],
  ])('refuses %s', (_, input, fault) => {
    expect(parseHost(input)).toEqual({ ok: false, fault });
  });

  const part = fc.constantFrom('0', '10', 'ffff', '0x7f', '0177', '::', ':', '.', '192.0.2.1', '%', '[', ']', 'ü', '-');
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.domain(),
    fc.ipV4Extended(),
    fc.ipV6(),
    fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
  );

  it('never throws, and what it returns parses to itself', () => {
    fc.assert(
      fc.property(typed, (input) => {
        const parsed = parseHost(input);
        expect(parsed).toEqual(parsed.ok ? parseHost(parsed.host) : { ok: false, fault: parsed.fault });
        expect(parsed.ok || hostFaults.includes(parsed.fault)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('returns what the system takes for an address or for a name of legal length, and nothing else', () => {
    fc.assert(
      fc.property(typed, (input) => {
        const parsed = parseHost(input);
        fc.pre(parsed.ok);
        const { host } = parsed;
        const isName = host.length <= 253 && host.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
        expect(host.includes(':') ? isIPv6(host) : isName && (isIPv4(host) || /[^\d.]/.test(host))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every address of either family', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        expect(parseHost(address)).toEqual({ ok: true, host: address.toLowerCase() });
      }),
    );
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1', '::1%lo', '::ffff:127.0.0.1'])(
    '%s is',
    (address) => {
      expect(isLoopback(address)).toBe(true);
    },
  );

  it.each([
    '126.255.255.255',
    '128.0.0.1',
    '0.0.0.0',
    '10.0.0.1',
    '::',
    '::2',
    'fe80::1%lo',
    '::ffff:10.0.0.1',
    'localhost',
    '',
  ])('%p is not', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});

it.each<[string, 4 | 6]>([
  ['192.0.2.1', 4],
  ['2001:db8::1', 6],
  ['::ffff:192.0.2.1', 6],
])('the family of %s is %i', (address, family) => {
  expect(ipFamily(address)).toBe(family);
});

test.each([
  ['srv.example', 'srv.example', 'srv.example:443'],
  ['192.0.2.1', '192.0.2.1', '192.0.2.1:443'],
  ['2001:db8::1', '[2001:db8::1]', '[2001:db8::1]:443'],
  ['[2001:db8::1]', '[2001:db8::1]', '[2001:db8::1]:443'],
  // What others are told has no zone; what is read or dialled on this machine keeps it.
  ['fe80::1%eth0', '[fe80::1]', '[fe80::1%eth0]:443'],
  ['[fe80::1%eth0]', '[fe80::1]', '[fe80::1%eth0]:443'],
])('%s stands in a URL and before a port', (host, inUrl, endpoint) => {
  expect([hostInUrl(host), endpointText(host, 443)]).toEqual([inUrl, endpoint]);
});
