import { ClipboardCopy, Mail, Save } from 'lucide-react';
import { useMemo } from 'react';
import { api } from '../../api.ts';
import { letLeave } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import type { LeaveSubject } from './leave-subject.ts';

const icons = { save: Save, saveAs: Save, email: Mail, copy: ClipboardCopy } as const;

/** Asks what of the report on the screen may leave, whatever it is about to leave for. */
export function ReportLeaves() {
  const store = useStore();
  const t = useTexts();
  const purpose = useAppState((state) => state.leaving);
  const documentId = useAppState((state) => state.document?.documentId);
  const subject = useMemo((): LeaveSubject | null => {
    if (purpose === null || documentId === undefined) return null;
    return {
      id: documentId,
      preview: (level) => api.document.preview({ documentId, level }),
      leave: (leaving) => letLeave(store, purpose, leaving),
      label: t(`leaving.${purpose}`),
      Icon: icons[purpose],
      isSignable: purpose === 'save',
    };
  }, [store, t, purpose, documentId]);
  return <LeaveDialog subject={subject} onClose={() => store.dispatch({ type: 'leave', purpose: null })} />;
}
