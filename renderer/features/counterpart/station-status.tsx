import { CircleCheck, CircleStop, KeyRound, Radio } from 'lucide-react';
import type { ReactNode } from 'react';
import { printable } from '../../../shared/printable.ts';
import type { StationSnapshot } from '../../../shared/station.ts';
import { Spinner } from '../../components/spinner.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './station-status.css';
import { statusOf } from './status.ts';

/** One sentence about how it stands. Always there, so that a screen reader hears it change; the log stays silent. */
export function StationStatus({ station }: { station: StationSnapshot | null }) {
  return (
    <div className="station-status-place" role="status">
      {station && (station.end ? <Ended end={station.end} /> : <Listening station={station} />)}
    </div>
  );
}

function Listening({ station }: { station: StationSnapshot }) {
  const t = useTexts();
  const status = statusOf(station);
  const icons: Record<typeof status.kind, ReactNode> = {
    waiting: <Radio aria-hidden="true" />,
    measuring: <Spinner />,
    done: <CircleCheck aria-hidden="true" />,
    'wrong-code': <KeyRound aria-hidden="true" />,
  };
  const from = status.kind === 'waiting' ? '' : printable(status.from, 64);
  return (
    <div className={`station-status station-status-${status.kind}`}>
      {icons[status.kind]}
      <p>{t(`station-view.status.${status.kind}`, { from })}</p>
    </div>
  );
}

function Ended({ end: { why, atMs } }: { end: NonNullable<StationSnapshot['end']> }) {
  const t = useTexts();
  const { timeOfDay } = useFormats();
  const isNowhere = why === 'no-port';
  return (
    <div className={`station-status station-status-${isNowhere ? 'no-port' : 'ended'}`}>
      <CircleStop aria-hidden="true" />
      <p>
        <strong>{t(isNowhere ? 'station-view.end.no-port' : `station.end.${why}`)}</strong>{' '}
        {isNowhere
          ? t('station-view.end.no-port.next')
          : t('station-view.end.at', { time: timeOfDay(new Date(atMs).toISOString()) })}
      </p>
    </div>
  );
}
