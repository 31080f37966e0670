import { type Clock, systemClock } from '../../../engine/clock.ts';
import { ownAttempts, probes } from '../../../engine/probes/registry.ts';
import type { Check } from '../../../shared/check.ts';
import type { Encryption, LineProbeName, OwnProbeName, TransferProtocol } from '../../../shared/words.ts';
import { transferProtocols } from '../../../shared/words.ts';
import { checkWith } from '../../helpers/run.ts';

/** Whoever meets hostile peers: one row of a plan, on whatever port. */
export interface Subject {
  name: string;
  probe: LineProbeName | OwnProbeName;
  /** Whose words it would listen to. */
  speaks: LineProbeName;
  /** Over TCP. */
  isStream: boolean;
  encryption: Encryption;
  checkOn: (port: number) => Check;
  /** Whatever is said to it, the probe ends within so many of its clock's milliseconds where a try may take `attemptMs`. */
  longestMs: number;
  clock: Clock;
}

/** Long enough for a dialogue on a busy machine to get somewhere, short for silences. */
export const attemptMs = 250;
/**
 * Two dialogues of twice a try's time, the listing of an FTP server that stalls, and far more for a busy machine:
 * only what hangs takes longer.
 */
const usualMs = 45_000;

/** The clear text and TLS of every protocol, whether a scenario asks for it or not; STARTTLS where there is such a row. */
const lineSubjects = (Object.keys(probes) as LineProbeName[]).flatMap((probe): Subject[] => {
  const encryptions: Encryption[] = probe === 'smtp' ? ['none', 'tls', 'starttls'] : ['none', 'tls'];
  return encryptions.map((encryption) => ({
    name: `${probe} (encryption: ${encryption})`,
    probe,
    speaks: probe,
    isStream: true,
    encryption,
    // The update server's rows are those that are given a login.
    checkOn: (port) => checkWith({ port, probe, encryption, role: 'updates', id: `${probe}-${port}` }),
    longestMs: usualMs,
    clock: systemClock,
  }));
});

/** A connection that is kept takes its 13 s to be told as alive: nobody needs to wait that long. */
const hurry = 20;
const hurriedClock: Clock = { ...systemClock, monotonicMs: () => performance.now() * hurry };

const speech = { ftp: 'ftp', ftps: 'ftp', sftp: 'ssh', http: 'http', https: 'http' } as const;

type OwnRow = Pick<Subject, 'encryption' | 'speaks'> &
  Partial<Pick<Subject, 'longestMs' | 'clock'>> & { row: Partial<Check> };

/** What the probes with sockets of their own need to start: a new one has no row here, and the suite says so. */
const ownRows: Partial<Record<OwnProbeName, Record<string, OwnRow>>> = {
  'ftp-active': { 'active FTP': { speaks: 'ftp', encryption: 'none', row: {} } },
  hold: Object.fromEntries(
    (['none', 'tls'] as const).map((encryption): [string, OwnRow] => [
      `hold (encryption: ${encryption})`,
      {
        speaks: 'four-d',
        encryption,
        row: { encryption, holdMs: 1000 },
        longestMs: usualMs * hurry,
        clock: hurriedClock,
      },
    ]),
  ),
  transfer: Object.fromEntries(transferProtocols.map((protocol) => [`transfer by ${protocol}`, transferRow(protocol)])),
  quic: { quic: { speaks: 'four-d', encryption: 'tls', row: { transport: 'udp', encryption: 'tls' } } },
  // No words but those of somebody who knows the code are theirs.
  counterpart: Object.fromEntries(
    (['none', 'tls'] as const).map((encryption): [string, OwnRow] => [
      `counterpart (encryption: ${encryption})`,
      { speaks: 'tcp', encryption, row: { encryption } },
    ]),
  ),
  'counterpart-idle': { 'counterpart, idle': { speaks: 'tcp', encryption: 'none', row: { holdMs: 1000 } } },
  'counterpart-datagrams': { 'counterpart, datagrams': { speaks: 'tcp', encryption: 'none', row: {} } },
  inbound: { inbound: { speaks: 'tcp', encryption: 'none', row: { direction: 'in' } } },
};

function transferRow(protocol: TransferProtocol): OwnRow {
  const rehearsal = { protocol, bytes: 1_000_000, ...(protocol.startsWith('http') && { path: '/update.zip' }) };
  return { speaks: speech[protocol], encryption: protocol === 'https' ? 'tls' : 'none', row: { rehearsal } };
}

const ownSubjects = (Object.keys(ownAttempts) as OwnProbeName[]).flatMap((probe): Subject[] =>
  Object.entries(ownRows[probe] ?? {}).map(([name, { row, ...rest }]) => ({
    longestMs: usualMs,
    clock: systemClock,
    ...rest,
    name,
    probe,
    isStream: row.transport !== 'udp',
    checkOn: (port) => checkWith({ port, controlPort: port, probe, id: `${name} ${port}`, ...row }),
  })),
);

/** All probes that talk to one host. */
export const registered = [...Object.keys(probes), ...Object.keys(ownAttempts)];

export const subjects = [...lineSubjects, ...ownSubjects];
