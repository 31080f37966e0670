import fc from 'fast-check';
import { maxListeningPorts, readPortList, writePortList } from '../../shared/port-list.ts';

describe('a list of ports', () => {
  it.each<[string, number[]]>([
    ['443', [443]],
    ['19812-19814', [19812, 19813, 19814]],
    ['19812–19813, 80‑81', [19812, 19813, 80, 81]],
    [' 19812 - 19813 , 443 ', [19812, 19813, 443]],
    ['443,443,440-443', [443, 440, 441, 442]],
    ['0', [0]],
    ['65535', [65535]],
    ['none', []],
    [' none ', []],
  ])('%j is read', (text, ports) => {
    expect(readPortList(text)).toEqual({ ok: true, ports });
  });

  it.each(['', ' ', ',', '443,', '65536', '0-5', '20-10', '-1', '1-2-3', '1e3', '443;80', '４４３', 'all', 'none,443'])(
    '%j is none',
    (text) => {
      expect(readPortList(text)).toEqual({ ok: false, fault: { kind: 'form' } });
    },
  );

  it('a range of more ports than anybody listens at is said to be too long, with its length', () => {
    expect(readPortList('1-65535')).toEqual({ ok: false, fault: { kind: 'many', found: 65_535 } });
    expect(readPortList(`1-${maxListeningPorts}`).ok).toBe(true);
    expect(readPortList(`1-${maxListeningPorts + 1}`).ok).toBe(false);
  });

  it('is read again as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 65_535 }), { minLength: 1, maxLength: 32 }), (ports) => {
        const read = readPortList(writePortList(ports));
        expect(read).toEqual({ ok: true, ports: ports.toSorted((a, b) => a - b) });
      }),
    );
  });

  it('is written in ranges', () => {
    expect(writePortList([443, 19814, 19812, 19813])).toBe('443, 19812-19814');
  });

  it('is never more than a list of ports, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0159-, \tn')) }), (text) => {
        const read = readPortList(text);
        if (!read.ok) return;
        expect(read.ports.every((port) => Number.isInteger(port) && port >= 0 && port <= 65_535)).toBe(true);
        expect(new Set(read.ports).size).toBe(read.ports.length);
      }),
    );
  });
});
