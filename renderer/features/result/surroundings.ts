import { labelled } from '../../../shared/labelled.ts';
import type { Translate } from '../../../shared/locales/texts.ts';
import { printable } from '../../../shared/printable.ts';
import type { Section } from '../../../shared/sections.ts';

/** The entries in which every word of the query occurs, in their label, their value or the title above them. */
export function filterSections(sections: readonly Section[], query: string): Section[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...sections];
  return sections.flatMap(({ title, entries }) => {
    const found = entries.filter(([label, value]) => {
      const text = `${title}\n${label}\n${value}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
    return found.length > 0 ? [{ title, entries: found }] : [];
  });
}

/** For an e-mail or a ticket. */
export function sectionsText(sections: readonly Section[], t: Translate): string {
  return sections
    .map(({ title, entries }) =>
      [title, ...entries.map(([label, value]) => labelled(label, value, t))]
        .map((line) => printable(line, 4000))
        .join('\n'),
    )
    .join('\n\n');
}
