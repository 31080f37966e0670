import { findingTexts } from '../finding-texts.ts';
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
  /** How to come to the real addresses. */
  remedy: string;
}

export function notesFor(request: Request, context: NoteContext): Note[] {
  return [loopbackNote(request, context), outcomeNote(request, context), hostNote(request, context)].flatMap(
    (note) => note ?? [],
  );
}

function loopbackNote(request: Request, { t, remedy }: NoteContext): Note | undefined {
  const hosts = loopbackHostsOf(request).map((host) => printable(host, 253));
  if (hosts.length === 0) return undefined;
  return { tone: 'warning', text: `${t('permits.loopback', { hosts: hosts.join(', ') })} ${remedy}`, lines: [] };
}

function outcomeNote(request: Request, { t, format, letter }: NoteContext): Note | undefined {
  const { acts, others, checks } = request;
  const lines = ownerLines([...acts, ...others], checks, t);
  switch (outcomeOf(request, format)) {
    case 'no-form':
      return { tone: 'hint', text: t('permits.no-form', { letter }), lines };
    case 'for-others':
      return { tone: 'hint', text: t('permits.for-others'), lines };
    case 'nothing':
      // Without an address nothing is known to be allowed, or not.
      return request.withoutHost.length > 0 ? undefined : { tone: 'hint', text: t('permits.nothing'), lines: [] };
    case 'written':
      return holdsActs(format) || lines.length === 0 ? undefined : { tone: 'hint', text: t('permits.left-out'), lines };
  }
}

function hostNote({ withoutHost }: Request, { t }: NoteContext): Note | undefined {
  if (withoutHost.length === 0) return undefined;
  const roles = withoutHost.map((role) => t(`role.${role}`)).join(', ');
  return { tone: 'hint', text: t('permits.without-host', { roles }), lines: [] };
}

/** One line for each cause: who must act, and what is the matter. */
export function ownerLines(findings: readonly Finding[], checks: readonly ReportCheck[], t: Translate): string[] {
  return byOwner(findings).flatMap(([, own]) =>
    own.map((finding) => {
      const { owner, cause } = findingTexts(finding, { checks }, t);
      const label = owner.slice(0, 1).toLocaleUpperCase(t.locale) + owner.slice(1);
      return printable(t('permits.labelled', { label, value: cause }), 2000);
    }),
  );
}
