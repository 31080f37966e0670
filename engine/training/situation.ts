import type { CauseFamily, causeFamilies } from '../../shared/causes.ts';
import type { Options } from '../../shared/profile.ts';
import type { Fault, Role, RowId, ScenarioId } from '../../shared/words.ts';
import type { Network } from './network.ts';

/** The built-in simulator is that network: real sockets on this machine, really measured. */
export interface StagedSituation {
  kind: 'staged';
  scenario: ScenarioId;
  options?: Options;
  faults: Partial<Record<RowId, Fault>>;
}

/** What loopback cannot be: evidence is composed as such a network would give it, and the engine judges that. */
export interface PlayedBackSituation {
  kind: 'played-back';
  network: (at: Date) => Network;
}

/** A network in which one cause is the matter. Nothing here says what the diagnosis comes to: the rules do. */
export type Situation = StagedSituation | PlayedBackSituation;

/** Every cause of a family has a situation, or this does not compile. */
export type SituationsOf<F extends CauseFamily> = Record<(typeof causeFamilies)[F][number], Situation>;

export function staged(scenario: ScenarioId, faults: StagedSituation['faults'], options?: Options): StagedSituation {
  return { kind: 'staged', scenario, faults, ...(options && { options }) };
}

export function playedBack(network: Network | ((at: Date) => Network)): PlayedBackSituation {
  return { kind: 'played-back', network: typeof network === 'function' ? network : () => network };
}

/** The same fault on all of these rows. */
export function on(fault: Fault, ...rows: RowId[]): StagedSituation['faults'] {
  return Object.fromEntries(rows.map((id) => [id, fault]));
}

export const web = ['licence-80', 'licence-443', 'licence-8080'] as const;
export const updates = ['updates-20', 'updates-21', 'updates-22'] as const;
export const mail = ['mail-465', 'mail-587', 'mail-993', 'mail-995'] as const;
export const server = ['server-sql', 'server-application', 'server-database'] as const;
export const publicServer = ['public-sql', 'public-application', 'public-database'] as const;
export const outside = [...web, ...updates, ...mail] as const;

/** A firm's servers by name, as far as names matter. */
export const named = {
  licence: 'licence.vendor.example',
  updates: 'updates.vendor.example',
  mailOut: 'smtp.firm.example',
  mailIn: 'imap.firm.example',
} as const satisfies Partial<Record<Role, string>>;
