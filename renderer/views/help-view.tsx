import { useMemo, useState } from 'react';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Locale } from '../components/locale.tsx';
import '../features/help/help.css';
import { HelpContents } from '../features/help/help-contents.tsx';
import { helpSections } from '../features/help/help-entries.ts';
import { exampleCommand, HelpCommandLine, HelpShortcuts } from '../features/help/help-extras.tsx';
import { countEntries, matchesQuery, searchHelp } from '../features/help/help-search.ts';
import { HelpSearchField } from '../features/help/help-search-field.tsx';
import { HelpSection } from '../features/help/help-section.tsx';
import { shortcutsOf } from '../features/help/shortcuts.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';

export function HelpView() {
  const store = useStore();
  const t = useTexts();
  const { scenarios, platform } = useAppState(({ start }) => start);
  const [query, setQuery] = useState('');
  const everything = useMemo(() => helpSections(t, scenarios), [t, scenarios]);
  const sections = useMemo(() => searchHelp(everything, query), [everything, query]);
  const isSearching = query.trim() !== '';
  const shortcuts = shortcutsOf(platform, t).filter(({ label }) => matchesQuery(label, query));
  const hasCommandLine = matchesQuery(
    [t('help-view.command-line'), t('help-view.command-line.lead'), exampleCommand].join('\n'),
    query,
  );
  const count = countEntries(sections) + shortcuts.length + Number(hasCommandLine);
  const parts = [
    ...sections,
    ...(shortcuts.length > 0 ? [{ id: 'shortcuts', title: t('help-view.shortcuts') }] : []),
    ...(hasCommandLine ? [{ id: 'command-line', title: t('help-view.command-line') }] : []),
  ];
  const clear = () => {
    setQuery('');
    // The button that was pressed goes with the empty state.
    store.dispatch({ type: 'find' });
  };
  return (
    <Locale>
      <div className="page help-view">
        <div className="page-header">
          <div>
            <h1>{t('view.help')}</h1>
            <p className="page-lead">{t('help-view.lead')}</p>
          </div>
        </div>
        <HelpSearchField value={query} onChange={setQuery} count={isSearching ? count : null} />
        {count === 0 ? (
          <EmptyState level={2} title={t('help-view.none', { query: query.trim() })} text={t('help-view.none.hint')}>
            <Button onPress={clear}>{t('help-view.search.clear')}</Button>
          </EmptyState>
        ) : (
          <div className="help-columns">
            <HelpContents parts={parts} />
            <div>
              {sections.map((section) => (
                <HelpSection key={section.id} section={section} query={query} />
              ))}
              {shortcuts.length > 0 && <HelpShortcuts shortcuts={shortcuts} query={query} />}
              {hasCommandLine && <HelpCommandLine />}
            </div>
          </div>
        )}
      </div>
    </Locale>
  );
}
