import type { Inspection } from '../../shared/facts/web.ts';

interface InspectionProduct {
  product: string;
  /** `network`: a device on the way; `antivirus`: a program on this PC; `debugger`: a tool that somebody started here. */
  kind: NonNullable<Inspection['kind']>;
  /** Matched against each issuer of the chain, as X509Certificate writes names: `CN=…`, `O=…`. */
  issuer: RegExp;
}

/**
 * Products that put a certificate of their own in the place of the server's, by what their default authority calls
 * itself. Names: the vendors' documentation, and issuers that users published. A public authority that bears such a name
 * is ruled out before this table is asked.
 */
export const inspectionProducts: readonly InspectionProduct[] = [
  { product: 'Fortinet FortiGate', kind: 'network', issuer: /\bFortinet\b|FortiGate|Fortinet_CA/i },
  { product: 'Sophos', kind: 'network', issuer: /\bSophos\b/i },
  { product: 'Zscaler', kind: 'network', issuer: /\bZscaler\b/i },
  { product: 'Palo Alto Networks', kind: 'network', issuer: /Palo ?Alto Networks/i },
  { product: 'Cisco Umbrella', kind: 'network', issuer: /Cisco Umbrella|OpenDNS/i },
  {
    product: 'Cisco Secure Web Appliance',
    kind: 'network',
    issuer: /IronPort|Cisco (?:WSA|Web Security|Secure Web|Secure Access)/i,
  },
  { product: 'Netskope', kind: 'network', issuer: /netskope|goskope/i },
  { product: 'Check Point', kind: 'network', issuer: /Check ?Point/i },
  { product: 'Barracuda', kind: 'network', issuer: /Barracuda/i },
  { product: 'WatchGuard', kind: 'network', issuer: /WatchGuard|Fireware HTTPS Proxy/i },
  { product: 'SonicWall', kind: 'network', issuer: /SonicWALL/i },
  { product: 'Untangle (Arista NG Firewall)', kind: 'network', issuer: /Untangle|Arista Edge Threat/i },
  {
    product: 'Symantec (Blue Coat)',
    kind: 'network',
    issuer: /Blue ?Coat|ProxySG|Symantec (?:SSL Visibility|WSS|Web Security)/i,
  },
  {
    product: 'Skyhigh (McAfee) Web Gateway',
    kind: 'network',
    issuer: /McAfee Web Gateway|McAfee, Inc\.? Web|Skyhigh/i,
  },
  { product: 'Forcepoint (Websense)', kind: 'network', issuer: /Forcepoint|Websense/i },
  { product: 'Cloudflare Gateway', kind: 'network', issuer: /Cloudflare for Teams|Gateway CA - Cloudflare/i },
  { product: 'Stormshield', kind: 'network', issuer: /Stormshield/i },
  { product: 'Securepoint', kind: 'network', issuer: /Securepoint/i },
  { product: 'Kerio Control', kind: 'network', issuer: /Kerio Control/i },
  { product: 'Squid', kind: 'network', issuer: /\bsquid\b/i },
  { product: 'Kaspersky', kind: 'antivirus', issuer: /Kaspersky/i },
  { product: 'ESET', kind: 'antivirus', issuer: /\bESET\b/ },
  { product: 'Bitdefender', kind: 'antivirus', issuer: /Bitdefender/i },
  { product: 'Avast', kind: 'antivirus', issuer: /\bavast\b/i },
  { product: 'AVG', kind: 'antivirus', issuer: /\bAVG\b(?! ?[a-z])|AVG Web\/Mail Shield/ },
  { product: 'Avira', kind: 'antivirus', issuer: /\bAvira\b/i },
  { product: 'Norton', kind: 'antivirus', issuer: /\bNorton\b/i },
  { product: 'McAfee', kind: 'antivirus', issuer: /McAfee/i },
  { product: 'G DATA', kind: 'antivirus', issuer: /G ?DATA (?:Mail|CyberDefense|Software|Web)/i },
  { product: 'Dr.Web', kind: 'antivirus', issuer: /Dr\.?Web|Doctor ?Web/i },
  { product: 'AdGuard', kind: 'antivirus', issuer: /AdGuard/i },
  { product: 'mitmproxy', kind: 'debugger', issuer: /mitmproxy/i },
  { product: 'Charles', kind: 'debugger', issuer: /Charles Proxy/i },
  { product: 'Fiddler', kind: 'debugger', issuer: /DO_NOT_TRUST|Fiddler/i },
  { product: 'Burp Suite', kind: 'debugger', issuer: /PortSwigger/i },
  { product: 'OWASP ZAP', kind: 'debugger', issuer: /OWASP (?:ZAP|Zed)|Zed Attack Proxy/i },
];
