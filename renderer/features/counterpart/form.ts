import { maxListeningPorts, type PortListFault, readPortList } from '../../../shared/port-list.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { StationRequest } from '../../../shared/station.ts';

/** Where and for how long, as it was chosen and typed. */
export type StationForm = Settings['counterpart'];
export type StationPorts = Omit<StationRequest, 'minutes' | 'announceOn'>;

/** `none`: no port at all. */
export type StationFormFault = { field: 'tcp' | 'udp' | 'both'; fault: PortListFault | { kind: 'none' } };
export type ReadStationForm = { ok: true; request: StationRequest } | { ok: false; faults: StationFormFault[] };

/** @param usual - the ports of timeSensor's server, and the one on which it is searched for */
export function readStationForm(
  { ports, tcp, udp, announces, minutes }: StationForm,
  { searchPort, ...usual }: StationPorts & { searchPort: number },
): ReadStationForm {
  const rest = { announceOn: announces ? searchPort : null, minutes };
  if (ports === 'server') return { ok: true, request: { ...usual, ...rest } };
  const [readTcp, readUdp] = [readField(tcp), readField(udp)];
  if (!readTcp.ok || !readUdp.ok) {
    const faults: StationFormFault[] = [];
    if (!readTcp.ok) faults.push({ field: 'tcp', fault: readTcp.fault });
    if (!readUdp.ok) faults.push({ field: 'udp', fault: readUdp.fault });
    return { ok: false, faults };
  }
  const found = readTcp.ports.length + readUdp.ports.length;
  if (found === 0) return { ok: false, faults: [{ field: 'both', fault: { kind: 'none' } }] };
  if (found > maxListeningPorts) return { ok: false, faults: [{ field: 'both', fault: { kind: 'many', found } }] };
  return { ok: true, request: { tcpPorts: readTcp.ports, udpPorts: readUdp.ports, ...rest } };
}

/** An empty field is an empty list. */
function readField(text: string) {
  return readPortList(text.trim() === '' ? 'none' : text);
}
