import type { BlockPage } from '../../shared/facts/web.ts';
import type { Confidence } from '../../shared/words.ts';

/** One way in which a product's answer is known. */
export interface Signature {
  product: string;
  kind: BlockPage['kind'];
  sign: 'header' | 'redirect' | 'page';
  /** For the sign `header`: its name in lower case. */
  header?: string;
  /** Linear in its input: no nested or neighbouring repetitions without a bound. */
  pattern: RegExp;
  /** A path or header that nobody else uses is `certain`; words of a page, which anyone could quote, `likely`. */
  confidence: Confidence;
}

type Entry = [sign: Signature['sign'], pattern: RegExp, confidence: Confidence, header?: string];

function blocking(product: string, entries: Entry[], kind: BlockPage['kind'] = 'block-page'): Signature[] {
  return entries.map(([sign, pattern, confidence, header]) => ({
    product,
    kind,
    sign,
    pattern,
    confidence,
    ...(header !== undefined && { header }),
  }));
}

function hotspot(product: string, entries: Entry[]): Signature[] {
  return blocking(product, entries, 'captive-portal');
}

/**
 * Pages, headers and redirects of filters. The marks come from collections of real block pages: CL
 * github.com/citizenlab/filtering-annotations, CP github.com/censoredplanet/censoredplanet-analysis
 * (blockpage_signatures.json), OONI github.com/ooni/blocking-fingerprints, WAF github.com/EnableSecurity/wafw00f; the
 * others from the vendor's documentation or from output that users published.
 */
const filters: readonly Signature[] = [
  // CL, CP; the pass-through ports 8008, 8010, 8020 and 8015: Fortinet, "FortiOS ports".
  ...blocking('Fortinet FortiGate', [
    ['page', /Powered By FortiGuard|FortiGuard Web Filtering|FortiGuard Intrusion Prevention/i, 'likely'],
    [
      'page',
      /FortiGate Application Control|Web ?Filter Violation|\.fortinet\.net|fortiguard\.com\/(?:ip_rep|webfilter)/i,
      'likely',
    ],
    ['redirect', /:80(?:08|10|15|20)\/[A-Z]{2}\/[A-Z]{2}\/[A-Z]{2}\/[A-Z]{2}\//, 'certain'],
  ]),
  // Published redirects of Sophos Firewall 18 and 19; UTM loads its pages' parts from fw-notify.net. WAF: the last.
  ...blocking('Sophos', [
    ['redirect', /:8090\/ips\/block\/webcat\b/, 'certain'],
    ['redirect', /\bpassthrough\.fw-notify\.net\b/, 'certain'],
    ['page', /\bpassthrough\.fw-notify\.net\b/, 'certain'],
    ['page', /Powered by (?:UTM|Sophos) Web Protection|(?:blocked|denied) by Sophos/i, 'likely'],
  ]),
  // CL (Palo Alto Networks, knowledge base ClsQCAS, ClXtCAK), CP.
  ...blocking('Palo Alto Networks', [
    ['redirect', /\/php\/urlblock\.php\?args=/, 'certain'],
    [
      'page',
      /Access to the (?:web page|application) you were trying to (?:visit|use) has been blocked in accordance with/i,
      'likely',
    ],
  ]),
  // CL; the Server header: published responses of its nodes ("Server: Zscaler/6.2").
  ...blocking('Zscaler', [
    ['redirect', /:\/\/gateway\.(?:zscaler[a-z]{0,8}|zscloud)\.net\b/i, 'certain'],
    ['header', /^Zscaler\//i, 'certain', 'server'],
    ['page', /Internet Security by Zscaler|Your request was (?:denied|blocked) by Zscaler/i, 'likely'],
  ]),
  // CL, CP.
  ...blocking('Cisco Umbrella', [
    ['redirect', /:\/\/(?:block|malware|phish|bpb|hit-[a-z]{1,20})\.opendns\.com\b/i, 'certain'],
    [
      'redirect',
      /:\/\/(?:[a-z0-9-]{1,40}\.)?(?:block|malware|phish)(?:-[a-z]{1,20})?\.(?:sse\.cisco|umbrella)\.com\b/i,
      'certain',
    ],
    ['page', /:\/\/(?:block|malware)\.opendns\.com\b|blocked because of a Cisco Umbrella policy/i, 'likely'],
    ['page', /This (?:site|domain) is blocked due to content filtering\./i, 'possible'],
  ]),
  // OONI: title and Via of its notification pages.
  ...blocking('Cisco Secure Web Appliance', [
    ['page', /<title>\s{0,4}(?:Notification: Policy: |Notificaci[óo]n: pol[íi]tica: )/i, 'likely'],
  ]),
  // CL.
  ...blocking('Cisco Meraki', [
    ['redirect', /:\/\/wired\.meraki\.com:8090\/blocked\.cgi/i, 'certain'],
    ['page', /This website is blocked by your network operator\./i, 'likely'],
  ]),
  // CL (Check Point, Application Control administration guide R76).
  ...blocking('Check Point', [
    ['redirect', /\/UserCheck\/PortalMain\?IID=/i, 'certain'],
    ['page', /Check ?Point UserCheck/i, 'likely'],
  ]),
  // CL, CP, OONI, WAF.
  ...blocking('SonicWall', [
    ['header', /^SonicWALL\b/i, 'certain', 'server'],
    [
      'page',
      /:\/\/cfssupport\.sonicwall\.com|SonicWALL - Web Site Blocked|nsa_banner|blocked by the SonicWALL/i,
      'likely',
    ],
  ]),
  // CP.
  ...blocking('WatchGuard', [
    ['page', /(?:Request|Response) denied by WatchGuard HTTP Proxy|WatchGuard Firewall/i, 'likely'],
  ]),
  // CP; the Via of a filter's pages: OONI.
  ...blocking('Barracuda', [
    ['header', /^Barracuda\/NGFirewall/i, 'certain', 'server'],
    ['page', /Barracuda NextGen Firewall:|blocked by (?:the )?Barracuda/i, 'likely'],
  ]),
  // CL; the header is set on Squid's own error pages only (squid-cache.org, "X-Squid-Error").
  ...blocking('Squid', [
    ['header', /^ERR_/, 'certain', 'x-squid-error'],
    ['redirect', /squidGuard\.cgi\?clientaddr=/i, 'certain'],
    ['page', /Stylesheet for Squid Error pages/i, 'likely'],
  ]),
  // CL, OONI: squidGuard's own page, which pfSense's package serves.
  ...blocking('pfSense squidGuard', [
    ['redirect', /\/sgerror\.php\?/i, 'certain'],
    ['page', /Request denied by pfSense/i, 'likely'],
  ]),
  ...blocking('OPNsense', [['page', /(?:blocked|denied) by OPNsense|OPNsense web proxy/i, 'likely']]),
  // CL.
  ...blocking('Untangle (Arista NG Firewall)', [
    ['redirect', /\/web-?filter\/blockpage\?/i, 'certain'],
    ['page', /This web page is blocked<\/b> because it violates network policy/i, 'likely'],
  ]),
  // Microsoft, "Customizing HTML error messages in Forefront TMG": error 12202 is its "denied the specified URL".
  ...blocking('Microsoft Forefront TMG', [
    [
      'page',
      /(?:ISA Server|Forefront TMG|Threat Management Gateway) denied the specified (?:URL|Uniform Resource Locator)/i,
      'likely',
    ],
    ['page', /Error Code:? 502 Proxy Error[^<]{0,200}\(122(?:02|33)\)/i, 'likely'],
  ]),
  // CP; the path of its own files is in every page that it makes.
  ...blocking('Skyhigh (McAfee) Web Gateway', [
    ['page', /<title>\s{0,4}(?:McAfee|Skyhigh) (?:Web Gateway|Secure Web Gateway) - Notification/i, 'certain'],
    ['page', /["'(]\/mwg-internal\//, 'likely'],
    ['redirect', /\/mwg-internal\//, 'certain'],
  ]),
  // CL (Websense, "block pages FAQ").
  ...blocking('Forcepoint (Websense)', [
    ['redirect', /\/cgi-bin\/(?:blockpage|block_message|moreBlockInfo|blockOptions)\.cgi\?ws-session=/i, 'certain'],
    ['page', /:15871\/cgi-bin\/(?:blockpage|block_message)\.cgi/i, 'certain'],
  ]),
  // CL (Broadcom, knowledge base 169743).
  ...blocking('Symantec (Blue Coat)', [
    ['redirect', /:\/\/(?:notify\.bluecoat\.com|www\.bluecoat\.com\/notify-)/i, 'certain'],
    ['page', /:\/\/notify\.bluecoat\.com/i, 'likely'],
  ]),
  // CL, CP, OONI.
  ...blocking('Kerio Control', [
    ['header', /^Kerio Control Embedded Web Server/i, 'certain', 'server'],
    ['page', /This page has been blocked by Kerio Control/i, 'likely'],
  ]),
  ...blocking('Netsweeper', [['page', /poweredbynetsweeper\.com|\/webadmin\/deny\//i, 'likely']]),
  ...blocking('Olfeo', [['header', /^Olfeo\b/i, 'certain', 'server']]),
  // CP: titles of the pages that antivirus puts in a server's place.
  ...blocking('Kaspersky', [
    ['page', /<title>[^<]{0,80}Kaspersky (?:Internet Security|Anti-Virus|Endpoint Security|Total Security)/i, 'likely'],
  ]),
  ...blocking('ESET', [
    [
      'page',
      /(?:Alert|Alerta|Warnung|Alerte|Avviso)! - ESET|(?:blocked|gesperrt|bloqué|bloccato) (?:by|durch|par|da) ESET/i,
      'likely',
    ],
  ]),
  ...blocking('Bitdefender', [
    ['page', /Bitdefender[^<]{0,60} (?:blocked this|has blocked)|(?:blocked|protected) by Bitdefender/i, 'likely'],
  ]),
  ...blocking('Avast', [
    ['page', /(?:Avast|AVG)[^<]{0,40} (?:blocked|has blocked)|blocked by (?:Avast|AVG)\b/i, 'likely'],
  ]),
];

/** Login pages of hotspots and guest networks: published redirects of each. */
const portals: readonly Signature[] = [
  ...hotspot('Fortinet FortiGate', [
    ['redirect', /\/fgtauth\?/, 'certain'],
    ['page', /["'/]fgtauth\?/, 'likely'],
  ]),
  ...hotspot('Palo Alto Networks', [['redirect', /:608[0-3]\/php\/uid\.php\?/, 'certain']]),
  ...hotspot('Sophos', [
    ['redirect', /:8090\/(?:httpclient\.html|corporate\/webpages\/httpclientlogin)/i, 'certain'],
    ['page', /:8090\/httpclient\.html/i, 'likely'],
  ]),
  ...hotspot('pfSense', [['redirect', /:800[0-9]\/(?:index\.php\?zone=|\?redirurl=)/i, 'certain']]),
  ...hotspot('OPNsense', [['redirect', /:[89]\d{3}\/(?:index\.html)?\?redirurl=/i, 'likely']]),
  ...hotspot('Untangle (Arista NG Firewall)', [['redirect', /\/capture\/handler\.py\b/i, 'certain']]),
  ...hotspot('SonicWall', [['redirect', /\/auth1?\.html(?:$|\?)/i, 'possible']]),
  ...hotspot('MikroTik', [['redirect', /\/login\?dst=/i, 'likely']]),
  ...hotspot('Ubiquiti UniFi', [['redirect', /\/guest\/s\/[a-z0-9]{1,40}\/?\?/i, 'certain']]),
  ...hotspot('Cisco Meraki', [['redirect', /:\/\/n\d{1,4}\.network-auth\.com\//i, 'certain']]),
  ...hotspot('Symantec (Blue Coat)', [['redirect', /[?&]cfru=/i, 'certain']]),
  // WISPr 1.0: the message that smart clients look for in a hotspot's page.
  ...hotspot('WISPr', [['page', /<WISPAccessGatewayParam\b/i, 'certain']]),
];

export const signatures: readonly Signature[] = [...filters, ...portals];
