import { TriangleAlert, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { renderMessage } from '../../../shared/locales/texts.ts';
import { redactionLevels } from '../../../shared/redaction.ts';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { Strip } from '../../components/strip.tsx';
import { Switch } from '../../components/switch.tsx';
import { TextField } from '../../components/text-field.tsx';
import { changeSettings } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { SelectionBox } from '../reports/selection-box.tsx';
import type { LeaveSubject } from './leave-subject.ts';
import { countsOf, groupsOf, groupsUpTo, type PreviewFilter, type PreviewGroup } from './preview.ts';
import { PreviewList } from './preview-list.tsx';
import { usePreview } from './use-preview.ts';
import './leave-dialog.css';

/** More rows than these are drawn when they are asked for. */
const step = 1000;
const nothing: ReadonlySet<string> = new Set();

interface LeaveDialogProps {
  /** `null` while nothing is about to leave. */
  subject: LeaveSubject | null;
  onClose: () => void;
}

/** Before anything leaves: what of it, shown text by text. */
export function LeaveDialog({ subject, onClose }: LeaveDialogProps) {
  const t = useTexts();
  return (
    <ModalOverlay
      className="permit-overlay"
      isDismissable
      isOpen={subject !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="permit-modal leave-modal">
        <Dialog className="permit-dialog leave-dialog">
          <Heading slot="title" level={2}>
            {t('leaving.title')}
          </Heading>
          {subject !== null && <LeaveEditor key={subject.id} subject={subject} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function LeaveEditor({ subject, onClose }: { subject: LeaveSubject; onClose: () => void }) {
  const store = useStore();
  const t = useTexts();
  const { redactionLevel: level, signReports } = useAppState((state) => state.settings);
  const { Icon, label, note, isSignable } = subject;
  const preview = usePreview(subject, level);
  const rows = preview.state === 'ready' ? preview.rows : null;
  const [filter, setFilter] = useState<PreviewFilter>({ query: '', changedOnly: true });
  const [steps, setSteps] = useState<ReadonlySet<string>[]>([]);
  const [isNamed, setNamed] = useState(false);
  const [limit, setLimit] = useState(step);
  const [isLeaving, setLeaving] = useState(false);
  const struck = steps.at(-1) ?? nothing;
  const sought = useDeferredValue(filter);
  const groups = useMemo(() => groupsOf(rows ?? [], sought, struck), [rows, sought, struck]);
  const shown = useMemo(() => groupsUpTo(groups, limit), [groups, limit]);
  const left = sizeOf(groups) - sizeOf(shown);
  const counts = useMemo(() => countsOf(rows ?? [], struck), [rows, struck]);
  const leave = async () => {
    setLeaving(true);
    try {
      if (await subject.leave({ level, strike: [...struck] })) onClose();
    } finally {
      setLeaving(false);
    }
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
        {isSignable && (
          <Switch
            label={t('leaving.sign')}
            detail={t('leaving.sign.detail')}
            isSelected={signReports}
            onChange={(on) => void changeSettings(store, { signReports: on })}
          />
        )}
      </div>
      {note !== undefined && <p className="leave-counts">{note}</p>}
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
        {preview.state === 'working' && t('leaving.working')}
        {preview.state === 'ready' && t('leaving.counts', { ...counts })}
      </p>
      {preview.state === 'working' && (
        <div className="preview-list preview-working">
          <Spinner />
        </div>
      )}
      {preview.state === 'failed' && (
        <Strip tone="warning" icon={<TriangleAlert aria-hidden="true" />}>
          <p className="foreign">{renderMessage(t, preview.message)}</p>
        </Strip>
      )}
      {preview.state === 'ready' && (
        <PreviewList groups={shown} struck={struck} onStrike={(after) => setSteps([...steps, after])} />
      )}
      <div className="permit-actions">
        <Button
          variant="primary"
          icon={<Icon aria-hidden="true" />}
          isDisabled={isLeaving || rows === null || (level === 'none' && !isNamed)}
          onPress={() => void leave()}
        >
          {label}
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
