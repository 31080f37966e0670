import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../../../shared/report.ts';
import { Button } from '../../components/button.tsx';
import { GroupHeading } from '../../components/group-heading.tsx';
import { usePageRows } from '../../components/use-page-rows.ts';
import { useTexts } from '../../state/use-texts.ts';
import { ResultRowItem } from './result-row-item.tsx';
import { filterRows, type ListedRow, type RowFilter, rowsOf, withHeadings } from './rows.ts';
import { RowsBar } from './rows-bar.tsx';
import './result-rows.css';

const rowHeight = 45;
const headingHeight = 56;
const openHeight = 480;
const barHeight = 112;
const everything: RowFilter = { only: 'all', query: '' };

/** Every row of the report by purpose; each opens to its evidence. Thousands are no trouble: only those in sight are drawn. */
export function ResultRows({ report, lit }: { report: Report; lit: ReadonlySet<string> }) {
  const t = useTexts();
  const [filter, setFilter] = useState(everything);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const deferred = useDeferredValue(filter);
  const rows = useMemo(() => rowsOf(report, t), [report, t]);
  const listed = useMemo(() => withHeadings(filterRows(rows, deferred), rows), [rows, deferred]);
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(listed.length - 1, 0));
  const { list, items, height, measure, reveal } = usePageRows({
    count: listed.length,
    estimatedHeight: (index) => {
      const entry = listed[index];
      return rowHeight + (entry?.heading ? headingHeight : 0) + (entry && open.has(entry.row.index) ? openHeight : 0);
    },
    keyOf: (index) => listed[index]?.row.index ?? index,
    always: current,
    coveredTop: barHeight,
  });
  const { focusNext } = useRowFocus(list, current);
  useLitInSight(listed, lit, reveal);

  const toggle = useCallback((position: number, index: number) => {
    setActive(position);
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOfKey(event, current, listed.length - 1);
    if (target === null) return;
    event.preventDefault();
    reveal(target);
    setActive(target);
    focusNext();
  };

  return (
    <section aria-label={t('rows.title')}>
      <RowsBar filter={filter} onChange={setFilter} shown={listed.length} total={rows.length} />
      {listed.length === 0 && (
        <div className="card rows-none">
          <p>{t(rows.length === 0 ? 'rows.none.empty' : 'rows.none')}</p>
          {rows.length > 0 && <Button onPress={() => setFilter(everything)}>{t('rows.reset')}</Button>}
        </div>
      )}
      {/* biome-ignore lint: a list that is drawn in part has its roles by hand */}
      <div
        ref={list}
        className="rows"
        role="list"
        aria-label={t('rows.title')}
        style={{ height }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, key, top }) => {
          const entry = listed[index];
          if (entry === undefined) return null;
          return (
            <div
              key={key}
              ref={measure}
              data-index={index}
              className="rows-item"
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={listed.length}
              style={{ transform: `translateY(${top}px)` }}
            >
              {entry.heading && <GroupHeading of={entry.heading} level={3} />}
              <ResultRowItem
                row={entry.row}
                position={index}
                isOpen={open.has(entry.row.index)}
                isCurrent={index === current}
                isLit={lit.has(entry.row.check.id)}
                onToggle={toggle}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Where a key leads among the rows; only while a row itself has the focus. */
function targetOfKey(event: KeyboardEvent, current: number, last: number): number | null {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('.row')) return null;
  switch (event.key) {
    case 'ArrowDown':
      return Math.min(current + 1, last);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Moves the focus to the current row once it is drawn. */
function useRowFocus(list: React.RefObject<HTMLDivElement | null>, current: number) {
  const [requests, setRequests] = useState(0);
  useEffect(() => {
    if (requests > 0) list.current?.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus({ preventScroll: true });
  }, [list, requests, current]);
  return { focusNext: () => setRequests((before) => before + 1) };
}

/** Brings the first row of a cause into sight when that cause is chosen, and not whenever the list changes. */
function useLitInSight(listed: readonly ListedRow[], lit: ReadonlySet<string>, reveal: (index: number) => void): void {
  const shown = useRef(lit);
  useEffect(() => {
    if (lit === shown.current) return;
    shown.current = lit;
    const first = listed.findIndex(({ row }) => lit.has(row.check.id));
    if (first >= 0) reveal(first);
  }, [listed, lit, reveal]);
}
