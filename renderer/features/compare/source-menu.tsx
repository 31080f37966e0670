import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { HistoryEntry } from '../../../shared/ipc-contract.ts';
import { printable } from '../../../shared/printable.ts';
import { LightMark } from '../../components/light-mark.tsx';
import { fillSide, type SideName, type Source } from '../../state/compare-actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { demoTitle, situationOf } from '../reports/entries.ts';
import { useHistory } from '../reports/use-history.ts';
import '../../components/popup.css';
import './source-menu.css';

/** Who wants an older one finds and selects it under «Reports». */
const mostRuns = 60;

/** Where a report comes from: a file, the one that is open, or a run of this PC. The child opens it. */
export function SourceMenu({ side, children }: { side: SideName; children: ReactNode }) {
  const store = useStore();
  const t = useTexts();
  const { history } = useHistory();
  const documentId = useAppState((state) => state.document?.documentId);
  const fill = (source: Source) => void fillSide(store, side, source);
  const runs = history.state === 'ready' ? history.entries.slice(0, mostRuns) : [];
  return (
    <MenuTrigger>
      {children}
      <Popover className="popup source-menu" placement="bottom start">
        <Menu className="popup-list" aria-label={t('compare-view.choose')}>
          <MenuItem id="file" className="popup-item" onAction={() => fill({ from: 'file' })}>
            {t('reports.open-file')}
          </MenuItem>
          {documentId !== undefined && (
            <MenuItem id="document" className="popup-item" onAction={() => fill({ from: 'document', id: documentId })}>
              {t('compare-view.on-screen')}
            </MenuItem>
          )}
          {runs.length > 0 && (
            <MenuSection>
              <Header className="source-menu-heading">{t('reports.history')}</Header>
              {runs.map((entry) => (
                <RunItem key={entry.id} entry={entry} onAction={() => fill({ from: 'history', id: entry.id })} />
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function RunItem({ entry, onAction }: { entry: HistoryEntry; onAction: () => void }) {
  const t = useTexts();
  const { dateTime } = useFormats();
  const situation = printable(situationOf(entry, t), 120);
  const date = dateTime(entry.createdAt);
  const details = [
    situation,
    printable(entry.profileName ?? '', 120),
    entry.isDemo ? demoTitle(entry, t) : '',
    entry.standIn ? t(`reports.${entry.standIn}`) : '',
  ];
  return (
    <MenuItem
      id={entry.id}
      className="popup-item"
      textValue={`${date}, ${t(`light.${entry.light}`)}, ${situation}`}
      onAction={onAction}
    >
      <span className="source-menu-run">
        <LightMark light={entry.light} />
        <time dateTime={entry.createdAt}>{date}</time>
      </span>
      <span className="popup-item-detail foreign">{details.filter((text) => text !== '').join(' · ')}</span>
    </MenuItem>
  );
}
