import type { Attempt } from '../../../shared/observation.ts';
import { summarise } from '../../round-trips.ts';
import { cable, cards, gateway, wireless } from '../facts.ts';
import { each } from '../network.ts';
import { on, playedBack, type SituationsOf, staged } from '../situation.ts';

const rows = ['server-application', 'server-database'] as const;

function roundTrips(reason: 'latency-high' | 'connects-failing', samples: (number | null)[]): Partial<Attempt> {
  const series = summarise(samples);
  return { reason, service: 'degraded', rttMs: series.medianMs ?? null, details: { roundTrips: series } };
}

const slow = roundTrips('latency-high', [44, 46, 45, 48, 45, 44, 52, 45, 46, 45]);
const lossy = roundTrips('connects-failing', [8, null, 9, 30, 8, null, 9, 8, 8, 9]);

export const qualitySituations: SituationsOf<'quality'> = {
  'wifi-weak': playedBack({
    scenario: '365-client',
    saw: each(rows, slow),
    paths: [gateway(2, 38)],
    machine: { ...cards(wireless), wifi: { value: { interface: wireless.name, signal: { value: { dbm: -81 } } } } },
  }),
  'latency-high': playedBack({
    scenario: '365-client',
    saw: each(rows, slow),
    paths: [gateway(3)],
    machine: cards(cable),
  }),
  'connects-failing': playedBack({
    scenario: '365-client',
    saw: { 'server-database': lossy },
    paths: [gateway(3)],
    machine: cards(cable),
  }),
  'idle-dropped': staged('365-client', on('idle-cut', 'server-hold'), { hold: 1 }),
  'idle-closed': playedBack({
    scenario: '365-client',
    options: { hold: 5 },
    saw: {
      'server-hold': {
        reason: 'idle-closed',
        service: 'degraded',
        details: {
          hold: { wantedMs: 300_000, idleMs: 120_000, ending: 'closed', noticed: 'while-idle', reconnects: true },
        },
      },
    },
    machine: cards(cable),
  }),
};
