import type { wayCauseTexts as german } from '../../de/causes/way.ts';

export const wayCauseTexts: Record<keyof typeof german, string> = {
  'cause.vpn-missing.name': 'VPN not connected',
  'cause.vpn-missing.title':
    'The server {{host}} can be reached only through the VPN, which is probably not connected.',
  'cause.vpn-missing.about':
    'The firm’s server does not answer, and no VPN is seen on this PC. A VPN that passes for an ordinary network card is not recognised.',
  'cause.vpn-missing.do.1': 'Connect the VPN and check again.',
  'cause.vpn-missing.do.2': 'If the VPN is connected, ask IT whether {{host}} can be reached through the VPN.',
  'cause.vpn-missing.do.3': 'If you work in the office without a VPN, choose the office’s situation in PortAmpel.',
  'cause.vpn-route.name': 'VPN does not lead to the server',
  'cause.vpn-route.title': 'The VPN is connected, but probably does not lead to the server {{host}}.',
  'cause.vpn-route.about':
    'There is a VPN, yet nothing comes back from the firm’s server. The VPN lacks the route, or its firewall blocks.',
  'cause.vpn-route.do.1': 'Check in the VPN that the network of {{host}} is routed through the tunnel.',
  'cause.vpn-route.do.2': 'On the firewall, allow TCP {{ports}} to {{host}} for users of the VPN.',
  'cause.vpn-route.do.3': 'Check whether the network at home uses the same private addresses as the firm.',
  'cause.vpn-takes-all.name': 'VPN takes all traffic',
  'cause.vpn-takes-all.title':
    'The VPN probably takes all traffic to the firm, and nothing gets from there to the internet.',
  'cause.vpn-takes-all.about':
    'The server behind the VPN answers, nothing on the internet does. Often the VPN takes all traffic and the firm’s firewall lets it go no further.',
  'cause.vpn-takes-all.do.1': 'Route only the firm’s networks through the VPN (split tunnel).',
  'cause.vpn-takes-all.do.2':
    'If all traffic is to pass through the VPN, allow VPN users the way to the internet, to {{host}}.',
  'cause.ipv6-broken.name': 'IPv6 does not get through',
  'cause.ipv6-broken.title': 'Over IPv6, connections to {{host}} do not get through; over IPv4 they do.',
  'cause.ipv6-broken.about':
    'A server has addresses of both kinds, but only IPv4 answers. Programs often try IPv6 first and then wait long.',
  'cause.ipv6-broken.do.1': 'On the firewall, allow the same ports to {{host}} over IPv6 as over IPv4.',
  'cause.ipv6-broken.do.2': 'If IPv6 is not needed, switch it off altogether on the router or PC.',
  'cause.ipv4-broken.name': 'IPv4 does not get through',
  'cause.ipv4-broken.title': 'Over IPv4, connections to {{host}} do not get through; over IPv6 they do.',
  'cause.ipv4-broken.about':
    'A server has addresses of both kinds, but only IPv6 answers. Programs that use IPv4 wait long or fail.',
  'cause.ipv4-broken.do.1': 'On the firewall, allow the same ports to {{host}} over IPv4 as over IPv6.',
  'cause.ipv4-broken.do.2': 'If the firewall allows IPv4, check the network’s IPv4 address and gateway.',
  'cause.address-dead.name': 'One of several addresses fails',
  'cause.address-dead.title':
    'The name {{host}} has several addresses. At {{addresses}}, TCP {{ports}} does not work properly.',
  'cause.address-dead.about':
    'Some addresses of a name work and others do not. Work goes on, but sometimes with a long wait.',
  'cause.address-dead.do.1': 'The operator of {{host}} should mend {{addresses}} or remove it from the name.',
  'cause.address-dead.do.2': 'If the service runs on all addresses, allow all addresses of {{host}} on the firewall.',
  'cause.mtu-black-hole.name': 'Large packets vanish',
  'cause.mtu-black-hole.title': 'On the way, large packets vanish without notice.',
  'cause.mtu-black-hole.about':
    'Small packets arrive, large ones do not, and nobody reports it. Connections then open and hang as soon as there is much to transfer.',
  'cause.mtu-black-hole.do.1': 'On the firewall, router or VPN, limit the packet size (MSS clamping).',
  'cause.mtu-black-hole.do.2': 'Let ICMP messages about too large packets through (type 3 code 4, for IPv6 type 2).',
  'cause.mtu-black-hole.do.3': 'With a VPN, reduce the MTU on the VPN’s network card: this often helps.',
  'sign.addresses-silent': '{{host}} does not answer on TCP {{ports}} at: {{addresses}}.',
  'sign.other-family-works': '{{host}} answers over the other kind of address on TCP {{ports}}.',
  'sign.family-answers': 'Over the same kind, {{address}} does answer. Then something blocks only these ports.',
  'sign.addresses-faulty': 'On TCP {{ports}} something is wrong at: {{addresses}}. Other addresses of {{host}} work.',
  'sign.filter-for-address-alike': 'A firewall that blocks only {{addresses}} would look the same.',
  'sign.server-unreached': 'Nothing comes back from {{host}}.',
  'sign.server-name-unknown': 'The name {{host}} is unknown here.',
  'sign.no-vpn-up': 'No connected VPN is seen on this PC.',
  'sign.vpn-up': 'A VPN is connected: {{name}}.',
  'sign.internet-answers': 'The internet can be reached: {{address}} answers.',
  'sign.vpn-may-hide': 'Some VPNs look like an ordinary network card.',
  'sign.server-off-alike': 'A server that is off, or a wrong address ({{host}}), would look the same.',
  'sign.tunnel-carries': 'Through the tunnel, the name server {{address}} answers. So it carries.',
  'sign.inside-answers': 'Behind the VPN, {{host}} answers.',
  'sign.nothing-outside-answers': 'Nothing on the internet answers: {{host}}.',
  'sign.vpn-is-default': 'This PC’s gateway lies in the VPN {{name}}: all traffic goes through it.',
  'sign.line-filtered-alike': 'A block in the network at home that allows only the VPN would look the same.',
  'sign.large-packets-vanish': 'Small packets get through to {{address}}, large ones vanish.',
  'sign.largest-that-passes': 'The largest packet that gets through has {{bytes}} bytes.',
  'sign.opens-then-hangs': 'The connection to {{host}} opens and then hangs.',
  'sign.large-pings-may-be-blocked': 'Some firewalls drop large pings only.',
};
