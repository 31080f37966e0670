import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeCertificates } from '../../engine/simulator/certificates.ts';
import { passwordVariable } from '../../shared/login.ts';
import { profileFormat, type TransferProtocol } from '../../shared/words.ts';
import { peakMegabytes, tellPeak } from '../helpers/measured.ts';
import { serveFtp, writeBytes } from '../helpers/rehearse.ts';
import { loopback } from '../helpers/servers.ts';
import { serveSftp } from '../helpers/sftp-server.ts';
import { emptyFolder, portampel } from './portampel.ts';

import.meta.jest.setTimeout(120_000);

/** Enough that all buffers of the way are in use, and some garbage is not yet collected. */
const littleBytes = 20_000_000;
const muchBytes = 200_000_000;
/** Whoever kept what came would grow by more than four times that. */
const mostGrowthMb = 40;
/** ssh2 allocates for each packet, and takes 40 MB by itself before they are collected (docs/decisions/0009). */
const mostGrowthOfSftpMb = mostGrowthMb + 40;

const content = Buffer.alloc(256 * 1024, 'x');
const login = { user: 'kanzlei', password: 'geheim=4711' };
const { caPem, identities } = await makeCertificates(['valid'], new Date());
const identity = identities.get('valid')!;

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Serves as many bytes as are asked for. */
async function serveWeb(protocol: 'http' | 'https', bytes: number): Promise<number> {
  const answer: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-length': bytes });
    response.flushHeaders();
    writeBytes(response.socket!, bytes, content, () => response.socket!.end());
  };
  const server = protocol === 'http' ? createServer(answer) : createSecureServer(identity, answer);
  open.push(server);
  server.listen(0, loopback);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function serveOver(protocol: TransferProtocol, bytes: number): Promise<number> {
  switch (protocol) {
    case 'ftp':
      return (await serveFtp({ bytes })).port;
    case 'ftps':
      return (await serveFtp({ bytes, identity })).port;
    case 'sftp':
      return serveSftp({ bytes, login });
    case 'http':
    case 'https':
      return serveWeb(protocol, bytes);
  }
}

/** The most memory that the command line has in use while it downloads that much. */
async function peakOf(protocol: TransferProtocol, bytes: number): Promise<number> {
  const port = await serveOver(protocol, bytes);
  const cwd = emptyFolder();
  const profile = join(cwd, 'profile.json');
  const ca = join(cwd, 'ca.pem');
  const rehearsal = { protocol, bytes, path: '/update.bin' };
  const rows = { 'updates-transfer': { port } };
  const roles = { updates: loopback };
  writeFileSync(profile, JSON.stringify({ format: profileFormat, roles, rows, options: { mail: false, rehearsal } }));
  writeFileSync(ca, caPem);
  const args = ['check', '--scenario', 'classic-office', '--profile', profile, '--no-canary', '--format', 'json'];
  const trust = ['--ca', ca, ...(protocol === 'sftp' ? ['--login', login.user] : [])];
  const done = await portampel([...args, ...trust], { env: { ...tellPeak, [passwordVariable]: login.password }, cwd });
  expect(done.stdout).toContain(`"receivedBytes": ${bytes}`);
  return peakMegabytes(done);
}

test.each<[TransferProtocol, number]>([
  ['ftp', mostGrowthMb],
  ['ftps', mostGrowthMb],
  ['http', mostGrowthMb],
  ['https', mostGrowthMb],
  ['sftp', mostGrowthOfSftpMb],
])('200 MB over %s take hardly more memory than 20 MB: at most %i MB', async (protocol, most) => {
  const little = await peakOf(protocol, littleBytes);
  const much = await peakOf(protocol, muchBytes);
  expect(much - little).toBeLessThan(most);
});
