import { createSocket } from 'node:dgram';
import type { MachineFacts } from '../../shared/facts/machine.ts';
import { ipFamily } from '../../shared/host.ts';

/** Any will do: connecting a UDP socket asks the routing table and sends nothing. */
const discardPort = 9;

/** The MTU of the interface that leads to this address, in bytes; `undefined` where it is not known. */
export async function interfaceMtu(address: string, { interfaces }: MachineFacts): Promise<number | undefined> {
  if (!interfaces || !('value' in interfaces)) return undefined;
  const local = await localAddressTowards(address);
  return interfaces.value.find(({ addresses }) => local !== undefined && addresses.includes(local))?.mtuBytes;
}

/** The address that this machine would call from. */
function localAddressTowards(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(ipFamily(address) === 6 ? 'udp6' : 'udp4');
    const settle = (local?: string): void => {
      socket.close();
      resolve(local?.split('%')[0]);
    };
    socket.once('error', () => settle());
    socket.connect(discardPort, address, () => settle(socket.address().address));
  });
}
