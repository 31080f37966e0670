import { readStationForm } from '../../../../renderer/features/counterpart/form.ts';

const usual = { tcpPorts: [19812, 19813, 19814], udpPorts: [19813] };
const server = { ...usual, searchPort: 19813 };
const own = (tcp: string, udp: string) =>
  readStationForm({ ports: 'own', tcp, udp, announces: false, minutes: 45 }, server);

describe('where a counterpart shall listen', () => {
  it('is where the server would, whatever the own list says', () => {
    expect(readStationForm({ ports: 'server', tcp: 'x', udp: 'y', announces: true, minutes: 30 }, server)).toEqual({
      ok: true,
      request: { ...usual, announceOn: 19813, minutes: 30 },
    });
  });

  it('is an own list; an empty field is none', () => {
    expect(own('443, 8443', ' ')).toEqual({
      ok: true,
      request: { tcpPorts: [443, 8443], udpPorts: [], announceOn: null, minutes: 45 },
    });
    expect(own('', '53')).toEqual({
      ok: true,
      request: { tcpPorts: [], udpPorts: [53], announceOn: null, minutes: 45 },
    });
  });

  it.each<[string, string, object[]]>([
    ['', '', [{ field: 'both', fault: { kind: 'none' } }]],
    ['none', '', [{ field: 'both', fault: { kind: 'none' } }]],
    ['70000', '53', [{ field: 'tcp', fault: { kind: 'form' } }]],
    ['443', '53-', [{ field: 'udp', fault: { kind: 'form' } }]],
    [
      'x',
      '1-40',
      [
        { field: 'tcp', fault: { kind: 'form' } },
        { field: 'udp', fault: { kind: 'many', found: 40 } },
      ],
    ],
    ['1-30', '1-3', [{ field: 'both', fault: { kind: 'many', found: 33 } }]],
  ])('is not TCP %j with UDP %j, and says which field', (tcp, udp, faults) => {
    expect(own(tcp, udp)).toEqual({ ok: false, faults });
  });
});
