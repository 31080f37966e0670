import { useEffect, useState } from 'react';
import type { Message } from '../../../shared/message.ts';
import { unpack } from '../../../shared/packed.ts';
import type { RedactionLevel } from '../../../shared/redaction.ts';
import { messageOf, valueOf } from '../../api.ts';
import type { LeaveSubject } from './leave-subject.ts';
import { type PreviewRow, rowsOf } from './preview.ts';

export type Preview =
  | { state: 'working' }
  | { state: 'ready'; rows: PreviewRow[] }
  | { state: 'failed'; message: Message };

/** Every text of what leaves, as it would, which main works out. */
export function usePreview(subject: LeaveSubject, level: RedactionLevel): Preview {
  const [made, setMade] = useState<{ of: LeaveSubject; level: RedactionLevel; preview: Preview } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const tell = (preview: Preview): void => {
      if (isWanted) setMade({ of: subject, level, preview });
    };
    valueOf(subject.preview(level)).then(
      (entries) => tell({ state: 'ready', rows: rowsOf(unpack(entries)) }),
      (error: unknown) => tell({ state: 'failed', message: messageOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [subject, level]);
  return made?.of === subject && made.level === level ? made.preview : { state: 'working' };
}
