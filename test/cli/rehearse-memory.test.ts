import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { profileFormat, type TransferProtocol } from '../../shared/words.ts';
import { peakMegabytes, tellPeak } from '../helpers/measured.ts';
import { serveFtp, writeBytes } from '../helpers/rehearse.ts';
import { loopback } from '../helpers/servers.ts';
import { emptyFolder, portampel } from './portampel.ts';

import.meta.jest.setTimeout(120_000);

/** Enough that all buffers of the way are in use, and some garbage is not yet collected. */
const littleBytes = 20_000_000;
const muchBytes = 200_000_000;
/** Whoever kept what came would grow by more than four times that. */
const mostGrowthMb = 40;
const content = Buffer.alloc(256 * 1024, 'x');

/** Serves as many bytes as are asked for. */
async function serveHttp(bytes: number): Promise<{ port: number; close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': bytes });
    response.flushHeaders();
    writeBytes(response.socket!, bytes, content, () => response.socket!.end());
  });
  server.listen(0, loopback);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

async function peakOf(protocol: TransferProtocol, port: number, bytes: number): Promise<number> {
  const cwd = emptyFolder();
  const profile = join(cwd, 'profile.json');
  const rehearsal = { protocol, bytes, path: '/update.zip' };
  const rows = { 'updates-transfer': { port } };
  const roles = { updates: loopback };
  writeFileSync(profile, JSON.stringify({ format: profileFormat, roles, rows, options: { mail: false, rehearsal } }));
  const args = ['check', '--scenario', 'classic-office', '--profile', profile, '--no-canary', '--format', 'json'];
  const done = await portampel(args, { env: tellPeak, cwd });
  expect(done.stdout).toContain(`"receivedBytes": ${bytes}`);
  return peakMegabytes(done);
}

test('200 MB over FTP take no more memory than 20 MB', async () => {
  const peaks: number[] = [];
  for (const bytes of [littleBytes, muchBytes]) {
    const { port } = await serveFtp({ bytes });
    peaks.push(await peakOf('ftp', port, bytes));
  }
  expect(peaks[1]! - peaks[0]!).toBeLessThan(mostGrowthMb);
});

test('the same over HTTP', async () => {
  const peaks: number[] = [];
  for (const bytes of [littleBytes, muchBytes]) {
    const { port, close } = await serveHttp(bytes);
    peaks.push(await peakOf('http', port, bytes));
    close();
  }
  expect(peaks[1]! - peaks[0]!).toBeLessThan(mostGrowthMb);
});
