import { isTranslated } from '../../../engine/net/ftp/rehearse.ts';

test.each([
  ['the same in other letters', '2001:DB8:0::7', '2001:db8::7', '2001:db8::1', false],
  ['the same as of both families', '::ffff:192.0.2.7', '192.0.2.7', '192.0.2.1', false],
  ['another one', '203.0.113.9', '10.0.0.7', '192.0.2.1', true],
  ['a private one behind a gateway of the same site', '10.9.0.1', '192.168.1.7', '10.9.0.2', true],
  ['a private one from a public server', '172.16.0.5', '203.0.113.7', '192.0.2.1', false],
  ['no address', '1.2.3.999', '203.0.113.7', '192.0.2.1', false],
])('what the server calls this PC is compared as an address: %s', (_name, seenAs, local, server, expected) => {
  expect(isTranslated(seenAs, local, server)).toBe(expected);
});
