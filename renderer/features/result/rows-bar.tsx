import { Search, X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Button, Input, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useAppState } from '../../state/store.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import type { RowFilter } from './rows.ts';

interface RowsBarProps {
  filter: RowFilter;
  onChange: (filter: RowFilter) => void;
  shown: number;
  total: number;
}

/** Which rows are shown, and how many these are. */
export function RowsBar({ filter, onChange, shown, total }: RowsBarProps) {
  const t = useTexts();
  return (
    <div className="rows-bar">
      <h2>{t('rows.title')}</h2>
      {total > 0 && <Filter filter={filter} onChange={onChange} shown={shown} total={total} />}
    </div>
  );
}

function Filter({ filter, onChange, shown, total }: RowsBarProps) {
  const t = useTexts();
  const { number } = useFormats();
  const search = useRef<HTMLInputElement>(null);
  useFindRequest(search);
  return (
    <>
      <span className="rows-count" role="status">
        {t('rows.matches', { shown: number(shown), total: number(total) })}
      </span>
      <ToggleButtonGroup
        className="rows-filter"
        aria-label={t('rows.filter')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter.only]}
        onSelectionChange={(keys) => onChange({ ...filter, only: keys.has('problems') ? 'problems' : 'all' })}
      >
        {(['all', 'problems'] as const).map((only) => (
          <ToggleButton key={only} id={only} className="rows-filter-choice">
            {t(`rows.filter.${only}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchField
        className="rows-search"
        aria-label={t('rows.search')}
        value={filter.query}
        onChange={(query) => onChange({ ...filter, query })}
      >
        <Search aria-hidden="true" />
        <Input ref={search} className="rows-search-input" placeholder={t('rows.search.hint')} maxLength={200} />
        <Button className="rows-search-clear" aria-label={t('rows.search.clear')}>
          <X aria-hidden="true" />
        </Button>
      </SearchField>
    </>
  );
}

/** The menu's «find» leads here. */
function useFindRequest(search: RefObject<HTMLInputElement | null>): void {
  const requests = useAppState((state) => state.findRequests);
  const seen = useRef(requests);
  useEffect(() => {
    if (requests === seen.current) return;
    seen.current = requests;
    search.current?.focus();
    search.current?.select();
  }, [requests, search]);
}
