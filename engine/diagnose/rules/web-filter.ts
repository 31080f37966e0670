import type { ReportCheck } from '../../../shared/report.ts';
import { causePerHost, factsOf, failingFor, listOf, surest } from '../faults.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, sign } from '../signs.ts';

/** A filter's own page comes instead of the server's answer. Most pages name their product, and some can be nobody else's. */
export const webFilter: Rule = (scene) => {
  const blocked = failingFor(scene, 'block-page');
  const products = factsOf(blocked, ({ web }) => web?.page?.product);
  return causePerHost([...blocked, ...replacedFiles(scene, products)], (rows) => {
    const shown = rows.filter((row) => blocked.includes(row));
    const pages = factsOf(shown, ({ web }) => web?.page);
    const inFiles = factsOf(rows, ({ transfer }) => transfer?.instead?.product);
    const product = listOf([...pages.map((page) => page.product), ...inFiles]);
    const confidence = surest(pages.map((page) => page.confidence)) ?? 'likely';
    const words = pages.map((page) => page.words).filter((each) => each !== '');
    return {
      id: product === '' ? 'web-filter-unnamed' : 'web-filter',
      params: { product },
      confidence,
      evidence: [
        ...(shown.length > 0 ? [sign('block-page', hostAndPorts(shown))] : []),
        ...(inFiles.length > 0
          ? [sign('page-for-file', hostAndPorts(rows)), sign('page-signed-by', { product: listOf(inFiles) })]
          : []),
        ...words.slice(0, 1).map((each) => sign('page-words', { words: each })),
      ],
      ...(confidence !== 'certain' && { against: [sign('page-may-be-own', hostAndPorts(rows))] }),
    };
  });
};

/** A product that blocks the web has put its page in the place of an update as well. */
function replacedFiles(scene: Scene, products: readonly string[]): ReportCheck[] {
  return failingFor(scene, 'transfer-replaced').filter((row) =>
    factsOf([row], ({ transfer }) => transfer?.instead?.product).some((product) => products.includes(product)),
  );
}
