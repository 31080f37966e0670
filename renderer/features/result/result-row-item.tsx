import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { markOf } from '../../../shared/marks.ts';
import { LightMark } from '../../components/light-mark.tsx';
import { RowPort } from '../../components/row-port.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { Evidence } from '../evidence/evidence.tsx';
import type { ResultRow } from './rows.ts';
import './result-row-item.css';

interface ResultRowItemProps {
  row: ResultRow;
  position: number;
  isOpen: boolean;
  /** The one row that Tab leads to. */
  isCurrent: boolean;
  /** It belongs to the cause that is looked at. */
  isLit: boolean;
  onToggle: (position: number, index: number) => void;
}

/** A row: its light, what was expected beside what was found; opened, the evidence. */
export const ResultRowItem = memo(function ResultRowItem(props: ResultRowItemProps) {
  const { row, position, isOpen, isCurrent, isLit, onToggle } = props;
  const t = useTexts();
  const { number } = useFormats();
  const { check, name, found, index } = row;
  const panel = `evidence-${index}`;
  return (
    <>
      <button
        type="button"
        className="row"
        aria-expanded={isOpen}
        data-lit={isLit || undefined}
        {...(isOpen && { 'aria-controls': panel })}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onToggle(position, index)}
      >
        <ChevronRight className="row-chevron" aria-hidden="true" />
        <LightMark light={markOf(check)} />
        <span className="row-port">
          <RowPort check={check} />
        </span>
        <span className="row-name foreign">{name}</span>
        <span className="row-expected">
          <span className="visually-hidden">{t('check.expected')}: </span>
          {t(`expectation.${check.expectation}`)}
        </span>
        <span className="row-found">
          <span className="visually-hidden">{t('check.found')}: </span>
          {found}
        </span>
        <span className="row-time">
          {check.rttMs !== null && t('evidence.ms', { ms: number(check.rttMs, check.rttMs < 10 ? 1 : 0) })}
        </span>
      </button>
      {isOpen && <Evidence id={panel} row={row} />}
    </>
  );
});
