import type {
  Direction,
  Encryption,
  Expectation,
  Group,
  PlannedProbeName,
  ProbeName,
  Reason,
  Role,
  Transport,
} from './words.ts';

/** One planned row: what to measure, and what would be right. */
export interface Check {
  id: string;
  role: Role;
  group: Group;
  /** In the form that goes on the wire; `null` where the profile gives none. */
  host: string | null;
  port: number;
  transport: Transport;
  direction: Direction;
  expectation: Expectation;
  /** The profile's words for a changed expectation. */
  expectationReason?: string;
  probe: ProbeName | PlannedProbeName;
  encryption: Encryption;
  /** The client-server transport that this row belongs to, where the option leaves both open. */
  alternative?: 'tcp' | 'quic';
  /** Set where nothing can or shall be measured. */
  skip?: Reason;
}

/** A row that will be measured. */
export type Measurable = Check & { host: string; probe: ProbeName; skip?: never };

export function isMeasurable(check: Check): check is Measurable {
  return check.skip === undefined;
}
