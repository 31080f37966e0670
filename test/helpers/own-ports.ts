import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** All below those that the system gives to whoever asks. */
const [firstPort, firstLock, blocks] = [21_000, 29_000, 800] as const;
const blockSize = 3;

interface Ports {
  1: [number];
  2: [number, number];
  3: [number, number, number];
}

const locks: Server[] = [];
let next = process.pid % blocks;

/**
 * Ports in a row that nobody listens on, for tests that must know them before they open them: one that was free a moment
 * ago may be somebody else's by then. They are this file's until it ends: whoever tests at the same time on this machine,
 * in another checkout too, gets others, since each block of ports has one that stands for it, and that is listened on.
 */
export async function ownPorts<Count extends keyof Ports>(count: Count): Promise<Ports[Count]> {
  for (let tries = 0; tries < blocks; tries += 1) {
    const block = next;
    next = (next + 1) % blocks;
    const ports = Array.from({ length: count }, (_, at) => firstPort + block * blockSize + at);
    if ((await lock(firstLock + block)) && (await areFree(ports))) return ports as Ports[Count];
  }
  throw new Error('every block of ports is taken');
}

/** Until this file has run. False where somebody else has it. */
async function lock(port: number): Promise<boolean> {
  const server = await listening(port, '127.0.0.1');
  if (server) locks.push(server);
  return server !== undefined;
}

/** On every address of this machine, over TCP and UDP. */
async function areFree(ports: readonly number[]): Promise<boolean> {
  const found = await Promise.all(
    ports.map(async (port) => {
      const server = await listening(port);
      if (!server) return false;
      await closed(server);
      return isUdpFree(port);
    }),
  );
  return found.every(Boolean);
}

async function listening(port: number, host?: string): Promise<Server | undefined> {
  const server = createServer().unref();
  try {
    await once(server.listen({ port, host }), 'listening');
    return server;
  } catch {
    return undefined;
  }
}

async function isUdpFree(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    await once(socket.bind(port), 'listening');
    await closed(socket);
    return true;
  } catch {
    return false;
  }
}

async function closed(open: Server | Socket): Promise<void> {
  const over = once(open, 'close');
  open.close();
  await over;
}

afterAll(() => Promise.all(locks.map(closed)));
