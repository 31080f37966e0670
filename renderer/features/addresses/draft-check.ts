import { type HostFault, parseHost } from '../../../shared/host.ts';
import { portsCollide, portsOf } from '../../../shared/ports.ts';
import type { Options, Profile } from '../../../shared/profile.ts';
import { type RowSwitches, rowsInUse } from '../../../shared/rows-in-use.ts';
import type { Scenario, ScenarioRow } from '../../../shared/scenario.ts';
import type { Settings } from '../../../shared/settings.ts';
import { profileFormat, type Role, roles } from '../../../shared/words.ts';
import type { Draft } from '../../state/app-state.ts';

const recentLimit = 8;

/** The options with what is meant where nobody decided: mail counts as used where a mail host is given. */
export function switchesOf({ options, addresses }: Pick<Draft, 'options' | 'addresses'>): RowSwitches {
  const hasMailHost = Boolean(addresses.mailOut?.trim() || addresses.mailIn?.trim());
  const { mail = hasMailHost, updates = true, transport = 'tcp' } = options;
  return { mail, updates, transport };
}

export interface AddressField {
  role: Role;
  /** What will be measured at this address, for example `19813` or `19813 (UDP)`. */
  ports: string[];
}

/** The addresses that a scenario needs with these options, and what for. */
export function fieldsOf(scenario: Scenario, draft: Draft): AddressField[] {
  const rows = rowsInUse(scenario, switchesOf(draft));
  return roles.flatMap((role) => {
    const own = rows.filter((row) => row.role === role);
    if (own.length === 0) return [];
    const outbound = own.filter(({ direction }) => direction === 'out');
    return [{ role, ports: [...new Set(outbound.map((row) => portText(row, draft)))] }];
  });
}

function portText({ id, port, transport }: ScenarioRow, { options, profile }: Draft): string {
  const number = profile?.rows?.[id]?.port ?? (typeof port === 'number' ? port : portsOf(options)[port]);
  return transport === 'udp' ? `${number} (UDP)` : String(number);
}

export function faultOf(address: string | undefined): HostFault | null {
  if (!address?.trim()) return null;
  const parsed = parseHost(address);
  return parsed.ok ? null : parsed.fault;
}

export type Obstacle = { kind: 'fault'; role: Role } | { kind: 'ports' } | { kind: 'empty' };

/** What must be mended before this draft can be checked. */
export function obstacleOf(scenario: Scenario, draft: Draft): Obstacle | null {
  const used = fieldsOf(scenario, draft).map(({ role }) => role);
  const faulty = used.find((role) => faultOf(draft.addresses[role]) !== null);
  if (faulty !== undefined) return { kind: 'fault', role: faulty };
  if (portsCollide(portsOf(draft.options))) return { kind: 'ports' };
  return used.some((role) => draft.addresses[role]?.trim()) ? null : { kind: 'empty' };
}

/** The draft as the profile that a run takes: the addresses that this scenario uses, in the form for the wire. */
export function profileOf(scenario: Scenario, draft: Draft): Profile {
  const hosts = fieldsOf(scenario, draft).flatMap(({ role }) => {
    const parsed = parseHost(draft.addresses[role] ?? '');
    return parsed.ok ? [[role, parsed.host] as const] : [];
  });
  const { name, rows } = draft.profile ?? {};
  return {
    format: profileFormat,
    ...(name !== undefined && { name }),
    scenario: scenario.id,
    roles: Object.fromEntries(hosts),
    options: settledOptions(scenario, draft),
    ...(rows !== undefined && { rows }),
  };
}

/** Mail is said outright, on or off, so that no report wonders about it. */
function settledOptions({ rows }: Scenario, draft: Draft): Options {
  const hasMail = rows.some(({ option }) => option === 'mail');
  return { ...draft.options, ...(hasMail && { mail: switchesOf(draft).mail }) };
}

/** What the next start of the app should know: this draft, and its addresses as the newest of each role. */
export function rememberedFrom(
  draft: Draft,
  used: readonly Role[],
  { recentHosts }: Pick<Settings, 'recentHosts'>,
): Pick<Settings, 'scenario' | 'options' | 'addresses' | 'recentHosts'> {
  const recent = { ...recentHosts };
  for (const role of used) {
    const address = draft.addresses[role]?.trim();
    if (address)
      recent[role] = [address, ...(recent[role] ?? []).filter((one) => !isSame(one, address))].slice(0, recentLimit);
  }
  const { scenario, options, addresses } = draft;
  return { scenario, options, addresses, recentHosts: recent };
}

function isSame(first: string, second: string): boolean {
  const [one, other] = [parseHost(first), parseHost(second)];
  return one.ok && other.ok ? one.host === other.host : first === second;
}
