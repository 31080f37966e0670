import type { ScenarioId } from '../../../shared/words.ts';

export const installations = ['classic', '365'] as const;
export type Installation = (typeof installations)[number];

/** Where a PC can stand, by installation: the most frequent place first. */
export const placesOf: Record<Installation, readonly ScenarioId[]> = {
  classic: ['classic-client', 'classic-remote', 'classic-office'],
  '365': ['365-client', '365-server'],
};

export function installationOf(scenario: ScenarioId | null): Installation | null {
  return installations.find((installation) => scenario !== null && placesOf[installation].includes(scenario)) ?? null;
}
