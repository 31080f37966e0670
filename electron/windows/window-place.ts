import { type BrowserWindow, screen } from 'electron';
import type { JsonStore } from '../store/json-store.ts';
import { type Area, placeWithin, type WindowPlace } from './place-within.ts';

/** Where the window was last, on the screen that is nearest to it now. */
export function visiblePlace(place: WindowPlace): Partial<Area> {
  const { x = 0, y = 0, width, height } = place;
  return placeWithin(place, screen.getDisplayMatching({ x, y, width, height }).workArea);
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
