import { z } from 'zod';
import type { CauseFamily, CauseId } from './causes.ts';
import type { ScenarioId } from './words.ts';

/** A newer version may know situations by names that are not known here. */
const maxSituation = 60;

export const trainingSchema = z.object({
  situation: z.string().max(maxSituation),
  /** `true`: evidence that was composed beforehand, judged by the engine; `false`: the simulator was measured. */
  playedBack: z.boolean(),
});
/** A named situation that was practised: what its report says is said of no network. */
export type Training = z.infer<typeof trainingSchema>;

/** What is told of a situation before it is practised: its name is its cause's. */
export interface SituationEntry {
  id: CauseId;
  family: CauseFamily;
  scenario: ScenarioId;
  playedBack: boolean;
}
