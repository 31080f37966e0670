import { useTexts } from '../../state/use-texts.ts';
import type { HelpSection as Section } from './help-entries.ts';
import { FoldedEntry, OpenEntry } from './help-entry.tsx';
import { HelpPart } from './help-part.tsx';

/** The sections with more entries than can be read at a glance. */
const folded: readonly Section['id'][] = ['rows', 'causes', 'reasons'];

export function HelpSection({ section, query }: { section: Section; query: string }) {
  const t = useTexts();
  const Entry = folded.includes(section.id) ? FoldedEntry : OpenEntry;
  return (
    <HelpPart id={section.id} title={section.title} lead={section.lead}>
      {section.groups.map((group) => (
        <div key={group.id} className="help-group">
          {group.title !== null && <h3 className="help-group-title">{group.title}</h3>}
          <div className="help-card">
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} query={query} level={group.title === null ? 3 : 4} />
            ))}
          </div>
        </div>
      ))}
      {section.id === 'light' && <p className="help-part-note">{t('help-view.light.proof')}</p>}
    </HelpPart>
  );
}
