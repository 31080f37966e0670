import type { IncomingHttpHeaders } from 'node:http';
import type { BlockPage } from '../../shared/facts/web.ts';
import { printable } from '../../shared/printable.ts';
import type { Confidence } from '../../shared/words.ts';
import { type Signature, signatures } from './block-page-signatures.ts';
import { isLoginOfOthers, leadsElsewhere, redirectTargets } from './redirect-target.ts';
import type { WebAnswer } from './web-answer.ts';

/** RFC 6585 section 6: a device on the way wants a login before it lets traffic through. */
const networkAuthenticationRequired = 511;
/** RFC 7725: blocked by law or order. */
const unavailableForLegalReasons = 451;

const maxBodyCharacters = 64 * 1024;
const maxWords = 200;

/**
 * Whether this answer comes from a filter or a hotspot instead of the server that was asked, and whose product that is.
 * The most certain sign speaks. Pure, and safe with any input: every pattern is linear and the page bounded.
 * @param asked the URL that was requested; without it a login page is known by its product only
 */
export function recogniseBlockPage(answer: WebAnswer, asked?: URL): BlockPage | undefined {
  const { status, headers } = answer;
  const named = bySignature(answer, asked);
  if (status === networkAuthenticationRequired) {
    return { ...portal('certain', 'status', String(status)), ...productOf(named) };
  }
  // RFC 8908 section 5: the media type of a captive portal's own interface.
  if (/^application\/captive\+json\b/i.test(headers['content-type'] ?? '')) {
    return portal('certain', 'header', headers['content-type'] ?? '');
  }
  if (named) return named;
  if (status === unavailableForLegalReasons) {
    return { kind: 'block-page', confidence: 'certain', sign: 'status', words: String(status) };
  }
  return (asked && byRedirect(answer, asked)) ?? byWords(answer);
}

function portal(confidence: Confidence, sign: BlockPage['sign'], words: string): BlockPage {
  return { kind: 'captive-portal', confidence, sign, words: printable(words, maxWords) };
}

function productOf(found: BlockPage | undefined): Pick<BlockPage, 'product'> {
  return found?.product === undefined ? {} : { product: found.product };
}

const order: Record<Confidence, number> = { certain: 0, likely: 1, possible: 2 };

function bySignature(answer: WebAnswer, asked: URL | undefined): BlockPage | undefined {
  const found = signatures.flatMap((signature) => {
    const words = match(signature, answer, asked);
    if (words === undefined) return [];
    const { kind, product, confidence, sign } = signature;
    return [{ kind, product, confidence, sign, words: printable(words, maxWords) }];
  });
  return found.sort((a, b) => order[a.confidence] - order[b.confidence])[0];
}

function match({ sign, header, pattern }: Signature, answer: WebAnswer, asked: URL | undefined) {
  if (sign === 'page') return pattern.exec(answer.body.slice(0, maxBodyCharacters))?.[0];
  if (sign === 'redirect') {
    return redirectTargets(answer).find((target) => pattern.test(target) && leadsElsewhere(target, asked));
  }
  const value = header && headerText(answer.headers, header);
  return value !== undefined && pattern.test(value) ? `${header}: ${value}` : undefined;
}

function headerText(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** A redirect to somebody else's login page: the more it looks like an interception, the surer. */
function byRedirect(answer: WebAnswer, asked: URL): BlockPage | undefined {
  for (const target of redirectTargets(answer)) {
    const confidence = isLoginOfOthers(target, asked);
    if (confidence) return portal(confidence, 'redirect', target);
  }
  return undefined;
}

/** Words of a page that says it blocks; and the words that show it means a rule of the network and not of its own. */
const blocks =
  /<(?:title|h1|h2)[^>]{0,200}>[^<]{0,120}(?:blocked|access denied|forbidden|restricted|gesperrt|blockiert|verweigert|bloqu|refus|interdit|bloccat|negato|vietat)/i;
const byRule =
  /\b(?:web ?filter|content filter|url filter|filtering|firewall|acceptable use|(?:security|company|internet|network|usage|by) policy|network administrator|webfilter|inhaltsfilter|richtlinie|administrateur réseau|politique de s[ée]curit[ée]|filtre web|amministratore di rete|criteri di sicurezza|filtro web)\b/i;

/** Without a product's name these words may be the server's own, so this is a possibility and no more. */
function byWords({ body }: WebAnswer): BlockPage | undefined {
  const page = body.slice(0, maxBodyCharacters);
  const said = blocks.exec(page)?.[0];
  if (said === undefined || !byRule.test(page)) return undefined;
  const words = said.replace(/<[^>]*>/g, '').trim();
  return { kind: 'block-page', confidence: 'possible', sign: 'page', words: printable(words, maxWords) };
}
