import { KeyRound } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { type CounterpartEntry, isStranger, type StationSnapshot, strangersIn } from '../../../shared/station.ts';
import { countTexts, entryText } from '../../../shared/station-texts.ts';
import { Foreign } from '../../components/foreign.tsx';
import { Strip } from '../../components/strip.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './activity.css';

/** Who called, when, and what was measured; the newest first. */
export function Activity({ station }: { station: StationSnapshot }) {
  const t = useTexts();
  const { number } = useFormats();
  const title = useId();
  const { entries, counts, end } = station;
  const wrong = counts['wrong-code'];
  return (
    <section className="card station-part" aria-labelledby={title}>
      <div className="station-activity-head">
        <h2 id={title}>{t(end === null ? 'station-view.activity' : 'station-view.activity.past')}</h2>
        {countTexts(counts, t, number).map((text) => (
          <span key={text} className="muted">
            {text}
          </span>
        ))}
      </div>
      {wrong > 0 && end === null && (
        <Strip tone="plain" icon={<KeyRound aria-hidden="true" />}>
          <strong>{t('station-view.wrong-codes', { count: wrong })}</strong> {t('station-view.wrong-codes.why')}
        </Strip>
      )}
      {entries.length === 0 ? (
        <p className="station-log-empty">{t('station-view.log.empty')}</p>
      ) : (
        <Log entries={entries} total={counts.visits + wrong + strangersIn(counts)} />
      )}
    </section>
  );
}

/** Ports are not torn apart at the end of a line. */
function keptTogether(text: string): ReactNode[] {
  return text.split(/((?:TCP|UDP) \d[\d-]*,?)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="station-log-ports">
        {part}
      </span>
    ),
  );
}

interface LogProps {
  entries: readonly CounterpartEntry[];
  /** All that happened, shown or only counted. */
  total: number;
}

function Log({ entries, total }: LogProps) {
  const t = useTexts();
  const { time } = useFormats();
  const happened = entries.reduce((sum, entry) => sum + (isStranger(entry) ? entry.count : 1), 0);
  return (
    <>
      {/* A list that scrolls must be reachable by keyboard. */}
      <div className="station-log" tabIndex={0} role="region" aria-label={t('station-view.log')}>
        <table className="station-table">
          <thead>
            <tr>
              <th scope="col">{t('station-view.log.time')}</th>
              <th scope="col">{t('station-view.log.from')}</th>
              <th scope="col">{t('station-view.log.what')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.toReversed().map((entry, index) => {
              const at = new Date(entry.atMs).toISOString();
              return (
                <tr key={entries.length - index} className={isStranger(entry) ? 'station-log-stranger' : undefined}>
                  <td>
                    <time dateTime={at}>{time(at)}</time>
                  </td>
                  <td>
                    <Foreign text={entry.from} maxLength={64} mono />
                  </td>
                  <td>{keptTogether(entryText(entry, t))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {happened < total && <p className="station-small">{t('station-view.log.newest', { shown: entries.length })}</p>}
    </>
  );
}
