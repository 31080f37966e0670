import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import type { JsonStore } from '../store/json-store.ts';

export const placeSchema = z.object({
  version: z.literal(1),
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof placeSchema>;

export const defaultPlace: WindowPlace = { version: 1, width: 1180, height: 780, maximized: false };

/** Where the window was last; its size alone where that place is on no screen any more. */
export function visiblePlace(place: WindowPlace): { x?: number; y?: number; width: number; height: number } {
  const { x, y, width, height } = place;
  if (x === undefined || y === undefined) return { width, height };
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const overlapX = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
  const overlapY = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y);
  return overlapX > 100 && overlapY > 100 ? { x, y, width, height } : { width, height };
}

const settleMs = 400;

/** Keeps the place in the store, a moment after the last move. */
export function rememberPlace(window: BrowserWindow, store: JsonStore<WindowPlace>): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const { x, y, width, height } = window.getNormalBounds();
    void store.set({ version: 1, x, y, width, height, maximized: window.isMaximized() });
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, settleMs);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
}
