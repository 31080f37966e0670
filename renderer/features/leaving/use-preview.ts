import { useEffect, useState } from 'react';
import { unpack } from '../../../shared/packed.ts';
import type { RedactionLevel } from '../../../shared/redaction.ts';
import { api, valueOf } from '../../api.ts';
import { tell } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { type PreviewRow, rowsOf } from './preview.ts';

/** Every text of the report as it would leave, which main works out; `null` until it has, or where it cannot. */
export function usePreview(documentId: string, level: RedactionLevel): PreviewRow[] | null {
  const store = useStore();
  const [preview, setPreview] = useState<{ id: string; rows: PreviewRow[] } | null>(null);
  const id = `${documentId} ${level}`;
  useEffect(() => {
    let isWanted = true;
    valueOf(api.document.preview({ documentId, level })).then(
      (entries) => {
        if (isWanted) setPreview({ id, rows: rowsOf(unpack(entries)) });
      },
      (error: unknown) => {
        if (isWanted) tell(store, error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [store, documentId, level, id]);
  return preview?.id === id ? preview.rows : null;
}
