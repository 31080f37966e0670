import { useMemo } from 'react';
import type { RunSnapshot } from '../../../shared/ipc-contract.ts';
import { GroupHeading } from '../../components/group-heading.tsx';
import { usePageRows } from '../../components/use-page-rows.ts';
import { useTexts } from '../../state/use-texts.ts';
import { listedChecks, liveRow } from './live.ts';
import { LiveRowLine } from './live-row.tsx';
import './live-rows.css';

const rowHeight = 41;
const headingHeight = 56;

/** All rows of the run, there from the beginning; only what is in sight is drawn. */
export function LiveRows({ run: { checks, rows } }: { run: RunSnapshot }) {
  const t = useTexts();
  const listed = useMemo(() => listedChecks(checks), [checks]);
  const { list, items, height, measure } = usePageRows({
    count: listed.length,
    estimatedHeight: (index) => rowHeight + (listed[index]?.heading ? headingHeight : 0),
    keyOf: (index) => listed[index]?.index ?? index,
  });
  return (
    <div ref={list} className="live-rows" role="list" aria-label={t('running.rows')} style={{ height }}>
      {items.map(({ index, key, top }) => {
        const entry = listed[index];
        if (entry === undefined) return null;
        return (
          <div
            key={key}
            ref={measure}
            data-index={index}
            className="live-rows-item"
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={listed.length}
            style={{ transform: `translateY(${top}px)` }}
          >
            {entry.heading && <GroupHeading of={entry.heading} level={2} />}
            <LiveRowLine check={entry.check} row={liveRow(rows, entry)} />
          </div>
        );
      })}
    </div>
  );
}
