import type { CauseId, Owner } from '../../shared/causes.ts';
import type { TextKey } from '../../shared/locales/texts.ts';
import type { Message } from '../../shared/message.ts';
import type { Confidence, Light } from '../../shared/words.ts';
import type { Scene } from './scene.ts';

type WithPrefix<Key, Prefix extends string> = Key extends `${Prefix}${infer Rest}` ? Rest : never;
/** The evidence that has a text. */
export type SignKey = WithPrefix<TextKey, 'sign.'>;

/** What a rule concludes. */
export interface Cause {
  id: CauseId;
  /** Tells several causes of the same kind apart, for example by role; stays the same from run to run. */
  subject?: string;
  params?: Message['params'];
  /** `certain` only where a counter-test of the same run excludes everything else. */
  confidence: Confidence;
  /** Where somebody else than usual must act. */
  owner?: Owner;
  /** Which of its sentences of advice apply, from 1; all where left out. */
  steps?: readonly number[];
  /** Where other sentences of advice apply than its own. */
  advice?: readonly TextKey[];
  /** The rows that it explains; none where it concerns the machine as a whole. */
  checkIds: readonly string[];
  /** What speaks for it: at least one measurement. */
  evidence: readonly Message[];
  /** What speaks against it, or would look the same. */
  against?: readonly Message[];
  /** Where it explains no row: how bad it is. */
  light?: Light;
}

/** Pure: the same scene gives the same causes. */
export type Rule = (scene: Scene) => Cause[];
