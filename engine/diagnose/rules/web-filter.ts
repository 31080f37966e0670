import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { causeOfAll, factsOf, failingFor, grouped, signPerHost, surest } from '../faults.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { sign } from '../signs.ts';

/**
 * A filter's own page comes instead of the server's answer. Most pages name their product, and some can be nobody else's.
 * Each product is a filter of its own, whatever it blocks; a page without a name is that of the host's other pages.
 */
export const webFilter: Rule = (scene) => {
  const blocked = failingFor(scene, 'block-page');
  const products = blocked.map(productOf);
  const rows = [...blocked, ...replacedFiles(scene, products)];
  const filterOf = (row: ReportCheck) =>
    productOf(row) ??
    blocked
      .filter(({ host }) => host === row.host)
      .map(productOf)
      .find((product) => product !== undefined);
  return grouped(rows, filterOf).flatMap(([product, those]) =>
    causeOfAll(those, (own) => {
      const shown = own.filter((row) => blocked.includes(row));
      const pages = factsOf(shown, ({ web }) => web?.page);
      const confidence = surest(pages.map((page) => page.confidence)) ?? 'likely';
      const words = pages.map((page) => page.words).filter((each) => each !== '');
      return {
        id: product === undefined ? 'web-filter-unnamed' : 'web-filter',
        ...(product !== undefined && { subject: product, params: { product } }),
        confidence,
        evidence: [
          ...signPerHost(shown, 'block-page'),
          ...signsInFiles(own),
          ...words.slice(0, 1).map((each) => sign('page-words', { words: each })),
        ],
        ...(confidence !== 'certain' && { against: signPerHost(own, 'page-may-be-own') }),
      };
    }),
  );
};

/** Where a page replaces a file, its product stands with the download. */
function productOf(row: ReportCheck): string | undefined {
  return factsOf([row], ({ web, transfer }) => web?.page?.product ?? transfer?.instead?.product)[0];
}

function signsInFiles(rows: readonly ReportCheck[]): Message[] {
  const inFiles = rows.filter((row) => factsOf([row], ({ transfer }) => transfer?.instead?.product).length > 0);
  const products = [...new Set(factsOf(inFiles, ({ transfer }) => transfer?.instead?.product))];
  return [...signPerHost(inFiles, 'page-for-file'), ...products.map((product) => sign('page-signed-by', { product }))];
}

/** A product that blocks the web has put its page in the place of an update as well. */
function replacedFiles(scene: Scene, products: readonly (string | undefined)[]): ReportCheck[] {
  return failingFor(scene, 'transfer-replaced').filter((row) =>
    factsOf([row], ({ transfer }) => transfer?.instead?.product).some((product) => products.includes(product)),
  );
}
