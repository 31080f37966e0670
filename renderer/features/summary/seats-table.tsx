import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { nameOfSeat } from '../../../shared/matrix/matrix.ts';
import { cellOf, marksOfSeat, type OutlineColumn } from '../../../shared/matrix/matrix-outline.ts';
import type { Seat } from '../../../shared/matrix/seat.ts';
import { printable } from '../../../shared/printable.ts';
import { LightMark, LightShape } from '../../components/light-mark.tsx';
import { orderAfter, type SeatOrder, type SortKey } from '../../state/seats.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { useFrameRows } from './use-frame-rows.ts';
import './seats-table.css';

const rowHeight = 52;
const headHeight = 200;

interface SeatsTableProps {
  seats: readonly Seat[];
  columns: readonly OutlineColumn[];
  order: SeatOrder;
  onOrder: (order: SeatOrder) => void;
  onOpen: (seat: Seat) => void;
}

/** Seats by rows. Thousands are no trouble: only those in sight are drawn. */
export function SeatsTable({ seats, columns, order, onOrder, onOpen }: SeatsTableProps) {
  const t = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const { rows, height, current, onKeyDown, onFocus } = useFrameRows({
    frame,
    count: seats.length,
    rowHeight,
    headHeight,
  });
  const head = (key: SortKey) => ({ sortKey: key, order, onOrder });
  return (
    <div ref={frame} className="seats-frame">
      <div
        className="seats-table"
        role="table"
        aria-label={t('summary.matrix')}
        aria-rowcount={seats.length + 1}
        aria-colcount={columns.length + 3}
        style={{ '--columns': columns.length } as React.CSSProperties}
      >
        <div role="rowgroup" className="seats-head" style={{ height: headHeight }}>
          <div role="row" aria-rowindex={1} className="seats-row">
            <Head {...head({ by: 'name' })} className="seats-name">
              {t('summary.seat')}
            </Head>
            <Head {...head({ by: 'light' })}>{t('handover.light')}</Head>
            <Head {...head({ by: 'time' })}>{t('summary.time')}</Head>
            {columns.map(({ id, port, name }) => (
              <Head key={id} {...head({ by: 'row', row: id })} className="seats-column">
                <span className="seats-column-words">
                  <span className="mono">{port}</span>
                  <span className="seats-column-name">{name}</span>
                </span>
              </Head>
            ))}
          </div>
        </div>
        {/* biome-ignore lint: the keys move among the rows' own buttons */}
        <div role="rowgroup" className="seats-body" style={{ height }} onKeyDown={onKeyDown}>
          {rows.map(({ index, top }) => {
            const seat = seats[index];
            return (
              seat && (
                <SeatRow
                  key={seat.id}
                  seat={seat}
                  columns={columns}
                  index={index}
                  top={top}
                  isCurrent={index === current}
                  onFocus={onFocus}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadProps {
  sortKey: SortKey;
  order: SeatOrder;
  onOrder: (order: SeatOrder) => void;
  className?: string;
  children: React.ReactNode;
}

function Head({ sortKey, order, onOrder, className = '', children }: HeadProps) {
  const isOrdered =
    order.by === sortKey.by && (order.by !== 'row' || (sortKey.by === 'row' && order.row === sortKey.row));
  const sort = !isOrdered ? 'none' : order.isReversed ? 'descending' : 'ascending';
  const Arrow = order.isReversed ? ArrowUp : ArrowDown;
  return (
    <div role="columnheader" aria-sort={sort} className={`seats-cell ${className}`}>
      <button type="button" className="seats-sort" onClick={() => onOrder(orderAfter(order, sortKey))}>
        {children}
        {isOrdered && <Arrow aria-hidden="true" />}
      </button>
    </div>
  );
}

interface SeatRowProps {
  seat: Seat;
  columns: readonly OutlineColumn[];
  index: number;
  top: number;
  isCurrent: boolean;
  onFocus: (index: number) => void;
  onOpen: (seat: Seat) => void;
}

function SeatRow({ seat, columns, index, top, isCurrent, onFocus, onOpen }: SeatRowProps) {
  const t = useTexts();
  const { dateTime } = useFormats();
  const name = printable(nameOfSeat(seat), 120);
  const details = [...marksOfSeat(seat, t), seat.machine === undefined ? '' : (seat.file ?? '')];
  const detail = printable(details.filter((text) => text !== '').join(' · '), 160);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="seats-row seats-seat"
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
      onClick={() => onOpen(seat)}
    >
      <div role="rowheader" className="seats-cell seats-name">
        <button
          type="button"
          className="seats-open"
          tabIndex={isCurrent ? 0 : -1}
          data-current={isCurrent || undefined}
          aria-label={t('summary-view.open-seat', { name })}
          onFocus={() => onFocus(index)}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(seat);
          }}
        >
          <bdi>{name}</bdi>
        </button>
        {detail !== '' && <bdi className="seats-detail">{detail}</bdi>}
      </div>
      <div role="cell" className="seats-cell">
        <LightMark light={seat.light} />
      </div>
      <div role="cell" className="seats-cell seats-time">
        <time dateTime={seat.createdAt}>{dateTime(seat.createdAt)}</time>
      </div>
      {columns.map(({ id, name: row }) => (
        <SeatCell key={id} seat={seat} id={id} row={row} />
      ))}
    </div>
  );
}

function SeatCell({ seat, id, row }: { seat: Seat; id: string; row: string }) {
  const t = useTexts();
  const { mark, word, found } = cellOf(seat, id, t);
  const text = found === '' ? word : `${word}: ${found}`;
  return (
    <div role="cell" className="seats-cell seats-light" title={mark === 'absent' ? undefined : `${row}: ${text}`}>
      {mark === 'off' && <span aria-hidden="true">–</span>}
      {mark !== 'off' && mark !== 'absent' && <LightShape light={mark} size={18} />}
      <span className="visually-hidden">{text}</span>
    </div>
  );
}
