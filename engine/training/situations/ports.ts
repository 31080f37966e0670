import { cable, cards } from '../facts.ts';
import { addressOf, control, each } from '../network.ts';
import { mail, on, playedBack, type SituationsOf, server, staged } from '../situation.ts';

const { licence, mailIn, mailOut } = addressOf;

export const portSituations: SituationsOf<'ports'> = {
  'host-down': playedBack({
    saw: each(['mail-993', 'mail-995'], 'filtered'),
    // The same ports pass to another host.
    controls: [993, 995].map((port) => control('other-host', licence, port, 'closed')),
    machine: cards(cable),
  }),
  'port-missing': playedBack({ saw: { 'licence-8080': 'filtered' }, machine: cards(cable) }),
  'port-dropped': playedBack({
    saw: each(mail, 'filtered'),
    controls: [control('closed-port', mailOut, 4, 'closed'), control('closed-port', mailIn, 4, 'closed')],
    machine: cards(cable),
  }),
  'port-rejected': playedBack({
    saw: each(['mail-993', 'mail-995'], { state: 'filtered', reason: 'admin-prohibited', service: null }),
    machine: cards(cable),
  }),
  'port-reset': staged('classic-office', on('refuse', 'updates-21', 'updates-22')),
  'service-not-started': staged('365-client', on('refuse', ...server)),
};
