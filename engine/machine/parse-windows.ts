import type { Fact, InterfaceKind, LocalFirewall, Missing, Wifi } from '../../shared/facts/machine.ts';
import { printable } from '../../shared/printable.ts';
import { isVirtualDescription, isVpnDescription } from './interface-kind.ts';

/**
 * A section's title of `ipconfig /all`: kind and name of an adapter, in English, German, French, Italian. `Wireless LAN
 * adapter Wi-Fi:`, `Drahtlos-LAN-Adapter WLAN:`, `Carte réseau sans fil Wi-Fi :`, `Scheda LAN wireless Wi-Fi:`.
 */
const titles: readonly [RegExp, InterfaceKind][] = [
  [/^Wireless LAN adapter (.+?)\s?:\s*$/i, 'wifi'],
  [/^Drahtlos-LAN-Adapter (.+?)\s?:\s*$/i, 'wifi'],
  [/^Carte r.{1,3}seau sans fil (.+?)\s?:\s*$/i, 'wifi'],
  [/^Scheda LAN wireless (.+?)\s?:\s*$/i, 'wifi'],
  [/^(?:PPP adapter|PPP-Adapter|Carte PPP|Scheda PPP) (.+?)\s?:\s*$/i, 'vpn'],
  [/^(?:Ethernet adapter|Ethernet-Adapter|Carte Ethernet|Scheda Ethernet) (.+?)\s?:\s*$/i, 'wired'],
  [/^(?:Tunnel adapter|Tunneladapter|Carte Tunnel|Scheda Tunnel) (.+?)\s?:\s*$/i, 'virtual'],
  [/^(?:Unknown adapter|Unbekannter Adapter|Carte inconnue|Scheda sconosciuta) (.+?)\s?:\s*$/i, 'unknown'],
];

/** `Description . . . : TAP-Windows Adapter V9`, in our four languages. */
const description = /^\s+(?:Description|Beschreibung|Descrizione)[\s.]*:\s*(.{1,200})$/i;

/** The kind of every adapter by its name: by the section's title, unless the maker's description says that it is a VPN's. */
export function parseAdapters(text: string): Map<string, InterfaceKind> {
  const kinds = new Map<string, InterfaceKind>();
  let current: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const title = titleOf(line);
    if (title) {
      current = title.name;
      kinds.set(title.name, title.kind);
    } else if (current !== undefined) {
      const words = description.exec(line)?.[1] ?? '';
      if (isVpnDescription(words)) kinds.set(current, 'vpn');
      else if (isVirtualDescription(words)) kinds.set(current, 'virtual');
    }
  }
  return kinds;
}

function titleOf(line: string): { name: string; kind: InterfaceKind } | undefined {
  if (line.length > 300) return undefined;
  for (const [pattern, kind] of titles) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined) return { name, kind };
  }
  return undefined;
}

/** `netsh interface ipv4 show subinterfaces`: titles are translated, columns are not: MTU, state, bytes in, bytes out, name. */
export function parseSubinterfaces(text: string): Map<string, number> {
  const mtus = new Map<string, number>();
  for (const line of text.split(/\r?\n/)) {
    const [, mtu, name] = /^\s*(\d{2,10})\s+\d+\s+\d+\s+\d+\s+(\S.{0,255})$/.exec(line) ?? [];
    // Loopback says 4294967295.
    if (name !== undefined && Number(mtu) <= 65535) mtus.set(name.trim(), Number(mtu));
  }
  return mtus;
}

/** The words for on and off of `netsh advfirewall` in English, German, French, Italian; accents may be lost. */
const onWords = /^(?:on|ein|actif|activ.{1,2}|attivo|attivato|attiva)$/i;
const offWords = /^(?:off|aus|inactif|d.{1,2}sactiv.{1,2}|inattivo|disattivato|disattivata|non attivo)$/i;
const profileNames = ['domain', 'private', 'public'] as const;

/** `netsh advfirewall show allprofiles state`: three sections, always in this order, each with one line `State … ON`. */
export function parseWindowsFirewall(text: string): LocalFirewall | undefined {
  const states = text.split(/\r?\n/).flatMap((line) => {
    const [, word = ''] = /^\S{1,20}\s{2,}(\S.{0,20}?)\s*$/.exec(line) ?? [];
    if (onWords.test(word)) return [true];
    return offWords.test(word) ? [false] : [];
  });
  if (states.length !== profileNames.length) return undefined;
  const profiles = profileNames.map((name, index) => ({ name, on: states[index] === true }));
  const count = profiles.filter(({ on }) => on).length;
  return { product: 'windows', state: count === 3 ? 'on' : count === 0 ? 'off' : 'partly', profiles };
}

/** From Windows 11 24H2 on, the name of a Wi-Fi needs the permission for the location. */
const needsLocation = /ms-settings:privacy-location/i;
/** No Wi-Fi card: `There is no wireless interface on the system.`, or the service that would know does not run (wlansvc). */
const noWifi = /wlansvc/i;

/** `netsh wlan show interfaces`: SSID is SSID in every language; the signal is the one line in per cent. */
export function parseWlan(text: string, missing?: Missing): Fact<Wifi> {
  if (needsLocation.test(text)) return { missing: 'withheld' };
  const field = (name: RegExp): string | undefined => name.exec(text)?.[1]?.trim();
  const name = field(/^\s+(?:Name|Nom|Nome)\s*:\s*(.{1,200})$/im);
  if (name === undefined)
    return { missing: missing ?? (noWifi.test(text) || text !== '' ? 'none-here' : 'not-understood') };
  const ssid = field(/^\s+SSID\s*:\s(.{1,64})$/im);
  const percent = field(/^\s+[^:\n]{1,40}:\s*(\d{1,3})\s?%\s*$/m);
  // A card that is connected to nothing has neither.
  if (ssid === undefined && percent === undefined) return { missing: 'none-here' };
  return {
    value: {
      interface: printable(name, 200),
      ssid: ssid === undefined ? { missing: 'not-understood' } : { value: printable(ssid, 64) },
      signal: percent === undefined ? { missing: 'not-understood' } : { value: { percent: Number(percent) } },
    },
  };
}
