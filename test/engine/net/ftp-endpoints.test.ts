import { isIP } from 'node:net';
import fc from 'fast-check';
import {
  formatExtendedPort,
  formatHostPort,
  parseExtendedPassive,
  parseExtendedPort,
  parseHostPort,
} from '../../../engine/net/ftp/endpoints.ts';

const ports = fc.integer({ min: 1, max: 65535 });

test('what is formatted is parsed again, with and without words around it', () => {
  fc.assert(
    fc.property(fc.ipV4(), ports, (address, port) => {
      expect(parseHostPort(`Entering Passive Mode (${formatHostPort(address, port)}).`)).toEqual({ address, port });
      expect(parseHostPort(`=${formatHostPort(address, port)}`)).toEqual({ address, port });
      expect(parseExtendedPort(formatExtendedPort(address, port))).toEqual({ address, port });
      expect(parseExtendedPassive(`Entering Extended Passive Mode (|||${port}|)`)).toEqual({ port });
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), ports, (address, port) => {
      expect(parseExtendedPort(formatExtendedPort(address, port))).toEqual({ address, port });
    }),
  );
});

test.each(['1,2,3,4,5', '1,2,3,4,5,6,7', '256,0,0,1,4,0', '127,0,0,1,256,0', '10,0,0,1,0,0', '127.0.0.1:2000'])(
  '%s names nothing',
  (text) => {
    expect(parseHostPort(`Entering Passive Mode (${text})`)).toBeUndefined();
  },
);

test.each(['(|||0|)', '(|||65536|)', '(||| 21|)', '|||2000|', '(|!|2000|)', '(|||2000)'])(
  '%s names nothing',
  (text) => {
    expect(parseExtendedPassive(text)).toBeUndefined();
  },
);

test.each([parseHostPort, parseExtendedPassive, parseExtendedPort])(
  'whatever is said to %p, it names a real port or nothing',
  (parse) => {
    const pieces = fc.constantFrom('(', '|', '|||', ')', ',', '127,0,0,1', '25', '65536', '::1', '\u0000', '\u001b[2J');
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (words) => {
        const { address = '127.0.0.1', port = 1 } = parse(words) ?? {};
        expect(port >= 1 && port <= 65535 && isIP(address) !== 0).toBe(true);
      }),
    );
  },
);
