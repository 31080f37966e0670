import { askingScenes } from './asking-scenes.ts';
import { leavingScenes } from './leaving-scenes.ts';
import { pairScenes } from './pair-scenes.ts';
import { type Scene, scenes } from './scenes.ts';
import { stationScenes } from './station-scenes.ts';
import { trainingScenes } from './training-scenes.ts';
import { viewScenes } from './view-scenes.ts';

export const allScenes: Record<string, Scene> = {
  ...scenes,
  ...viewScenes,
  ...leavingScenes,
  ...askingScenes,
  ...pairScenes,
  ...stationScenes,
  ...trainingScenes,
};
