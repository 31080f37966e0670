import { useEffect, useState } from 'react';

/** Whether a file is being dragged over the window at this moment. */
export function useFileDrag(): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const on = (event: DragEvent) => setDragged(event.dataTransfer?.types.includes('Files') ?? false);
    // Leaving for no other element means leaving the window.
    const leave = (event: DragEvent) => event.relatedTarget === null && setDragged(false);
    window.addEventListener('dragenter', on, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', () => setDragged(false), { signal, capture: true });
    return () => listening.abort();
  }, []);
  return isDragged;
}
