import type { Rehearsal } from './profile.ts';
import type { Direction, Encryption, Expectation, Group, ProbeName, Reason, Role, Transport } from './words.ts';
import {
  type LineProbeName,
  type NetworkProbeName,
  networkProbeNames,
  type OwnProbeName,
  ownProbeNames,
  type PairProbeName,
  pairProbeNames,
} from './words.ts';

/** One planned row: what to measure, and what would be right. */
export interface Check {
  id: string;
  role: Role;
  group: Group;
  /** In the form that goes on the wire; `null` where the profile gives none. */
  host: string | null;
  port: number;
  /** The port that the scenario has, where an exercise has another in its place. */
  specifiedPort?: number;
  transport: Transport;
  direction: Direction;
  expectation: Expectation;
  /** The profile's words for a changed expectation. */
  expectationReason?: string;
  probe: ProbeName;
  encryption: Encryption;
  /** Where the session starts whose data connections the row is about (active FTP). */
  controlPort?: number;
  /** The client-server transport that this row belongs to, where the option leaves both open. */
  alternative?: 'tcp' | 'quic';
  /** What the update rehearsal fetches. */
  rehearsal?: Rehearsal;
  /** For how long the idle connection is held. */
  holdMs?: number;
  /** Set where nothing can or shall be measured. */
  skip?: Reason;
}

interface Due {
  host: string;
  skip?: never;
}

/** A row that is answered on one open TCP connection. */
export type LineCheck = Check & Due & { probe: LineProbeName };
/** A row whose probe speaks over UDP. */
export type DatagramCheck = Check & Due & { probe: 'quic' };
/** A row that PortAmpel answers at the other end. */
export type PairCheck = Check & Due & { probe: PairProbeName };
/** A row whose probe brings its own sockets. */
export type OwnCheck =
  | (Check & Due & { probe: Exclude<OwnProbeName, 'quic' | PairProbeName> })
  | DatagramCheck
  | PairCheck;
/** A row that talks to one host. */
export type HostCheck = LineCheck | OwnCheck;
/** A row that concerns the network around this machine; its host may be missing. */
export type NetworkCheck = Check & { probe: NetworkProbeName; skip?: never };
/** A row that will be measured. */
export type Measurable = HostCheck | NetworkCheck;

export function isMeasurable(check: Check): check is Measurable {
  return check.skip === undefined;
}

export function hasHost(check: Measurable): check is HostCheck {
  return !(networkProbeNames as readonly string[]).includes(check.probe);
}

export function isDatagramCheck(check: HostCheck): check is DatagramCheck {
  return check.probe === 'quic';
}

export function isPairCheck(check: HostCheck): check is PairCheck {
  return (pairProbeNames as readonly string[]).includes(check.probe);
}

export function isOwnCheck(check: HostCheck): check is OwnCheck {
  return (ownProbeNames as readonly string[]).includes(check.probe);
}
