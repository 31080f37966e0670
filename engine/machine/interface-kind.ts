/** How tunnels are named on Linux and macOS: WireGuard, OpenVPN, PPP, IPsec, Tailscale, ZeroTier, NordVPN. */
const vpnNames = /^(?:wg|tun|tap|utun|ppp|ipsec|tailscale|zt|nordlynx|vpn|cscotun|gpd|fctvpn)/i;

export function hasVpnName(name: string): boolean {
  return vpnNames.test(name);
}

/** What VPN clients call their adapters on Windows, by the makers' own words. */
const vpnDescriptions =
  /\b(?:vpn|tap-windows|tap-win32|wintun|wireguard|openvpn|anyconnect|fortinet|fortissl|globalprotect|pangp|juniper|pulse|sonicwall|netextender|check ?point|zscaler|tailscale|wan miniport|ppp)\b/i;
const virtualDescriptions =
  /\b(?:hyper-v|vmware|virtualbox|virtual|loopback|bluetooth|teredo|isatap|6to4|npcap|docker)\b/i;

export function isVpnDescription(text: string): boolean {
  return vpnDescriptions.test(text);
}

export function isVirtualDescription(text: string): boolean {
  return virtualDescriptions.test(text);
}
