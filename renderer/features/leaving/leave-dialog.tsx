import { ClipboardCopy, Mail, Save, TriangleAlert, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { redactionLevels } from '../../../shared/redaction.ts';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { Strip } from '../../components/strip.tsx';
import { Switch } from '../../components/switch.tsx';
import { TextField } from '../../components/text-field.tsx';
import { changeSettings, letLeave } from '../../state/actions.ts';
import type { LeavingPurpose, ReportDocument } from '../../state/app-state.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { SelectionBox } from '../reports/selection-box.tsx';
import { countsOf, firstOf, groupsOf, type PreviewFilter, type PreviewGroup } from './preview.ts';
import { PreviewList } from './preview-list.tsx';
import { usePreview } from './use-preview.ts';
import './leave-dialog.css';

const icons = { save: Save, saveAs: Save, email: Mail, copy: ClipboardCopy } as const;
/** More rows than these are drawn when they are asked for. */
const step = 1000;
const nothing: ReadonlySet<string> = new Set();

/** Before a report leaves: what of it, shown text by text. */
export function LeaveDialog() {
  const store = useStore();
  const t = useTexts();
  const purpose = useAppState((state) => state.leaving);
  const document = useAppState((state) => state.document);
  const close = () => store.dispatch({ type: 'leave', purpose: null });
  return (
    <ModalOverlay
      className="permit-overlay"
      isDismissable
      isOpen={purpose !== null && document !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="permit-modal leave-modal">
        <Dialog className="permit-dialog leave-dialog">
          <Heading slot="title" level={2}>
            {t('leaving.title')}
          </Heading>
          {purpose !== null && document !== null && (
            <LeaveEditor key={document.documentId} document={document} purpose={purpose} onClose={close} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface LeaveEditorProps {
  document: ReportDocument;
  purpose: LeavingPurpose;
  onClose: () => void;
}

function LeaveEditor({ document, purpose, onClose }: LeaveEditorProps) {
  const store = useStore();
  const t = useTexts();
  const { redactionLevel: level, signReports } = useAppState((state) => state.settings);
  const rows = usePreview(document.documentId, level);
  const [filter, setFilter] = useState<PreviewFilter>({ query: '', changedOnly: true });
  const [steps, setSteps] = useState<ReadonlySet<string>[]>([]);
  const [isNamed, setNamed] = useState(false);
  const [limit, setLimit] = useState(step);
  const struck = steps.at(-1) ?? nothing;
  const sought = useDeferredValue(filter);
  const groups = useMemo(() => groupsOf(rows ?? [], sought, struck), [rows, sought, struck]);
  const shown = useMemo(() => firstOf(groups, limit), [groups, limit]);
  const left = sizeOf(groups) - sizeOf(shown);
  const counts = useMemo(() => countsOf(rows ?? [], struck), [rows, struck]);
  const Icon = icons[purpose];
  const leave = async () => {
    if (await letLeave(store, purpose, { level, strike: [...struck] })) onClose();
  };
  return (
    <>
      <div className="leave-choices">
        <Segmented
          label={t('leaving.level')}
          detail={t(`leaving.level.${level}.detail`)}
          options={redactionLevels.map((value) => ({ value, label: t(`leaving.level.${value}`) }))}
          value={level}
          onChange={(redactionLevel) => {
            setNamed(false);
            setFilter((before) => ({ ...before, changedOnly: redactionLevel !== 'none' }));
            void changeSettings(store, { redactionLevel });
          }}
        />
        {purpose === 'save' && (
          <Switch
            label={t('leaving.sign')}
            detail={t('leaving.sign.detail')}
            isSelected={signReports}
            onChange={(on) => void changeSettings(store, { signReports: on })}
          />
        )}
      </div>
      {level === 'none' && (
        <Strip tone="warning" icon={<TriangleAlert aria-hidden="true" />}>
          <p>{t('leaving.none.warning')}</p>
          <SelectionBox isSelected={isNamed} onChange={setNamed}>
            {t('leaving.none.agree')}
          </SelectionBox>
        </Strip>
      )}
      <div className="leave-filter">
        <TextField
          label={t('leaving.search')}
          type="search"
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        />
        <SelectionBox isSelected={filter.changedOnly} onChange={(changedOnly) => setFilter({ ...filter, changedOnly })}>
          {t('leaving.changed-only')}
        </SelectionBox>
      </div>
      <p className="leave-counts" role="status">
        {rows === null ? t('leaving.working') : t('leaving.counts', { ...counts })}
      </p>
      {rows === null ? (
        <div className="preview-list preview-working">
          <Spinner />
        </div>
      ) : (
        <PreviewList groups={shown} struck={struck} onStrike={(after) => setSteps([...steps, after])} />
      )}
      <div className="permit-actions">
        <Button
          variant="primary"
          icon={<Icon aria-hidden="true" />}
          isDisabled={rows === null || (level === 'none' && !isNamed)}
          onPress={() => void leave()}
        >
          {t(`leaving.${purpose}`)}
        </Button>
        {left > 0 && <Button onPress={() => setLimit(limit + step)}>{t('leaving.more', { count: left })}</Button>}
        {steps.length > 0 && (
          <Button icon={<Undo2 aria-hidden="true" />} onPress={() => setSteps(steps.slice(0, -1))}>
            {t('leaving.undo')}
          </Button>
        )}
        <Button variant="quiet" onPress={onClose}>
          {t('leaving.cancel')}
        </Button>
      </div>
    </>
  );
}

function sizeOf(groups: readonly PreviewGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
