import { useEffect, useState } from 'react';
import { unpack } from '../../../shared/packed.ts';
import type { RedactionLevel } from '../../../shared/redaction.ts';
import { valueOf } from '../../api.ts';
import { tell } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import type { LeaveSubject } from './leave-subject.ts';
import { type PreviewRow, rowsOf } from './preview.ts';

/** Every text of what leaves, as it would, which main works out; `null` until it has, or where it cannot. */
export function usePreview(subject: LeaveSubject, level: RedactionLevel): PreviewRow[] | null {
  const store = useStore();
  const [preview, setPreview] = useState<{ of: LeaveSubject; level: RedactionLevel; rows: PreviewRow[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    valueOf(subject.preview(level)).then(
      (entries) => {
        if (isWanted) setPreview({ of: subject, level, rows: rowsOf(unpack(entries)) });
      },
      (error: unknown) => {
        if (isWanted) tell(store, error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [store, subject, level]);
  return preview?.of === subject && preview.level === level ? preview.rows : null;
}
