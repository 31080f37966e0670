import type { CauseId } from '../../../shared/causes.ts';
import type { Situation } from '../situation.ts';
import { counterpartSituations } from './counterpart.ts';
import { encryptionSituations } from './encryption.ts';
import { exposureSituations } from './exposure.ts';
import { nameSituations } from './names.ts';
import { pcSituations } from './pc.ts';
import { portSituations } from './ports.ts';
import { proxySituations } from './proxies.ts';
import { qualitySituations } from './quality.ts';
import { unexplainedSituations, untoldSituations } from './untold.ts';
import { updateSituations } from './updates.ts';
import { waySituations } from './way.ts';

/** A situation for every cause that the diagnosis knows, by the cause's own name. */
export const situations: Record<CauseId, Situation> = {
  ...pcSituations,
  ...nameSituations,
  ...waySituations,
  ...proxySituations,
  ...portSituations,
  ...updateSituations,
  ...encryptionSituations,
  ...qualitySituations,
  ...counterpartSituations,
  ...exposureSituations,
  ...untoldSituations,
  ...unexplainedSituations,
};
