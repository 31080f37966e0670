import { Save, Share } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { IpcReply } from '../../../shared/ipc-contract.ts';
import type { SummaryFormat } from '../../../shared/matrix/formats.ts';
import type { Leaving } from '../../../shared/redaction.ts';
import { valueOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { saveAndTell } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import type { LeaveSubject } from './leave-subject.ts';
import '../../components/popup.css';

/** What was made of several reports; made once for as long as it is the same. */
export interface HandedOn<Format extends SummaryFormat> extends Pick<LeaveSubject, 'id' | 'preview'> {
  formats: readonly Format[];
  note: string;
  saveAs: (leaving: Leaving & { format: Format }) => Promise<IpcReply<{ path: string } | null>>;
  /** Whoever closes the dialog waits for no preview any more. */
  onClose?: () => void;
}

interface HandOnProps<Format extends SummaryFormat> {
  what: HandedOn<Format>;
  /** While it is not yet what will be handed on. */
  isDisabled?: boolean;
}

/** As a file for somebody else, after what of the reports may leave was asked. */
export function HandOn<Format extends SummaryFormat>({ what, isDisabled = false }: HandOnProps<Format>) {
  const store = useStore();
  const t = useTexts();
  const [format, setFormat] = useState<Format | null>(null);
  const subject = useMemo((): LeaveSubject | null => {
    if (format === null) return null;
    const { id, preview, note, saveAs } = what;
    return {
      id,
      preview,
      note,
      leave: (leaving) => saveAndTell(store, () => valueOf(saveAs({ ...leaving, format }))),
      label: t('leaving.saveAs'),
      Icon: Save,
      isSignable: false,
    };
  }, [store, t, what, format]);
  return (
    <>
      <MenuTrigger>
        <Button icon={<Share aria-hidden="true" />} isDisabled={isDisabled}>
          {t('result.hand-over')}
        </Button>
        <Popover className="popup" placement="bottom end">
          <Menu className="popup-list" aria-label={t('result.hand-over')}>
            {what.formats.map((each) => (
              <MenuItem key={each} id={each} className="popup-item" onAction={() => setFormat(each)}>
                {t(`view.format.${each}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <LeaveDialog
        subject={subject}
        onClose={() => {
          setFormat(null);
          what.onClose?.();
        }}
      />
    </>
  );
}
