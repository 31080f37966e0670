import { ClipboardCopy, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { type Section, surroundingsOf } from '../../../shared/sections.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { copyText } from '../../state/actions.ts';
import type { ReportDocument } from '../../state/app-state.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { filterSections, sectionsText } from './surroundings.ts';
import './surroundings.css';

/** A foreign report may hold any number. */
const shownEntries = 400;
const longestValue = 4000;

/** The machine, its names and the way to the servers: what support asks for when the rows alone do not explain it. */
export function SurroundingsPanel({ document: { report, origin } }: { document: ReportDocument }) {
  const t = useTexts();
  const sections = useMemo(() => surroundingsOf(report, t), [report, t]);
  if (sections.length === 0) return null;
  return (
    <section className="card surroundings">
      <Disclosure title={t(origin.kind === 'file' ? 'surroundings.title.foreign' : 'surroundings.title')}>
        <Surroundings sections={sections} />
      </Disclosure>
    </section>
  );
}

function Surroundings({ sections }: { sections: readonly Section[] }) {
  const store = useStore();
  const t = useTexts();
  const [query, setQuery] = useState('');
  const shown = filterSections(sections, query);
  return (
    <>
      <div className="surroundings-bar">
        <SearchField className="rows-search" aria-label={t('surroundings.search')} value={query} onChange={setQuery}>
          <Search aria-hidden="true" />
          <Input className="rows-search-input" placeholder={t('surroundings.search')} maxLength={200} />
        </SearchField>
        <Button
          icon={<ClipboardCopy aria-hidden="true" />}
          onPress={() => void copyText(store, sectionsText(sections, t), { key: 'surroundings.copied' })}
        >
          {t('surroundings.copy')}
        </Button>
      </div>
      {shown.length === 0 && (
        <p className="muted" role="status">
          {t('surroundings.none')}
        </p>
      )}
      {shown.map(({ title, entries }, index) => (
        <section key={index} className="surroundings-part">
          <h3>{title}</h3>
          <Facts
            entries={entries
              .slice(0, shownEntries)
              .map(([label, value], at) => [label, <Foreign key={at} text={value} maxLength={longestValue} />])}
          />
        </section>
      ))}
    </>
  );
}
