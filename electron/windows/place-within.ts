import { z } from 'zod';

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

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of the title bar must be in reach for a window that can be moved. */
const grip = { width: 100, height: 32 };

/** The place where the title bar can be reached, no larger than the screen; its size alone where it cannot. */
export function placeWithin({ x, y, width, height }: WindowPlace, area: Area): Partial<Area> {
  const size = { width: Math.min(width, area.width), height: Math.min(height, area.height) };
  if (x === undefined || y === undefined) return size;
  const visible = Math.min(x + size.width, area.x + area.width) - Math.max(x, area.x);
  const isReachable = visible >= grip.width && y >= area.y && y <= area.y + area.height - grip.height;
  return isReachable ? { x, y, ...size } : size;
}
