import { ClipboardCopy, Info, RotateCcw, Save, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Dialog, Heading, Label, Modal, ModalOverlay, TextArea, TextField } from 'react-aria-components';
import { type PermitFormat, permitFormats } from '../../../shared/permits/format.ts';
import { type Note, notesFor } from '../../../shared/permits/notes.ts';
import { outcomeOf, requestOf } from '../../../shared/permits/request.ts';
import { permitFile, writePermits } from '../../../shared/permits/write.ts';
import type { Finding, Report } from '../../../shared/report.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { Strip } from '../../components/strip.tsx';
import { copyText, saveText } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { fileNames, type PermitScope, permitScopes } from './permit-choices.ts';
import './permit-dialog.css';

interface PermitDialogProps {
  report: Report;
  /** The cause that it was opened from; `null` where it was opened for the report. */
  finding: Finding | null;
  isOpen: boolean;
  onClose: () => void;
}

/** What is asked of whoever runs the firewall, ready to be edited, copied and saved: as a letter, a table or rules. */
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
  const request = useMemo(
    () =>
      requestOf(
        report,
        scope === 'finding' && finding !== null ? finding : scope === 'all' ? scope : 'blocked',
        format,
      ),
    [report, scope, finding, format],
  );
  const isWritten = outcomeOf(request, format) === 'written';
  const notes = notesFor(request, {
    t,
    format,
    letter: t('permits.format.letter-quoted'),
    remedy: t('permits.loopback.check'),
  });
  const { profileName: firm } = report.scenario;
  const context = { t, standalone: false, beside: request, ...(firm !== undefined && { firm }) };
  const written = isWritten ? writePermits(format, request.permits, context) : '';
  const text = edited ?? written;
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
      {notes.map((note) => (
        <PermitNote key={note.text} note={note} />
      ))}
      {isWritten && (
        <TextField className="permit-field" value={text} onChange={setEdited}>
          <Label className="field-label">{t('permits.text')}</Label>
          <TextArea
            className={`permit-text ${format === 'letter' ? '' : 'mono'}`}
            rows={14}
            spellCheck={format === 'letter'}
          />
        </TextField>
      )}
      <div className="permit-actions">
        {isWritten && (
          <>
            <Button
              variant="primary"
              icon={<ClipboardCopy aria-hidden="true" />}
              onPress={() => void copyText(store, text, { key: 'permits.copied' })}
            >
              {t('permits.copy')}
            </Button>
            <Button
              icon={<Save aria-hidden="true" />}
              onPress={() => void saveText(store, { text: permitFile(format, text), name: fileNames[format] })}
            >
              {t('permits.save')}
            </Button>
            {edited !== null && edited !== written && (
              <Button icon={<RotateCcw aria-hidden="true" />} variant="quiet" onPress={() => setEdited(null)}>
                {t('permits.reset')}
              </Button>
            )}
          </>
        )}
        <Button variant={isWritten ? 'quiet' : 'secondary'} onPress={onClose}>
          {t('permits.close')}
        </Button>
      </div>
    </>
  );
}

/** What the user must know before the text is sent, or why there is none. */
function PermitNote({ note: { tone, text, lines } }: { note: Note }) {
  const icon = tone === 'warning' ? <TriangleAlert aria-hidden="true" /> : <Info aria-hidden="true" />;
  return (
    <Strip tone={tone === 'warning' ? 'warning' : 'plain'} icon={icon}>
      <p className="foreign">{text}</p>
      {lines.length > 0 && (
        <ul className="permit-lines">
          {lines.map((line, index) => (
            <li key={index} className="foreign">
              {line}
            </li>
          ))}
        </ul>
      )}
    </Strip>
  );
}
