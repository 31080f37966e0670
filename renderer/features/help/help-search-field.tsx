import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useAppState } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import './help-search-field.css';

interface HelpSearchFieldProps {
  value: string;
  onChange: (query: string) => void;
  /** How many entries there are; `null` where nothing is searched. */
  count: number | null;
}

/** The search, which the menu's «Find» leads to, and what it found in one word for eyes and screen readers. */
export function HelpSearchField({ value, onChange, count }: HelpSearchFieldProps) {
  const t = useTexts();
  const findRequests = useAppState((state) => state.findRequests);
  const seenRequests = useRef(findRequests);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (seenRequests.current === findRequests) return;
    seenRequests.current = findRequests;
    input.current?.focus();
    input.current?.select();
  }, [findRequests]);
  return (
    <div className="help-search">
      <SearchField className="help-search-field" value={value} onChange={onChange}>
        <Label className="visually-hidden">{t('help-view.search')}</Label>
        <Search aria-hidden="true" />
        <Input ref={input} className="help-search-input" placeholder={t('help-view.search.placeholder')} />
        <Button className="help-search-clear" aria-label={t('help-view.search.clear')}>
          <X aria-hidden="true" />
        </Button>
      </SearchField>
      <span className="help-search-count" role="status">
        {count !== null && t('help-view.results', { count })}
      </span>
    </div>
  );
}
