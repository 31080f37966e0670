import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';

interface FrameRowsOptions {
  frame: RefObject<HTMLDivElement | null>;
  count: number;
  rowHeight: number;
  /** Of what stays at the top of the frame. */
  headHeight: number;
}

/** Rows of one height that scroll in a frame of their own: only those in sight are drawn, one at a time can be tabbed to. */
export function useFrameRows({ frame, count, rowHeight, headHeight }: FrameRowsOptions) {
  const [active, setActive] = useState(0);
  const [requests, setRequests] = useState(0);
  const current = Math.min(active, Math.max(count - 1, 0));
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers are used here and not handed on
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    scrollPaddingStart: headHeight,
    paddingStart: headHeight,
    overscan: 10,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (current >= count || drawn.includes(current)) return drawn;
      return [...drawn, current].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (requests > 0) frame.current?.querySelector<HTMLElement>('[data-current]')?.focus({ preventScroll: true });
  }, [frame, requests, current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(((frame.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const target = targetOf(event, { current, last: count - 1, page });
    if (target === null) return;
    event.preventDefault();
    virtualizer.scrollToIndex(target, { align: 'auto' });
    setActive(target);
    setRequests((before) => before + 1);
  };
  const rows = virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - headHeight }));
  return { rows, height: virtualizer.getTotalSize() - headHeight, current, onKeyDown, onFocus: setActive };
}

interface Place {
  current: number;
  last: number;
  page: number;
}

/** Where a key leads; only while a row itself has the focus. */
function targetOf({ key, target }: KeyboardEvent, { current, last, page }: Place): number | null {
  if (!(target instanceof HTMLElement) || !target.matches('[data-current]')) return null;
  const targets: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: last,
  };
  const found = targets[key];
  return found === undefined ? null : Math.min(Math.max(found, 0), last);
}
