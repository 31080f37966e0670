import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { LightShape } from '../../components/light-mark.tsx';
import type { HelpEntry } from './help-entries.ts';
import { Marked } from './marked.tsx';

interface EntryProps {
  entry: HelpEntry;
  query: string;
  level: 3 | 4;
}

/** One entry of a long list: closed until asked for, open where the search has found it. */
export function FoldedEntry({ entry, query, level }: EntryProps) {
  const isSearching = query.trim() !== '';
  return (
    <Disclosure className="help-entry" key={String(isSearching)} defaultExpanded={isSearching}>
      <Heading level={level} className="help-entry-heading">
        <Button slot="trigger" className="help-entry-button">
          <ChevronRight aria-hidden="true" />
          <span className="help-entry-title">
            <Marked text={entry.title} query={query} />
          </span>
          <Tags tags={entry.tags} query={query} />
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="help-entry-content">
          <Paragraphs entry={entry} query={query} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** One entry of a short list: its name on the left, what it means beside it. */
export function OpenEntry({ entry, query, level }: EntryProps) {
  const Title = `h${level}` as const;
  return (
    <div className="help-definition">
      <Title className={`help-definition-title${entry.light ? ` light-${entry.light}` : ''}`}>
        {entry.light && <LightShape light={entry.light} size={18} />}
        <span>
          <Marked text={entry.title} query={query} />
        </span>
      </Title>
      <div>
        <Paragraphs entry={entry} query={query} />
      </div>
    </div>
  );
}

function Tags({ tags, query }: { tags: readonly string[]; query: string }) {
  return (
    <span className="help-entry-tags">
      {tags.map((tag) => (
        <span key={tag} className="help-entry-tag mono">
          <Marked text={tag} query={query} />
        </span>
      ))}
    </span>
  );
}

function Paragraphs({ entry, query }: { entry: HelpEntry; query: string }) {
  return entry.paragraphs.map(({ label, text }) => (
    <div key={text} className="help-paragraph">
      {label !== undefined && <span className="help-paragraph-label">{label}</span>}
      {text.includes('\n') ? (
        <ul className="help-paragraph-list">
          {text.split('\n').map((line) => (
            <li key={line}>
              <Marked text={line} query={query} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <Marked text={text} query={query} />
        </p>
      )}
    </div>
  ));
}
