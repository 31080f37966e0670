import { addressOf, each } from '../network.ts';
import { mail, playedBack, type SituationsOf, staged, updates } from '../situation.ts';
import { pairUntold } from './counterpart.ts';

export const untoldSituations: SituationsOf<'untold'> = {
  'address-missing': playedBack({
    scenario: '365-client',
    hosts: { mailOut: addressOf.mailOut, mailIn: addressOf.mailIn },
  }),
  // From inside nobody sees whether others get in, however well all is.
  'counterpart-needed': staged('365-server', {}),
  ...pairUntold,
  'ended-early': playedBack({ ended: 'cancelled', saw: each([...updates, ...mail], 'cancelled') }),
  'out-of-resources': playedBack({ saw: each(mail, 'exhausted') }),
};

export const unexplainedSituations: SituationsOf<'unexplained'> = {
  unexplained: playedBack({ saw: { 'updates-22': { reason: 'unknown-error', service: 'unexpected' } } }),
};
