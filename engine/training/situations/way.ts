import { cable, cards, tunnel, wireless } from '../facts.ts';
import { addressOf, each, type Network, type Saw } from '../network.ts';
import { outcomes } from '../outcomes.ts';
import { mail, playedBack, publicServer, type SituationsOf, server } from '../situation.ts';

const inside = '10.1.1.5';

/** At home: the public address shows nothing, as it should. */
function remote(saw: NonNullable<Network['saw']>, ...interfaces: Parameters<typeof cards>): Network {
  return {
    scenario: 'classic-remote',
    hosts: { ...addressOf, server: inside },
    saw: { ...each(publicServer, 'filtered'), ...saw },
    machine: cards(...interfaces),
  };
}

const six = { mailOut: '2001:db8::40', mailIn: '2001:db8::50' };
const outgoing = ['mail-465', 'mail-587'] as const;
const incoming = ['mail-993', 'mail-995'] as const;

function both(host: keyof typeof six, over4: Saw, over6: Saw): Record<string, Saw> {
  return { [addressOf[host]]: over4, [six[host]]: over6 };
}

export const waySituations: SituationsOf<'way'> = {
  'vpn-missing': playedBack(remote(each(server, { [inside]: 'filtered' }), wireless)),
  'vpn-route': playedBack(remote(each(server, { [inside]: 'filtered' }), wireless, tunnel)),
  'vpn-takes-all': playedBack(
    remote({ ...each(server, { [inside]: 'open' }), ...each(mail, 'filtered') }, wireless, tunnel),
  ),
  'ipv6-broken': playedBack({
    ipv6: true,
    saw: {
      ...each(outgoing, both('mailOut', 'open', 'filtered')),
      ...each(incoming, both('mailIn', 'open', 'netUnreachable')),
    },
    machine: cards(cable),
  }),
  'ipv4-broken': playedBack({
    ipv6: true,
    hosts: { mailOut: addressOf.mailOut, mailIn: addressOf.mailIn, licence: six.mailOut, updates: six.mailIn },
    saw: {
      ...each(['licence-80', 'licence-443', 'licence-8080'], { [six.mailOut]: 'open' }),
      ...each(['updates-20', 'updates-21', 'updates-22'], { [six.mailIn]: 'open' }),
      ...each(outgoing, both('mailOut', 'filtered', 'open')),
      ...each(incoming, both('mailIn', 'filtered', 'open')),
    },
    machine: cards(cable),
  }),
  'address-dead': playedBack({
    ipv6: true,
    saw: {
      ...each(outgoing, { [addressOf.mailOut]: 'open', '203.0.113.41': 'filtered' }),
    },
    machine: cards(cable),
  }),
  'mtu-black-hole': playedBack({
    saw: { 'licence-443': { ...outcomes.silent, reason: 'tls-timeout' } },
    paths: [
      {
        address: addressOf.licence,
        hosts: [],
        isGateway: false,
        method: 'system-ping',
        sent: 3,
        received: 3,
        rttsMs: [12, 13, 12],
        mtu: { state: 'black-hole', method: 'ping', bytes: 1400 },
      },
    ],
    machine: cards(cable),
  }),
};
