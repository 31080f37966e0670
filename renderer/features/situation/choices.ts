import type { Options } from '../../../shared/profile.ts';
import type { ScenarioId } from '../../../shared/words.ts';
import type { Draft } from '../../state/app-state.ts';

export const installations = ['classic', '365'] as const;
export type Installation = (typeof installations)[number];

/** `365-rehearsal`: where the server will be; until then PortAmpel answers at both ends. */
export type Place = ScenarioId | '365-rehearsal';

/** Where a PC can stand, by installation: the most frequent place first. */
export const placesOf: Record<Installation, readonly Place[]> = {
  classic: ['classic-client', 'classic-remote', 'classic-office'],
  '365': ['365-client', '365-server', '365-rehearsal'],
};

export function installationOf(scenario: ScenarioId | null): Installation | null {
  return installations.find((installation) => scenario !== null && placesOf[installation].includes(scenario)) ?? null;
}

export function placeOf({ scenario, options }: Pick<Draft, 'scenario' | 'options'>): Place | null {
  return scenario === '365-server' && options.counterpart ? '365-rehearsal' : scenario;
}

/** What is checked at that place. */
export function draftAt(place: Place, { counterpart: _, ...options }: Options): Pick<Draft, 'scenario' | 'options'> {
  return place === '365-rehearsal'
    ? { scenario: '365-server', options: { ...options, counterpart: true } }
    : { scenario: place, options };
}
