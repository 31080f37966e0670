import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

/** What the server says to a question of that type (1: A, 28: AAAA): addresses, a response code, or nothing at all. */
export type Zone = (type: number, name: string) => { addresses: Buffer[] } | { rcode: number } | Buffer | 'silent';

export interface DnsServer {
  /** As `dns.setServers` takes it. */
  address: string;
  questions: string[];
  close: () => Promise<void>;
}

/** A name server on loopback, on a port of its own (RFC 1035 section 4). */
export async function startDnsServer(zone: Zone): Promise<DnsServer> {
  const socket: Socket = createSocket('udp4');
  const questions: string[] = [];
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  socket.on('message', (query, from) => {
    const { name, type, end } = questionOf(query);
    questions.push(`${name} ${type}`);
    const said = zone(type, name);
    if (said !== 'silent') socket.send(answerTo(query.subarray(0, end), said), from.port, from.address);
  });
  return {
    address: `127.0.0.1:${socket.address().port}`,
    questions,
    close: () => new Promise<void>((resolve) => void socket.close(() => resolve())),
  };
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function answerTo(question: Buffer, said: Exclude<ReturnType<Zone>, 'silent'>): Buffer {
  if (Buffer.isBuffer(said)) return said;
  const head = Buffer.from(question);
  const addresses = 'addresses' in said ? said.addresses : [];
  head.writeUInt16BE(0x8180 | ('rcode' in said ? said.rcode : 0), 2);
  head.writeUInt16BE(addresses.length, 6);
  head.fill(0, 8, 12);
  const records = addresses.map((address) => {
    const record = Buffer.alloc(12);
    record.writeUInt16BE(0xc00c, 0);
    record.writeUInt16BE(address.length === 4 ? 1 : 28, 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt32BE(60, 6);
    record.writeUInt16BE(address.length, 10);
    return Buffer.concat([record, address]);
  });
  return Buffer.concat([head, ...records]);
}
