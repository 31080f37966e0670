import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { transfer } from '../../engine/probes/transfer.ts';
import type { RunSettings } from '../../engine/settings.ts';
import type { Identity } from '../../engine/simulator/certificates.ts';
import type { OwnCheck } from '../../shared/check.ts';
import type { TransferFacts } from '../../shared/facts/transfer.ts';
import type { Attempt } from '../../shared/observation.ts';
import type { Rehearsal } from '../../shared/profile.ts';
import type { Progress } from '../../shared/progress.ts';
import { checkWith, contextWith, outcomeOfAttempt, settingsWith } from './run.ts';
import { loopback, serve, type TestServer } from './servers.ts';

export interface Rehearsed {
  outcome: string;
  attempt: Attempt;
  facts: TransferFacts;
  ends: string[];
  progress: Progress[];
}

export interface RehearseOptions {
  settings?: Partial<RunSettings>;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  host?: string;
}

/** The whole rehearsal as a run makes it, against a server on loopback. */
export async function rehearse(
  port: number,
  rehearsal: Partial<Rehearsal>,
  { settings, signal = new AbortController().signal, onProgress, host = loopback }: RehearseOptions = {},
): Promise<Rehearsed> {
  const wanted: Rehearsal = { protocol: 'ftp', bytes: 1_000_000, ...rehearsal };
  const run = contextWith({ settings: settingsWith(settings), signal });
  const check = checkWith({ probe: 'transfer', port, host, rehearsal: wanted }) as OwnCheck;
  const progress: Progress[] = [];
  const attempt = await transfer(check, loopback, run, {
    signal,
    onConnected: () => undefined,
    onPhase: () => undefined,
    onProgress: (each) => {
      progress.push(each);
      onProgress?.(each);
    },
  });
  const facts = attempt.details.transfer!;
  return { outcome: outcomeOfAttempt(attempt), attempt, facts, ends: facts.downloads.map(({ end }) => end), progress };
}

/** What a hand-made FTP server does where it does not do the usual. Its file has that many bytes, all of them `content`. */
export interface FtpBehaviour {
  bytes: number;
  content?: Buffer;
  name?: string;
  /** Takes AUTH TLS, and data connections inside TLS too from then on. */
  identity?: Identity;
  /** Replies by the first word of a command, in place of the usual ones. */
  replies?: Record<string, string>;
  /** The listing; left out: the one file. */
  listing?: string;
  /** Sends the file; what is done here decides how the data connection ends. `count` is 1 for the first download. */
  send?: (data: Socket, count: number) => void;
  /** After the data connection has ended; left out: `226`. */
  final?: (control: Socket) => void;
}

/** Writes that many bytes at the reader's pace, then calls back. */
export function writeBytes(socket: Socket, bytes: number, content: Buffer, then: () => void): void {
  let left = bytes;
  const more = (): void => {
    while (left > 0 && socket.writable) {
      const chunk = content.subarray(0, Math.min(left, content.length));
      left -= chunk.length;
      if (!socket.write(chunk)) {
        socket.once('drain', more);
        return;
      }
    }
    if (left === 0) then();
  };
  more();
}

const kilobytes64 = Buffer.alloc(64 * 1024, 'x');

/** A hand-made FTP server in passive mode, one data connection per command. */
export function serveFtp(behaviour: FtpBehaviour): Promise<TestServer> {
  const { bytes, content = kilobytes64, name = 'update.zip', replies = {}, identity } = behaviour;
  const listing = behaviour.listing ?? `-rw-r--r-- 1 ftp ftp ${bytes} Jan 01 2026 ${name}\r\n`;
  let downloads = 0;
  return serve((plain, peer) => {
    let control = plain;
    let data: Promise<Socket> | undefined;
    // Its side of the handshake comes once it has taken the command, as with most servers.
    const opened = (): Promise<Socket> | undefined =>
      data?.then((socket) => (identity && control !== plain ? serverTls(socket, identity) : socket));
    const usual: Record<string, () => void> = {
      USER: () => control.write('331 password please\r\n'),
      PASS: () => control.write('230 in\r\n'),
      TYPE: () => control.write('200 binary\r\n'),
      AUTH: () => {
        control.write(identity ? '234 go on\r\n' : '502 no\r\n');
        if (identity) control = peer.startTls(identity);
      },
      PBSZ: () => control.write('200 fine\r\n'),
      PROT: () => control.write('200 fine\r\n'),
      FEAT: () => control.write('211-Features\r\n SIZE\r\n211 End\r\n'),
      SIZE: () => control.write(`213 ${bytes}\r\n`),
      QUIT: () => control.end('221 bye\r\n'),
      ABOR: () => control.write('226 aborted\r\n'),
      EPSV: () => {
        const listener = createServer();
        listener.listen(0, loopback, () => {
          control.write(`229 here (|||${(listener.address() as AddressInfo).port}|)\r\n`);
        });
        data = once(listener, 'connection').then(([socket]: Socket[]) => {
          listener.close();
          // Whoever is to speak TLS on it must miss nothing.
          return control === plain ? socket!.on('error', () => undefined).resume() : socket!;
        });
        control.on('close', () => {
          listener.close();
          void data?.then((socket) => socket.destroy());
        });
      },
      LIST: () => {
        control.write('150 listing\r\n');
        void opened()?.then((socket) => socket.end(listing, () => control.write('226 done\r\n')));
      },
      RETR: () => {
        downloads += 1;
        const count = downloads;
        control.write('150 coming\r\n');
        void opened()?.then((socket) => {
          const final = behaviour.final ?? ((line: Socket) => line.write('226 done\r\n'));
          socket.on('close', () => control.writable && final(control));
          if (behaviour.send) behaviour.send(socket, count);
          else writeBytes(socket, bytes, content, () => socket.end());
        });
      },
    };
    control.write(replies['greeting'] ?? '220 ready\r\n');
    peer.onLine((line) => {
      const word = line.split(' ')[0] ?? '';
      const reply = replies[word];
      if (reply !== undefined) control.write(reply);
      else usual[word]?.();
    });
  });
}

function serverTls(socket: Socket, identity: Identity): Socket {
  const secured = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext({ ...identity }) });
  return secured.on('error', () => socket.destroy()).resume();
}
