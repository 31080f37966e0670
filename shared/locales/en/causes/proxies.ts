import type { proxyCauseTexts as german } from '../../de/causes/proxies.ts';

export const proxyCauseTexts: Record<keyof typeof german, string> = {
  'cause.captive-portal.name': 'Login page of the network',
  'cause.captive-portal.title':
    'This network does not let these connections through until you have logged in on its own page.',
  'cause.captive-portal.about':
    'Instead of the server, the login page of a network answers, as in hotels and on guest Wi-Fi. What fails beside it is mostly held up by the same lock. Whether anything else is wrong shows only in a new check afterwards.',
  'cause.captive-portal.do.1': 'Open any page in your browser and log in to the network.',
  'cause.captive-portal.do.2': 'If no login page appears, ask whoever manages the network, or use another network.',
  'cause.web-filter.name': 'Web filter blocks the server',
  'cause.web-filter.title_one': 'The filter {{product}} shows its block page instead of {{host}} on TCP {{ports}}.',
  'cause.web-filter.title_other':
    'The filter {{product}} shows its block page instead of several servers: {{targets}}.',
  'cause.web-filter.about':
    'Instead of the server, the block page of a filter came, which gives its name. Whether it runs on the firewall, at the provider or on this PC, the page does not always say.',
  'cause.web-filter.do.1_one': 'In the filter {{product}}, exempt {{host}} with TCP {{ports}} from blocking.',
  'cause.web-filter.do.1_other': 'In the filter {{product}}, exempt from blocking: {{targets}}.',
  'cause.web-filter.do.2':
    'If {{product}} is security software on this PC, enter {{host}} in {{product}} as an exception.',
  'cause.web-filter-unnamed.name': 'Block page of an unknown filter',
  'cause.web-filter-unnamed.title_one': 'A filter shows its block page instead of {{host}} on TCP {{ports}}.',
  'cause.web-filter-unnamed.title_other': 'A filter shows its block page instead of several servers: {{targets}}.',
  'cause.web-filter-unnamed.about':
    'The answer looks like a filter’s block page but names no product. Recognised by words alone, it may also be a page of the server itself.',
  'cause.web-filter-unnamed.do.1_one': 'Exempt {{host}} with TCP {{ports}} from blocking in the web filter.',
  'cause.web-filter-unnamed.do.1_other': 'In the web filter, exempt from blocking: {{targets}}.',
  'cause.web-filter-unnamed.do.2': 'Open {{host}} in a browser: the block page often says itself who shows it.',
  'cause.proxy-login.name': 'Proxy wants a login',
  'cause.proxy-login.title_one': 'A proxy wants a login before it lets anybody reach {{host}} on TCP {{ports}}.',
  'cause.proxy-login.title_other': 'A proxy wants a login before it lets anybody reach several servers: {{targets}}.',
  'cause.proxy-login.about':
    'A proxy answered with status 407: it wants a login first. timeSensor LEGAL most likely does not log in there by itself. PortAmpel never sends a password to a proxy.',
  'cause.proxy-login.do.1': 'On the proxy, let {{host}} pass without a login.',
  'cause.proxy-login.do.2_one':
    'If the login cannot be dropped, allow TCP {{ports}} to {{host}} on the firewall, past the proxy.',
  'cause.proxy-login.do.2_other':
    'If the login cannot be dropped, allow connections past the proxy on the firewall, to {{targets}}.',
  'cause.proxy-needed.name': 'Reached through the proxy only',
  'cause.proxy-needed.title_one':
    '{{host}} can be reached on TCP {{ports}} through the proxy {{proxy}} only, not directly.',
  'cause.proxy-needed.title_other':
    'Several servers can be reached through the proxy {{proxy}} only, not directly: {{targets}}.',
  'cause.proxy-needed.about':
    'Nothing gets through directly, but it does through this system’s proxy. As far as documented, timeSensor LEGAL has no setting for a proxy and so most likely goes directly.',
  'cause.proxy-needed.do.1_one': 'Allow TCP {{ports}} to {{host}} directly on the firewall, without the proxy.',
  'cause.proxy-needed.do.1_other': 'On the firewall, allow direct connections, without the proxy, to {{targets}}.',
  'cause.proxy-needed.do.2': 'If the direct way is not possible, ask timeSensor support about a setting for the proxy.',
  'cause.tls-inspection.name': 'TLS inspection in the network',
  'cause.tls-inspection.title':
    '{{product}} opens the encrypted connections to {{host}} and shows a certificate of its own.',
  'cause.tls-inspection.about':
    'The certificate’s issuer bears the name of a product that opens and inspects encryption. It may treat programs differently. So this is no proof for timeSensor LEGAL.',
  'cause.tls-inspection.do.1': 'Exempt {{host}} from TLS inspection by {{product}}.',
  'cause.tls-inspection.do.2': 'Ask whoever manages {{product}} whether the exception holds for all programs.',
  'cause.antivirus-inspection.name': 'Antivirus opens encrypted connections',
  'cause.antivirus-inspection.title': '{{product}} on this PC opens the encrypted connections to {{host}}.',
  'cause.antivirus-inspection.about':
    'The certificate’s issuer bears the name of an antivirus or a tool that runs on PCs. It may treat PortAmpel and timeSensor LEGAL differently.',
  'cause.antivirus-inspection.do.1': 'In {{product}}, exempt {{host}} from the inspection of encrypted connections.',
  'cause.antivirus-inspection.do.2': 'Exempt the program timeSensor LEGAL from inspection in {{product}} as well.',
  'cause.tls-inspection-unnamed.name': 'TLS inspection, product unknown',
  'cause.tls-inspection-unnamed.title': 'A device or program opens the encrypted connections to {{host}}.',
  'cause.tls-inspection-unnamed.about':
    'Servers that have nothing to do with each other show certificates of the same unknown issuer. This is how it looks when somebody on the way replaces them all. Or a counterpart sent another certificate than the one that arrived.',
  'cause.tls-inspection-unnamed.do.1': 'Exempt {{host}} from TLS inspection on the firewall, proxy or antivirus.',
  'cause.tls-inspection-unnamed.do.2':
    'If nobody knows the issuer, have it found out who opens the connections to {{host}}.',
  'sign.portal-page': 'Instead of {{host}}, a network’s login page answered on TCP {{ports}}.',
  'sign.page-words': 'It was recognised by: «{{words}}».',
  'sign.nothing-on-internet': 'TCP {{ports}} does not work either, like everything behind such a lock.',
  'sign.others-pass-portal':
    'TCP {{ports}} reaches the internet; before the login such a lock lets hardly anything through.',
  'sign.page-may-be-own': 'The page may also be the server’s own.',
  'sign.block-page': 'Instead of {{host}}, a block page answered on TCP {{ports}}.',
  'sign.proxy-asked-login': 'On the way to {{host}}, TCP {{ports}}, a proxy wanted a login (status 407).',
  'sign.proxy-schemes': 'Scheme wanted: {{schemes}}.',
  'sign.direct-way-shut': 'Directly, {{host}} cannot be reached on TCP {{ports}}.',
  'sign.system-proxy-asked-login': 'This system’s proxy, {{proxy}}, wants a login.',
  'sign.web-works-partly': 'Some of the web rows work without a proxy.',
  'sign.passes-through-proxy': 'Through this system’s proxy, {{proxy}}, {{host}} answers.',
  'sign.product-uses-proxy': 'timeSensor LEGAL may use the proxy too. Then the block of the direct way does no harm.',
  'sign.issuer-of-product': 'The certificate of {{host}}, TCP {{ports}}, has this issuer: {{issuer}}.',
  'sign.product-treated-otherwise': 'The product may treat timeSensor LEGAL differently from PortAmpel.',
  'sign.one-issuer-for-all':
    '{{host}} show certificates of the same issuer, which this system does not trust: {{issuer}}.',
  'sign.name-known-to-proxy': 'The name {{host}} does not resolve on this PC, but the proxy knows it.',
};
