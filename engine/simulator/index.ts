import {
  type Check,
  hasHost,
  isDatagramCheck,
  isMeasurable,
  isPairCheck,
  type Measurable,
} from '../../shared/check.ts';
import type { Options, Profile, Rehearsal } from '../../shared/profile.ts';
import { pathFaultOf } from '../../shared/rehearsal-path.ts';
import type { Scenario } from '../../shared/scenario.ts';
import { UserError } from '../../shared/user-error.ts';
import { type Fault, profileFormat, type RowId } from '../../shared/words.ts';
import { planChecks } from '../plan.ts';
import type { Certificates, LeafKind } from './certificates.ts';
import { holdClosedPort } from './closed-port.ts';
import { rehearsalName } from './dialogues/rehearsal-file.ts';
import { openResponder } from './discovery-responder.ts';
import { assignFaults, type SimulatedFault } from './faults.ts';
import { type ListenerSettings, openListener } from './listener.ts';
import { idleMs, loopback, type Place } from './place.ts';
import { openQuicResponder } from './quic-responder.ts';

export { faultsFor, type SimulatedFault } from './faults.ts';

const defaultSlowMs = 3000;
/** As long as Sendmail's and Postfix's own pauses. */
const defaultGreetingDelayMs = 5000;

export interface SimulatorSettings {
  scenario: Scenario;
  /** As the firm has them; the mail rows are shown unless they are switched off. */
  options: Options;
  faults: readonly SimulatedFault[];
  /**
   * Left out: free ports chosen by the system. A number: the row's port + offset (0 = the real ports), except for
   * forbidden rows: their real ports are the server's own on this one address, so theirs are always free ones.
   */
  portOffset?: number;
  /** How long `slow` waits before its first word; 3000 where left out. */
  slowMs?: number;
  /** How long `greeting-late` waits before its greeting; 5000 where left out. */
  greetingDelayMs?: number;
}

export interface SimulatedEndpoint {
  rowId: RowId;
  address: string;
  port: number;
  fault?: Fault;
  /** False where nothing listens on purpose: the port is kept closed. */
  listening: boolean;
}

export interface Simulator {
  /** Checks against this profile measure the simulator. */
  profile: Profile;
  /** The throw-away root of all certificates; empty where no row speaks TLS. */
  caPem: string;
  /** One per row that can be measured, in the scenario's order. */
  endpoints: SimulatedEndpoint[];
  /** Ends all listeners and connections; may be called again. */
  close(): Promise<void>;
}

/**
 * Starts the whole counterpart of a scenario on loopback: a listener per row, each speaking its row's protocol.
 * @throws {UserError} where a fault does not fit its row, or a port cannot be had; nothing stays open then
 */
export async function startSimulator(settings: SimulatorSettings): Promise<Simulator> {
  const profile = loopbackProfile(settings);
  const { checks } = planChecks(settings.scenario, profile);
  const faultOf = assignFaults(settings.scenario.id, checks, settings.faults);
  const measurable = checks.filter(isMeasurable);
  const active = measurable.find(({ probe }) => probe === 'ftp-active');
  const activeFault = active && faultOf.get(active.id);
  const rows = measurable.map((check) => toRow(check, faultOf.get(check.id), activeFault, settings.portOffset));
  const certificates = await certificatesFor(rows);
  const delays = {
    slowMs: settings.slowMs ?? defaultSlowMs,
    greetingDelayMs: settings.greetingDelayMs ?? defaultGreetingDelayMs,
  };
  const places = await occupyAll(rows, certificates, delays);
  const endpoints = rows.map((row) => toEndpoint(row, placeOf(row, places)));

  let closing: Promise<void> | undefined;
  return {
    profile: { ...profile, rows: Object.fromEntries(endpoints.map(({ rowId, port }) => [rowId, { port }])) },
    caPem: certificates.caPem,
    endpoints,
    close: () => (closing ??= closeAll(places)),
  };
}

const faultyLeaves: Partial<Record<Fault, LeafKind>> = {
  'certificate-expired': 'expired',
  'certificate-not-yet-valid': 'not-yet-valid',
  'certificate-name': 'name',
  'certificate-untrusted': 'untrusted',
  inspected: 'inspected',
};

interface Row {
  check: Measurable;
  fault: Fault | undefined;
  /** What is wrong with the connections that an FTP server makes. */
  activeFault: Fault | undefined;
  /** 0: the system chooses. */
  wantedPort: number;
  /** Where the row speaks TLS. */
  leaf?: LeafKind;
}

function loopbackProfile({ scenario, options }: SimulatorSettings): Profile {
  return {
    format: profileFormat,
    scenario: scenario.id,
    training: {},
    roles: Object.fromEntries(scenario.rows.map(({ role }) => [role, loopback])),
    // A demonstration shows all rows.
    options: {
      ...options,
      mail: options.mail ?? true,
      ...(options.rehearsal && { rehearsal: withPath(options.rehearsal) }),
    },
  };
}

/** Over HTTP a file must be named; here any name will do. */
function withPath(rehearsal: Rehearsal): Rehearsal {
  return pathFaultOf(rehearsal) === 'missing' ? { ...rehearsal, path: `/${rehearsalName}` } : rehearsal;
}

function toRow(
  check: Measurable,
  fault: Fault | undefined,
  activeFault: Fault | undefined,
  portOffset: number | undefined,
): Row {
  const forbidden = check.expectation === 'forbidden';
  const wantedPort = portOffset === undefined || forbidden ? 0 : offsetPort(check, portOffset);
  const common = { check, fault, activeFault, wantedPort };
  // QUIC's own encryption begins after the version, and no further does the simulator go.
  if (check.encryption === 'none' || check.transport === 'udp' || forbidden) return common;
  return { ...common, leaf: (fault && faultyLeaves[fault]) ?? 'valid' };
}

function offsetPort(check: Measurable, portOffset: number): number {
  const port = check.port + portOffset;
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw portUnavailable(check, port, 'ERR_SOCKET_BAD_PORT');
  return port;
}

async function certificatesFor(rows: readonly Row[]): Promise<Certificates> {
  const leaves = rows.flatMap(({ leaf }) => leaf ?? []);
  if (leaves.length === 0) return { caPem: '', identities: new Map() };
  // Loaded here and not at the top: the library takes longer to load than everything else takes to start.
  const { makeCertificates } = await import('./certificates.ts');
  return makeCertificates(leaves, new Date());
}

type Places = Map<string, Place>;
type Delays = Pick<ListenerSettings, 'slowMs' | 'greetingDelayMs'>;

async function occupyAll(rows: readonly Row[], certificates: Certificates, delays: Delays): Promise<Places> {
  const places: Places = new Map();
  // Wanted ports before free ones, or the system might hand out a port that a later row wants.
  const order = [...rows].sort((a, b) => Number(a.wantedPort === 0) - Number(b.wantedPort === 0));
  try {
    for (const row of order) places.set(row.check.id, await occupy(row, certificates, delays));
  } catch (error) {
    await closeAll(places);
    throw error;
  }
  return places;
}

async function occupy(
  { check, fault, activeFault, wantedPort, leaf }: Row,
  certificates: Certificates,
  delays: Delays,
) {
  const identity = leaf && certificates.identities.get(leaf);
  try {
    if (!hasHost(check)) {
      return await openResponder({ fault, port: wantedPort, isSuppressed: check.expectation === 'forbidden' });
    }
    if (isPairCheck(check)) throw new Error(`${check.id} needs a counterpart, which nobody simulates`);
    if (isDatagramCheck(check)) return await openQuicResponder({ fault, port: wantedPort });
    // Nobody listens on port 20: an FTP server calls from there.
    if (check.probe === 'ftp-active') return await holdClosedPort(wantedPort);
    if (fault === 'refuse' || (check.expectation === 'forbidden' && fault !== 'open')) {
      return await holdClosedPort(wantedPort);
    }
    return await openListener({
      check,
      fault,
      activeFault,
      port: wantedPort,
      identity,
      ...delays,
      idleMs: idleMsFor(check),
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES') throw portUnavailable(check, wantedPort, code);
    throw error;
  }
}

/** A row that tests how long an idle connection lives must not find the simulator's own end. */
function idleMsFor({ holdMs = 0 }: Check): number {
  return idleMs + holdMs;
}

function portUnavailable(check: Measurable, port: number, code: string): UserError {
  return new UserError({ key: 'error.port-unavailable', params: { row: check.id, port, code } });
}

function placeOf({ check }: Row, places: Places): Place {
  const place = places.get(check.id);
  if (place === undefined) throw new Error(`no place for ${check.id}`);
  return place;
}

function toEndpoint({ check, fault }: Row, { port, listening }: Place): SimulatedEndpoint {
  // The scenario's schema allows no other ids; `Check` is wider because reports of newer versions are read as well.
  const rowId = check.id as RowId;
  return { rowId, address: loopback, port, ...(fault && { fault }), listening };
}

async function closeAll(places: Places): Promise<void> {
  await Promise.all([...places.values()].map((place) => place.close()));
}
