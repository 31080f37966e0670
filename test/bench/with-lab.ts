import { Network } from '../lab/network.ts';
import { startServers } from '../lab/servers.ts';

/** Runs a measurement in a lab of its own, with all servers up and a firewall that lets everything through. */
export async function withLab<T>(measure: (network: Network, ca: string) => Promise<T>): Promise<T> {
  const network = await Network.create();
  try {
    const { ca } = await startServers(network);
    await network.setFirewall([]);
    return await measure(network, ca);
  } finally {
    await network.destroy();
  }
}
