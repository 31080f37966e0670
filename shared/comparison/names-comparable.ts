import type { Report } from '../report.ts';
import type { NameState } from './comparison.ts';
import type { TopicFact } from './topic-facts.ts';

/** A name in the place of another: a word, and letters that come from the firm's own key. */
const pseudonym = /\b[a-z]+6?-[2-9B-DF-HJ-NP-TV-XZ]{5}\b/g;

/**
 * Whether a name in one report is the same in the other. A report does not say by which key its pseudonyms were made, but
 * two keys give none in common: where two reports share one, they have the key in common, too.
 */
export function nameStateOf(a: Report, b: Report, factsA: TopicFact[], factsB: TopicFact[]): NameState {
  const [levelA, levelB] = [a, b].map(({ redaction }) => redaction?.level ?? 'none');
  if (levelA !== levelB) return 'other-levels';
  if (levelA === 'strict') return 'strict';
  if (levelA === 'none') return 'comparable';
  const inA = pseudonymsIn(factsA);
  const inB = pseudonymsIn(factsB);
  const isNameless = inA.size === 0 && inB.size === 0;
  return isNameless || [...inA].some((one) => inB.has(one)) ? 'comparable' : 'other-keys';
}

function pseudonymsIn(facts: readonly TopicFact[]): Set<string> {
  const texts = facts.flatMap(({ isNamed, values = [] }) => (isNamed ? values : []));
  return new Set(texts.flatMap((text) => (typeof text === 'string' ? (text.match(pseudonym) ?? []) : [])));
}
