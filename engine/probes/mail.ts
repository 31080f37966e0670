import { type MailFacts, type MailOffer, type maskedParts, maxOffered } from '../../shared/facts/mail.ts';
import { printable } from '../../shared/printable.ts';
import { roundMs } from '../clock.ts';
import type { Line, Verdict } from './probe.ts';

/**
 * From here on a greeting is late. No busy server takes so long; pauses made on purpose (Sendmail's `greet_pause` and
 * Postfix's postscreen: 5 and 6 s) and look-ups that nobody answers (5 s per try of glibc's resolver) all take longer.
 */
export const lateGreetingMs = 4000;

/** What the three mail protocols have in common: one line of words after another, and what is learned on the way. */
export class MailDialogue {
  readonly facts: MailFacts = {};
  readonly #line: Line;
  readonly #startMs: number;

  constructor(line: Line) {
    this.#line = line;
    this.#startMs = line.monotonicMs();
  }

  /** The greeting is complete now. */
  noteGreeting(): void {
    this.facts.greetingMs = roundMs(this.#line.monotonicMs() - this.#startMs);
  }

  noteOffer(encrypted: boolean, offer: MailOffer): void {
    this.facts[encrypted ? 'tls' : 'clear'] = offer;
  }

  noteMask(part: (typeof maskedParts)[number]): void {
    const { masked = [] } = this.facts;
    if (!masked.includes(part)) this.facts.masked = [...masked, part];
  }

  /** With all that was learned, and a late greeting as the fault of a service that has no other. */
  conclude(verdict: Verdict): Verdict {
    const { greetingMs = 0 } = this.facts;
    const isLate = verdict.service === 'asExpected' && greetingMs >= lateGreetingMs;
    const known = this.facts.tls ?? this.facts.clear;
    const details = {
      ...verdict.details,
      ...(known && known.capabilities.length > 0 && { capabilities: known.capabilities }),
      ...(Object.keys(this.facts).length > 0 && { mail: this.facts }),
    };
    return { ...verdict, details, ...(isLate && ({ service: 'degraded', reason: 'greeting-late' } as const)) };
  }
}

/** A bounded list in printable form. */
export function offerOf(capabilities: readonly string[], auth: readonly string[], maxMessageBytes?: number): MailOffer {
  const kept = (words: readonly string[]): string[] => words.slice(0, maxOffered).map((word) => printable(word, 120));
  return {
    capabilities: kept(capabilities),
    auth: kept(auth),
    ...(maxMessageBytes !== undefined && { maxMessageBytes }),
  };
}

/** The words behind these names, in the order of their coming and each once. */
export function wordsAfter(capabilities: readonly string[], name: RegExp): string[] {
  const words = capabilities.flatMap((capability) => {
    const [start = ''] = name.exec(capability) ?? [];
    return start === '' ? [] : capability.slice(start.length).split(' ');
  });
  return [...new Set(words.filter((word) => word !== ''))];
}
