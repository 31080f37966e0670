import { FolderOpen, Trash2 } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import type { HistoryEntry } from '../../../shared/ipc-contract.ts';
import { printable } from '../../../shared/printable.ts';
import { Button } from '../../components/button.tsx';
import { LightMark, LightShape } from '../../components/light-mark.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { countsOf, demoTitle, earlyEndOf, situationOf } from './entries.ts';
import './history-row.css';
import { SelectionBox } from './selection-box.tsx';

interface HistoryRowProps {
  entry: HistoryEntry;
  onOpen: () => void;
  onDelete: () => void;
}

/** One run of this PC: how it came out, of what, and when. */
export function HistoryRow({ entry, onOpen, onDelete }: HistoryRowProps) {
  const t = useTexts();
  const { dateTime, number } = useFormats();
  const situation = printable(situationOf(entry, t), 120);
  const date = dateTime(entry.createdAt);
  const earlyEnd = earlyEndOf(entry, t);
  return (
    <GridListItem
      id={entry.id}
      className="history-row"
      textValue={[t(`light.${entry.light}`), situation, date].join(', ')}
    >
      <SelectionBox slot="selection" aria-label={t('reports.select')} />
      <span className={`history-row-light history-row-${entry.light}`}>
        <LightMark light={entry.light} />
      </span>
      <div className="history-row-what">
        <div className="history-row-title">
          <span className="history-row-situation foreign">{situation}</span>
          {entry.isDemo && <span className="history-row-mark">{demoTitle(entry, t)}</span>}
          {entry.standIn && <span className="history-row-mark">{t(`reports.${entry.standIn}`)}</span>}
          {earlyEnd !== null && <span className="history-row-mark">{earlyEnd}</span>}
        </div>
        <div className="history-row-detail">
          <time dateTime={entry.createdAt}>{date}</time>
          <span>{t('running.seconds', { seconds: number(entry.durationMs / 1000) })}</span>
          {entry.profileName !== undefined && (
            <bdi className="history-row-profile">{printable(entry.profileName, 120)}</bdi>
          )}
        </div>
      </div>
      <Counts entry={entry} />
      <div className="history-row-actions">
        <Button
          variant="quiet"
          icon={<FolderOpen aria-hidden="true" />}
          aria-label={t('reports.open-one', { date })}
          onPress={onOpen}
        >
          <span className="history-row-open">{t('reports.open')}</span>
        </Button>
        <Button
          variant="quiet"
          icon={<Trash2 aria-hidden="true" />}
          aria-label={t('reports.delete-one', { date })}
          onPress={onDelete}
        />
      </div>
    </GridListItem>
  );
}

function Counts({ entry }: { entry: HistoryEntry }) {
  const t = useTexts();
  return (
    <div className="history-row-counts">
      {countsOf(entry).map(({ light, count }) => (
        <span key={light} className="history-row-count">
          <LightShape light={light} size={12} />
          {count}
          <span className="visually-hidden"> {t(`light.${light}`)}</span>
        </span>
      ))}
    </div>
  );
}
