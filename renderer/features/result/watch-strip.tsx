import { Eye, Square } from 'lucide-react';
import type { Change, Report } from '../../../shared/report.ts';
import { rowLabel } from '../../../shared/row-texts.ts';
import { Button } from '../../components/button.tsx';
import { LightShape } from '../../components/light-mark.tsx';
import { Strip } from '../../components/strip.tsx';
import { Switch } from '../../components/switch.tsx';
import { changeSettings } from '../../state/actions.ts';
import { type ReportDocument, showsOwnRun } from '../../state/app-state.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { watchedRows } from './rows.ts';
import { watchEverySeconds } from './use-watch.ts';
import './watch-strip.css';

/** As many as one takes in at a glance; the report keeps them all. */
const shownChanges = 8;

/** Fix and watch: the failing rows are measured again every few seconds, and what changes is told with its time. */
export function WatchStrip({ document: { report } }: { document: ReportDocument }) {
  const store = useStore();
  const t = useTexts();
  const isOwnRun = useAppState(showsOwnRun);
  const isWatching = useAppState((state) => state.isWatching);
  const signal = useAppState(({ settings }) => settings.watchSignal);
  const count = watchedRows(report).length;
  const changes = report.changes ?? [];
  // What is played back is the same every time.
  if (report.training?.playedBack) return null;
  if (!isOwnRun || (count === 0 && changes.length === 0)) return null;
  return (
    <Strip tone="plain" icon={<Eye aria-hidden="true" />}>
      <div className="watch">
        <div className="strip-with-action">
          <p role="status">
            {isWatching
              ? t('watch.on', { count, seconds: watchEverySeconds })
              : t(count > 0 ? 'watch.why' : 'watch.done')}
          </p>
          {(isWatching || count > 0) && (
            <Button
              icon={isWatching ? <Square aria-hidden="true" /> : <Eye aria-hidden="true" />}
              onPress={() => store.dispatch({ type: 'watch', on: !isWatching })}
            >
              {t(isWatching ? 'watch.stop' : 'watch.start')}
            </Button>
          )}
        </div>
        {isWatching && (
          <Switch
            label={t('watch.signal')}
            detail={t('watch.signal.help')}
            isSelected={signal}
            onChange={(on) => void changeSettings(store, { watchSignal: on })}
          />
        )}
        <Changes changes={changes} report={report} />
      </div>
    </Strip>
  );
}

/** The newest first. */
function Changes({ changes, report }: { changes: readonly Change[]; report: Report }) {
  const t = useTexts();
  const { time } = useFormats();
  if (changes.length === 0) return null;
  const rows = new Map(report.checks.map((row) => [row.id, row]));
  return (
    <ol className="watch-changes" aria-live="polite" aria-label={t('watch.changes')}>
      {changes
        .slice(-shownChanges)
        .toReversed()
        .map(({ at, checkId, from, to }) => {
          const row = rows.get(checkId);
          return (
            <li key={`${at} ${checkId}`} className="watch-change">
              <time dateTime={at}>{time(at)}</time>
              <span className="foreign">{row ? rowLabel(row, t) : checkId}</span>
              <span className="watch-lights">
                <LightShape light={from.light} />
                {t(`light.${from.light}`)} → <LightShape light={to.light} />
                {t(`light.${to.light}`)}
              </span>
              <span>{t(`reason.${to.reason}.short`)}</span>
            </li>
          );
        })}
    </ol>
  );
}
