import type { Redacted } from '../engine/index.ts';
import type { PreviewEntry, RedactedKind } from '../shared/redaction.ts';

/** Each text once, however many reports have it. */
export class TextsThatLeave {
  readonly #entries = new Map<string, PreviewEntry>();

  add({ replacements }: Pick<Redacted, 'replacements'>): void {
    for (const { kind: what, before, after, count } of replacements) {
      const kind = previewKinds[what];
      const id = JSON.stringify([kind, before, after]);
      const known = this.#entries.get(id);
      if (known === undefined) this.#entries.set(id, { kind, before, after, count });
      else known.count += count;
    }
  }

  entries(): PreviewEntry[] {
    return [...this.#entries.values()];
  }
}

const previewKinds: Record<Redacted['replacements'][number]['kind'], RedactedKind> = {
  id: 'word',
  word: 'word',
  params: 'said',
  text: 'said',
  greeting: 'said',
  host: 'name',
  domain: 'name',
  bypass: 'name',
  url: 'name',
  wifi: 'name',
  interface: 'name',
  database: 'name',
  profile: 'name',
  address: 'address',
  fingerprint: 'certificate',
  'distinguished-name': 'certificate',
  issuer: 'certificate',
  'alt-name': 'certificate',
};
