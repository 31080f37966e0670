import { BrickWall, ClipboardCopy, FolderOpen, Plus, RotateCw, Save, Server } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { hasTrueNames } from '../../../shared/redaction.ts';
import { Button } from '../../components/button.tsx';
import { askToLeave, openFile, repeatRun } from '../../state/actions.ts';
import type { ReportDocument } from '../../state/app-state.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { draftOf } from './draft-of.ts';
import { HandOverMenu } from './hand-over-menu.tsx';
import { redAndYellow } from './rows.ts';

interface ResultActionsProps {
  document: ReportDocument;
  /** Opens the change request for the report. */
  onRequest: () => void;
}

/** What can be done with a report: measure again where this PC measured it just now, keep it, pass it on. */
export function ResultActions({ document, onRequest }: ResultActionsProps) {
  const store = useStore();
  const t = useTexts();
  const { origin, report } = document;
  const isThisRun = useAppState(
    (state) => origin.kind === 'run' && (state.isWatching || origin.runId === state.run?.runId),
  );
  const troubled = redAndYellow(report);
  const draft = isThisRun ? null : draftOf(report);
  return (
    <Toolbar className="page-actions result-actions" aria-label={t('result.actions')}>
      {isThisRun && (
        <Button variant="primary" icon={<RotateCw aria-hidden="true" />} onPress={() => void repeatRun(store, 'all')}>
          {t('menu.runAgain')}
        </Button>
      )}
      {isThisRun && !report.training?.playedBack && troubled.length > 0 && troubled.length < report.checks.length && (
        <Button aria-label={t('result.repeat-troubled.label')} onPress={() => void repeatRun(store, troubled)}>
          {t('result.repeat-troubled')}
        </Button>
      )}
      {draft !== null && (
        <Button
          variant="primary"
          icon={<Server aria-hidden="true" />}
          onPress={() => {
            store.dispatch({ type: 'draft', changes: draft });
            // The counterpart of that time has ended, or has shown its code to somebody else.
            store.dispatch({ type: 'pairingCode', code: '' });
            store.dispatch({ type: 'show', view: 'addresses' });
          }}
        >
          {t('result.use-addresses')}
        </Button>
      )}
      <Button aria-label={t('menu.save')} icon={<Save aria-hidden="true" />} onPress={() => askToLeave(store, 'save')}>
        {t('result.save')}
      </Button>
      <HandOverMenu />
      <Button
        aria-label={t('menu.copySummary')}
        icon={<ClipboardCopy aria-hidden="true" />}
        onPress={() => askToLeave(store, 'copy')}
      >
        {t('permits.copy')}
      </Button>
      {hasTrueNames(report) && (
        <Button icon={<BrickWall aria-hidden="true" />} onPress={onRequest}>
          {t('permits.open')}
        </Button>
      )}
      {isThisRun ? (
        <Button
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          onPress={() => store.dispatch({ type: 'show', view: 'situation' })}
        >
          {t('menu.newCheck')}
        </Button>
      ) : (
        <Button variant="quiet" icon={<FolderOpen aria-hidden="true" />} onPress={() => void openFile(store)}>
          {t('menu.open')}
        </Button>
      )}
    </Toolbar>
  );
}
