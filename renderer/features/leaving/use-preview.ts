import { useEffect, useEffectEvent, useState } from 'react';
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

/** Every text of what leaves, as it would, which main works out: anew for another level, not for another language. */
export function usePreview({ id, preview: ask }: LeaveSubject, level: RedactionLevel): Preview {
  const [made, setMade] = useState<{ of: string; preview: Preview } | null>(null);
  const of = `${id} ${level}`;
  const work = useEffectEvent(() => valueOf(ask(level)));
  useEffect(() => {
    let isWanted = true;
    const tell = (preview: Preview): void => {
      if (isWanted) setMade({ of, preview });
    };
    work().then(
      (entries) => tell({ state: 'ready', rows: rowsOf(unpack(entries)) }),
      (error: unknown) => tell({ state: 'failed', message: messageOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [of]);
  return made?.of === of ? made.preview : { state: 'working' };
}
