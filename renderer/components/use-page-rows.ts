import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface PageRows {
  list: RefObject<HTMLDivElement | null>;
  /** The rows to draw now, each with its distance from the list's top. */
  items: { index: number; key: React.Key; top: number }[];
  height: number;
  measure: (element: HTMLElement | null) => void;
  reveal: (index: number) => void;
}

interface PageRowsOptions {
  count: number;
  estimatedHeight: (index: number) => number;
  keyOf: (index: number) => React.Key;
  /** A row that is drawn wherever the page is scrolled to, because it has the focus. */
  always?: number;
  /** What covers the top of the page while it is scrolled. */
  coveredTop?: number;
}

/** Only the visible rows of a long list that scrolls with the page, of any height each. */
export function usePageRows({ count, estimatedHeight, keyOf, always, coveredTop = 0 }: PageRowsOptions): PageRows {
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const page = element?.closest<HTMLElement>('.page');
    const scroller = element?.closest<HTMLElement>('.app-main');
    if (!element || !page || !scroller) return undefined;
    const place = () => {
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      setMargin(Math.round(top));
    };
    place();
    // Whatever grows above the list moves it.
    const observer = new ResizeObserver(place);
    observer.observe(page);
    for (const part of page.children) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers are used here and not handed on
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => list.current?.closest<HTMLElement>('.app-main') ?? null,
    estimateSize: estimatedHeight,
    getItemKey: keyOf,
    scrollMargin: margin,
    scrollPaddingStart: coveredTop,
    scrollPaddingEnd: 8,
    overscan: 12,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (always === undefined || always >= count || drawn.includes(always)) return drawn;
      return [...drawn, always].sort((a, b) => a - b);
    },
  });
  return {
    list,
    items: virtualizer.getVirtualItems().map(({ index, key, start }) => ({
      index,
      key,
      top: start - margin,
    })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
