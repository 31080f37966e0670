import { ClipboardCopy, RotateCcw, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Dialog, Heading, Label, Modal, ModalOverlay, TextArea, TextField } from 'react-aria-components';
import { type PermitFormat, permitFormats } from '../../../shared/permits/format.ts';
import { writePermits } from '../../../shared/permits/write.ts';
import type { Finding, Report } from '../../../shared/report.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { copyText, saveText } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { fileNames, type PermitScope, permitScopes, permitsOf } from './permits-of.ts';
import './permit-dialog.css';

interface PermitDialogProps {
  report: Report;
  /** The cause that it was opened from; `null` where it was opened for the report. */
  finding: Finding | null;
  isOpen: boolean;
  onClose: () => void;
}

/** What the firewall must allow, ready to be edited, copied and saved: as a letter, a table or rules. */
export function PermitDialog({ report, finding, isOpen, onClose }: PermitDialogProps) {
  const t = useTexts();
  return (
    <ModalOverlay
      className="permit-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="permit-modal">
        <Dialog className="permit-dialog">
          <Heading slot="title" level={2}>
            {t('permits.title')}
          </Heading>
          <PermitEditor report={report} finding={finding} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PermitEditor({ report, finding, onClose }: Omit<PermitDialogProps, 'isOpen'>) {
  const store = useStore();
  const t = useTexts();
  const scopes = permitScopes.filter((each) => each !== 'finding' || finding !== null);
  const [scope, setScope] = useState<PermitScope>(finding === null ? 'blocked' : 'finding');
  const [format, setFormat] = useState<PermitFormat>('letter');
  const [edited, setEdited] = useState<string | null>(null);
  const { permits, withoutHost } = useMemo(() => permitsOf(report, scope, finding), [report, scope, finding]);
  const { profileName } = report.scenario;
  const firm = profileName === undefined ? {} : { firm: profileName };
  const written = permits.length === 0 ? '' : writePermits(format, permits, { t, standalone: false, ...firm });
  const text = edited ?? written;
  const roles = withoutHost.map((role) => t(`role.${role}`)).join(', ');
  return (
    <>
      <div className="permit-choices">
        <Select
          label={t('permits.scope')}
          choices={scopes.map((value) => ({ value, label: t(`permits.scope.${value}`) }))}
          value={scope}
          onChange={(value) => {
            setScope(value);
            setEdited(null);
          }}
        />
        <Select
          label={t('permits.format')}
          choices={permitFormats.map((value) => ({ value, label: t(`permits.format.${value}`) }))}
          value={format}
          onChange={(value) => {
            setFormat(value);
            setEdited(null);
          }}
        />
      </div>
      {permits.length === 0 && <p>{t('permits.nothing')}</p>}
      {withoutHost.length > 0 && <p className="muted">{t('permits.without-host', { roles })}</p>}
      <TextField
        className="permit-field"
        value={text}
        onChange={setEdited}
        isDisabled={permits.length === 0 && edited === null}
      >
        <Label className="field-label">{t('permits.text')}</Label>
        <TextArea
          className={`permit-text ${format === 'letter' ? '' : 'mono'}`}
          rows={14}
          spellCheck={format === 'letter'}
        />
      </TextField>
      <div className="permit-actions">
        <Button
          variant="primary"
          icon={<ClipboardCopy aria-hidden="true" />}
          isDisabled={text === ''}
          onPress={() => void copyText(store, text, { key: 'permits.copied' })}
        >
          {t('permits.copy')}
        </Button>
        <Button
          icon={<Save aria-hidden="true" />}
          isDisabled={text === ''}
          onPress={() => void saveText(store, { text, name: fileNames[format] })}
        >
          {t('permits.save')}
        </Button>
        {edited !== null && edited !== written && (
          <Button icon={<RotateCcw aria-hidden="true" />} variant="quiet" onPress={() => setEdited(null)}>
            {t('permits.reset')}
          </Button>
        )}
        <Button variant="quiet" onPress={onClose}>
          {t('permits.close')}
        </Button>
      </div>
    </>
  );
}
