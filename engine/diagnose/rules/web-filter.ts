import type { ReportCheck } from '../../../shared/report.ts';
import { factsOf, failingFor, idsOf, listOf, surest } from '../faults.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

/** A filter's own page comes instead of the server's answer. Most pages name their product, and some can be nobody else's. */
export const webFilter: Rule = (scene) => {
  const blocked = failingFor(scene, 'block-page');
  if (blocked.length === 0) return [];
  const pages = factsOf(blocked, ({ web }) => web?.page);
  const product = listOf(pages.map((page) => page.product));
  const confidence = surest(pages.map((page) => page.confidence)) ?? 'likely';
  const words = pages.map((page) => page.words).filter((each) => each !== '');
  const params = { host: hostList(blocked), ports: portList(blocked) };
  return [
    {
      id: product === '' ? 'web-filter-unnamed' : 'web-filter',
      params: { ...params, product },
      confidence,
      checkIds: idsOf([...blocked, ...replacedFiles(scene, product)]),
      evidence: [sign('block-page', params), ...words.slice(0, 1).map((each) => sign('page-words', { words: each }))],
      ...(confidence !== 'certain' && { against: [sign('page-may-be-own', params)] }),
    },
  ];
};

/** The same product that blocks the web has put its page in the place of an update as well. */
function replacedFiles(scene: Scene, product: string): ReportCheck[] {
  return failingFor(scene, 'transfer-replaced').filter((row) =>
    factsOf([row], ({ transfer }) => transfer?.instead?.product).includes(product),
  );
}
