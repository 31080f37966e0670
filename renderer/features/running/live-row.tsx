import { memo } from 'react';
import { type Check, isMeasurable } from '../../../shared/check.ts';
import type { LiveRow } from '../../../shared/ipc-contract.ts';
import { printable } from '../../../shared/printable.ts';
import { foundShort, rowName } from '../../../shared/row-texts.ts';
import { LightMark } from '../../components/light-mark.tsx';
import { RowPort } from '../../components/row-port.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { takesLong } from './live.ts';
import { RowProgress } from './row-progress.tsx';

/** One row while it is measured: what goes on in words, then what was found. */
export const LiveRowLine = memo(function LiveRowLine({ check, row }: { check: Check; row: LiveRow }) {
  const t = useTexts();
  const name = printable(rowName(check, t));
  return (
    <div className="live-row" data-state={stateOf(check, row)}>
      <span className="live-row-light">
        {row.found && check.skip === undefined ? (
          <LightMark light={row.found.light} />
        ) : (
          <Doing check={check} row={row} />
        )}
      </span>
      <span className="live-row-port">
        <RowPort check={check} />
      </span>
      <span className="live-row-name">{name}</span>
      <Found check={check} row={row} />
      {row.progress && row.found === undefined && <RowProgress name={name} progress={row.progress} />}
    </div>
  );
});

function stateOf(check: Check, { phase, found }: LiveRow): 'skipped' | 'waiting' | 'measuring' | 'done' {
  if (check.skip !== undefined) return 'skipped';
  if (found !== undefined) return 'done';
  return phase === undefined ? 'waiting' : 'measuring';
}

function Doing({ check, row: { phase } }: { check: Check; row: LiveRow }) {
  const t = useTexts();
  if (!isMeasurable(check)) return <LightMark light={check.skip === 'option-off' ? 'off' : 'grey'} />;
  if (phase === undefined) return t('running.waiting');
  return (
    <span className="live-row-phase">
      <Spinner />
      {t(`phase.${phase}`)}
    </span>
  );
}

function Found({ check, row: { found, phase } }: { check: Check; row: LiveRow }) {
  const t = useTexts();
  const { number } = useFormats();
  if (check.skip !== undefined) return <span className="live-row-found muted">{t(`reason.${check.skip}.short`)}</span>;
  if (found === undefined) {
    const isLater = phase === undefined && takesLong(check);
    return <span className="live-row-found muted">{isLater && t('running.later')}</span>;
  }
  const { expectation } = check;
  return (
    <span className="live-row-found">
      {foundShort({ ...found, expectation }, t)}
      {found.rttMs !== null && (
        <span className="live-row-time"> · {t('evidence.ms', { ms: number(found.rttMs, 1) })}</span>
      )}
    </span>
  );
}
