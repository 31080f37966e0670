import { readFile, stat } from 'node:fs/promises';
import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { fileURLToPath } from 'node:url';
import type { PacState } from '../../shared/facts/proxy.ts';

const maxPacBytes = 1024 * 1024;
const loadMs = 3000;

export type LoadedPac = { script: string } | { state: Exclude<PacState, 'read' | 'not-needed'> };

/**
 * Fetches the script from where the system's setting says, and from nowhere else: no search (WPAD), no redirects. Never
 * rejects; bounded to 1 MB and 3 s.
 */
export async function loadPac(address: string, signal: AbortSignal): Promise<LoadedPac> {
  const url = new URL(address);
  if (url.protocol === 'file:') return readPac(url);
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? getHttps : getHttp)(url, {
      signal,
      agent: false,
      headers: { 'user-agent': 'PortAmpel', accept: '*/*' },
    });
    const settle = (loaded: LoadedPac): void => {
      clearTimeout(timer);
      resolve(loaded);
      request.destroy();
    };
    const timer = setTimeout(() => settle({ state: 'timed-out' }), loadMs);
    request.on('error', () => settle({ state: 'unreadable' }));
    request.on('response', (response) => {
      if (response.statusCode !== 200) {
        settle({ state: 'unreadable' });
        return;
      }
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > maxPacBytes) settle({ state: 'too-large' });
      });
      response.on('error', () => settle({ state: 'unreadable' }));
      response.on('end', () => settle({ script: Buffer.concat(chunks).toString('utf8') }));
    });
  });
}

async function readPac(url: URL): Promise<LoadedPac> {
  try {
    const path = fileURLToPath(url);
    const { size } = await stat(path);
    if (size > maxPacBytes) return { state: 'too-large' };
    return { script: await readFile(path, 'utf8') };
  } catch {
    return { state: 'unreadable' };
  }
}
