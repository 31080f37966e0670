import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { GridList, ListLayout, type Selection, Virtualizer } from 'react-aria-components';
import type { HistoryEntry } from '../../../shared/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { openHistoryEntry, removeFromHistory } from '../../state/actions.ts';
import { compareBoth } from '../../state/compare-actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { chosenOf } from './entries.ts';
import './history-list.css';
import { HistoryRow } from './history-row.tsx';
import { SelectionBox } from './selection-box.tsx';

/** A guess until a row is drawn and measured. */
const estimatedRowHeight = 73;

/** The runs as a list that works as the system's own lists of files do. Only what is in sight is drawn. */
export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  const store = useStore();
  const t = useTexts();
  const [selection, setSelection] = useState<Selection>(new Set());
  const chosen = chosenOf(entries, selection);
  const [a, b, more] = chosen;
  const open = (id: string) => void openHistoryEntry(store, id);
  const remove = (ids: string[]) => {
    setSelection(new Set());
    void removeFromHistory(store, ids);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && !(event.key === 'Backspace' && event.metaKey)) return;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.history-row') : null;
    const focused = row?.dataset['key'];
    const ids = chosen.length > 0 || focused === undefined ? chosen : [focused];
    if (ids.length > 0) remove(ids);
  };
  return (
    <div className="history-list">
      <div className="history-list-bar">
        <SelectionBox
          isSelected={chosen.length === entries.length}
          isIndeterminate={chosen.length > 0 && chosen.length < entries.length}
          onChange={(isSelected) => setSelection(isSelected ? 'all' : new Set())}
        >
          {t('reports.all')}
        </SelectionBox>
        <span className="history-list-selected" role="status">
          {chosen.length > 0 && t('reports.selected', { count: chosen.length })}
        </span>
        {a !== undefined && b !== undefined && more === undefined && (
          <Button
            icon={<ArrowLeftRight aria-hidden="true" />}
            onPress={() =>
              void compareBoth(store, [
                { from: 'history', id: a },
                { from: 'history', id: b },
              ])
            }
          >
            {t('reports.compare')}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button variant="danger" icon={<Trash2 aria-hidden="true" />} onPress={() => remove(chosen)}>
            {t('reports.delete-selected', { count: chosen.length })}
          </Button>
        )}
      </div>
      <div onKeyDown={onKeyDown}>
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: estimatedRowHeight }}>
          <GridList
            className="history-list-rows"
            aria-label={t('reports.history')}
            items={entries}
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={selection}
            onSelectionChange={setSelection}
            onAction={(id) => open(String(id))}
          >
            {(entry) => <HistoryRow entry={entry} onOpen={() => open(entry.id)} onDelete={() => remove([entry.id])} />}
          </GridList>
        </Virtualizer>
      </div>
    </div>
  );
}
