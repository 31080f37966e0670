import type { webLabels as germanLabels, webWords as germanWords } from '../../de/probes/web.ts';

export const webWords: Record<keyof typeof germanWords, string> = {
  'reason.block-page.short': 'block page instead of the server',
  'reason.block-page.meaning':
    'The answer looks like a filter’s block page and not like the server. Filters are, for example, firewalls, proxies, web filters and antivirus software. The signs of it stand beside the finding.',
  'reason.block-page.next':
    'Ask whoever manages the firewall or web filter to exempt the server and this port. If the finding names antivirus software, ask whoever manages this PC.',
  'reason.captive-portal.short': 'login page instead of the server',
  'reason.captive-portal.meaning':
    'Instead of the server, the login page of a network answered, as is usual in hotels and on guest Wi-Fi. Without a login this network lets nothing through.',
  'reason.captive-portal.next':
    'Open any page in a browser and log in to the network. Then check again. If no login page appears, ask whoever manages the network.',
  'reason.proxy-login-required.short': 'proxy requires a login',
  'reason.proxy-login-required.meaning':
    'Instead of the server, a proxy on the way answered and required a login (407). timeSensor LEGAL probably does not log in there by itself.',
  'reason.proxy-login-required.next': 'Ask whoever manages the proxy to let this server through without a login.',
  'reason.redirect-loop.short': 'endless redirects',
  'reason.redirect-loop.meaning':
    'The server redirects in a circle or too many times. So it answers, but nobody arrives at a page. A device on the way may insert the redirect as well.',
  'reason.redirect-loop.next':
    'Ask whoever manages the server about its redirects. If they are not set up there, ask whoever manages the firewall.',
  'reason.tls-inspected.short': 'certificate of an inspecting product',
  'reason.tls-inspected.meaning':
    'The certificate’s issuer bears the name of a known product that opens and inspects encrypted connections. It has probably replaced the server’s certificate. timeSensor LEGAL may be treated differently from PortAmpel.',
  'reason.tls-inspected.next':
    'Ask whoever manages the firewall or antivirus software to exempt this server from TLS inspection.',
};

export const webLabels: Record<keyof typeof germanLabels, string> = {
  'web.confidence.certain': 'certain',
  'web.confidence.likely': 'likely',
  'web.confidence.possible': 'possible',
  'web.redirects': 'Redirects',
  'web.redirect.followed': '{{location}} (followed)',
  'web.redirect.not-followed': '{{location}} (not followed)',
  'web.redirects.end': 'End',
  'web.redirects.other-host': 'leads to another server; nothing was requested there',
  'web.redirects.other-port': 'leads to a port that is not part of this check',
  'web.redirects.circle': 'leads in a circle',
  'web.redirects.too-many': 'too many redirects',
  'web.redirects.unreadable': 'the target address cannot be read',
  'web.redirects.failed': 'the target gave no answer',
  'web.last-status': 'Last status',
  'web.block-page': 'Block page',
  'web.captive-portal': 'Login page of a network',
  'web.product': 'Product',
  'web.product.unnamed': 'not named',
  'web.sign': 'Recognised by',
  'web.sign.status': 'status {{words}}',
  'web.sign.header': 'header ‘{{words}}’',
  'web.sign.redirect': 'redirect to {{words}}',
  'web.sign.page': 'page with ‘{{words}}’',
  'web.sure': 'Confidence',
  'web.proxy-signs': 'Signs of a proxy on the way',
  'web.proxy-login': 'Login at the proxy',
  'web.proxy-schemes': 'Scheme required',
  'web.proxy-schemes.none': 'not named',
  'web.inspection': 'TLS inspection',
  'web.inspection.network': 'a device in the network',
  'web.inspection.antivirus': 'antivirus software on this PC',
  'web.inspection.debugger': 'a debugging tool',
  'web.inspection.issuer': 'Issuer',
  'web.inspection.note': 'PortAmpel and timeSensor LEGAL may be treated differently.',
  'web.inspection.product': 'name of the issuer',
  'web.inspection.local-root': 'trusted only through a root of this system that is not a public one',
  'web.inspection.basis': 'Basis',
};
