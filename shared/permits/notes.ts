import { findingTexts } from '../finding-texts.ts';
import { labelled } from '../labelled.ts';
import type { Translate } from '../locales/texts.ts';
import { printable } from '../printable.ts';
import type { Finding, ReportCheck } from '../report.ts';
import type { PermitFormat } from './format.ts';
import { byOwner, holdsActs, loopbackHostsOf, outcomeOf, type Request } from './request.ts';

/** What its user must know about a request and its receiver need not. */
export interface Note {
  tone: 'hint' | 'warning';
  text: string;
  /** Who must act, and what is the matter. */
  lines: readonly string[];
}

interface NoteContext {
  t: Translate;
  format: PermitFormat;
  /** Where the words about what no permit mends are to be found. */
  letter: string;
  /** Hosts that are left out, since the format takes addresses alone and none is known. */
  unresolved?: readonly string[];
  /** How to come to the real addresses. */
  remedy: string;
}

export function notesFor(request: Request, context: NoteContext): Note[] {
  return [
    loopbackNote(request, context),
    outcomeNote(request, context),
    doubtNote(request, context),
    hostNote(request, context),
    unresolvedNote(context),
  ].flatMap((note) => note ?? []);
}

function loopbackNote(request: Request, { t, remedy }: NoteContext): Note | undefined {
  const hosts = loopbackHostsOf(request).map((host) => printable(host, 253));
  if (hosts.length === 0) return undefined;
  return { tone: 'warning', text: `${t('permits.loopback', { hosts: hosts.join(', ') })} ${remedy}`, lines: [] };
}

function outcomeNote(request: Request, { t, format, letter }: NoteContext): Note | undefined {
  const { acts, others, checks } = request;
  const doubted = doubtsOf(request);
  const lines = ownerLines(
    [...acts, ...others].filter((finding) => !doubted.has(finding)),
    checks,
    t,
  );
  switch (outcomeOf(request, format)) {
    case 'no-form':
      return { tone: 'hint', text: t('permits.no-form', { letter }), lines };
    case 'for-others':
      return { tone: 'hint', text: t('permits.for-others'), lines };
    case 'unsure':
      return { tone: 'hint', text: t('permits.unsure'), lines };
    case 'nothing':
      // Without an address nothing is known to be allowed, or not.
      return request.withoutHost.length > 0 ? undefined : { tone: 'hint', text: t('permits.nothing'), lines: [] };
    case 'written':
      return holdsActs(format) || lines.length === 0 ? undefined : { tone: 'hint', text: t('permits.left-out'), lines };
  }
}

/** Rules have no room for a reserve. */
function doubtNote(request: Request, { t, format }: NoteContext): Note | undefined {
  const doubts = [...doubtsOf(request)];
  if (doubts.length === 0 || holdsActs(format)) return undefined;
  return { tone: 'hint', text: t('permits.doubtful'), lines: ownerLines(doubts, request.checks, t) };
}

function doubtsOf({ permits }: Request): Set<Finding> {
  return new Set(permits.flatMap(({ doubts = [] }) => doubts));
}

function hostNote({ withoutHost }: Request, { t }: NoteContext): Note | undefined {
  if (withoutHost.length === 0) return undefined;
  const roles = withoutHost.map((role) => t(`role.${role}`)).join(', ');
  return { tone: 'hint', text: t('permits.without-host', { roles }), lines: [] };
}

function unresolvedNote({ t, unresolved = [] }: NoteContext): Note | undefined {
  if (unresolved.length === 0) return undefined;
  const hosts = [...new Set(unresolved)].map((host) => printable(host, 253)).join(', ');
  return { tone: 'warning', text: t('permits.unresolved', { hosts }), lines: [] };
}

/** One line for each cause: who must act, and what is the matter. */
export function ownerLines(findings: readonly Finding[], checks: readonly ReportCheck[], t: Translate): string[] {
  return byOwner(findings).flatMap(([, own]) =>
    own.map((finding) => {
      const { owner, cause } = findingTexts(finding, { checks }, t);
      const label = owner.slice(0, 1).toLocaleUpperCase(t.locale) + owner.slice(1);
      return printable(labelled(label, cause, t), 2000);
    }),
  );
}
