import { ClipboardCopy, Info, RotateCcw, Save, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Dialog, Heading, Label, Modal, ModalOverlay, TextArea, TextField } from 'react-aria-components';
import { type PermitFormat, permitFormats } from '../../../shared/permits/format.ts';
import { requestMarks } from '../../../shared/permits/marks.ts';
import { type Note, notesFor } from '../../../shared/permits/notes.ts';
import { requestOf } from '../../../shared/permits/request.ts';
import { permitFile } from '../../../shared/permits/write.ts';
import type { Report } from '../../../shared/report.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { Strip } from '../../components/strip.tsx';
import { TextField as OneLine } from '../../components/text-field.tsx';
import { copyText, saveText } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { fileNames, type PermitScope, permitScopes, scopeOf } from './permit-choices.ts';
import { networkOf, writtenFrom } from './written.ts';
import './permit-dialog.css';

interface PermitDialogProps {
  report: Report;
  /**
   * The cause that it was opened from; `null` where it was opened for the report. While a watch goes on, each round brings a
   * report with findings of its own, of which the one with this id is meant.
   */
  findingId: string | null;
  isOpen: boolean;
  onClose: () => void;
}

/** What is asked of whoever runs the firewall, ready to be edited, copied and saved: as a letter, a table or rules. */
export function PermitDialog({ report, findingId, isOpen, onClose }: PermitDialogProps) {
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
          <PermitEditor report={report} findingId={findingId} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PermitEditor({ report, findingId, onClose }: Omit<PermitDialogProps, 'isOpen'>) {
  const store = useStore();
  const t = useTexts();
  const scopes = permitScopes.filter((each) => each !== 'finding' || findingId !== null);
  const [scope, setScope] = useState<PermitScope>(findingId === null ? 'blocked' : 'finding');
  const [format, setFormat] = useState<PermitFormat>('letter');
  const [firm, setFirm] = useState(report.scenario.profileName ?? '');
  const [source, setSource] = useState('');
  const [vpn, setVpn] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const request = useMemo(
    () => requestOf(report, scope === 'finding' && findingId !== null ? { findingId } : scopeOf(scope), format),
    [report, scope, findingId, format],
  );
  const marks = useMemo(() => requestMarks(report, t), [report, t]);
  const isGone = scope === 'finding' && !report.findings.some(({ id }) => id === findingId);
  const written = useMemo(
    () => writtenFrom(request, { t, format, marks, firm, source, vpn }),
    [request, t, format, marks, firm, source, vpn],
  );
  // What somebody has written stays, whatever the next round of a watch brings.
  const isShown = written.text !== '' || edited !== null;
  const notes = notesFor(request, {
    t,
    format,
    letter: t('permits.format.letter-quoted'),
    remedy: t('permits.loopback.check'),
    unresolved: written.unresolved,
  });
  const text = edited ?? written.text;
  const needsVpn = request.permits.some(({ within }) => within !== undefined);
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
      <div className="permit-choices">
        {format === 'letter' && <PermitValue label={t('permits.firm')} value={firm} onChange={setFirm} />}
        <PermitValue label={t('permits.source')} value={source} onChange={setSource} isNetwork />
        {needsVpn && <PermitValue label={t('permits.vpn')} value={vpn} onChange={setVpn} isNetwork />}
      </div>
      {isGone && (
        <Strip tone="plain" icon={<Info aria-hidden="true" />}>
          {t('permits.gone')}
        </Strip>
      )}
      {marks.map((mark) => (
        <Strip key={mark} tone="warning" icon={<TriangleAlert aria-hidden="true" />}>
          {mark}
        </Strip>
      ))}
      {notes.map((note) => (
        <PermitNote key={note.text} note={note} />
      ))}
      {isShown && (
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
        {isShown && (
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
            {edited !== null && edited !== written.text && (
              <Button icon={<RotateCcw aria-hidden="true" />} variant="quiet" onPress={() => setEdited(null)}>
                {t('permits.reset')}
              </Button>
            )}
          </>
        )}
        <Button variant={isShown ? 'quiet' : 'secondary'} onPress={onClose}>
          {t('permits.close')}
        </Button>
      </div>
    </>
  );
}

interface PermitValueProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isNetwork?: boolean;
}

/** What stands in the text where only its sender knows it. */
function PermitValue({ label, value, onChange, isNetwork = false }: PermitValueProps) {
  const t = useTexts();
  const isWrong = isNetwork && value.trim() !== '' && networkOf(value) === undefined;
  return (
    <OneLine
      label={label}
      value={value}
      onChange={onChange}
      maxLength={120}
      mono={isNetwork}
      fault={isWrong ? t('permits.network-form') : null}
    />
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
