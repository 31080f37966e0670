import { type HostFault, parseHost } from '../../../shared/host.ts';
import type { Login } from '../../../shared/login.ts';
import { type PairingCodeFault, readPairingCode } from '../../../shared/pairing-code.ts';
import { portsCollide, portsOf } from '../../../shared/ports.ts';
import type { Options, Profile } from '../../../shared/profile.ts';
import { pathFaultOf } from '../../../shared/rehearsal-path.ts';
import { type RowSwitches, rowsInUse } from '../../../shared/rows-in-use.ts';
import type { Scenario, ScenarioRow } from '../../../shared/scenario.ts';
import type { Settings } from '../../../shared/settings.ts';
import { profileFormat, type Role, roles } from '../../../shared/words.ts';
import type { Draft } from '../../state/app-state.ts';

const recentLimit = 8;

/** The options with what is meant where nobody decided: mail counts as used where a mail host is given. */
export function switchesOf({ options, addresses }: Pick<Draft, 'options' | 'addresses'>): RowSwitches {
  const hasMailHost = Boolean(addresses.mailOut?.trim() || addresses.mailIn?.trim());
  const { mail = hasMailHost, updates = true, transport = 'tcp', rehearsal, hold, counterpart } = options;
  return { mail, updates, transport, rehearsal, hold, counterpart };
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

/** Whether what was typed as a checksum is one. Until then it stays in the draft as it was typed. */
export function isChecksum(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text);
}

/**
 * The options without what is still being typed. And without the counterpart: it is there for half an hour, and in a
 * trial not at all.
 */
export function soundOptions({ rehearsal, counterpart: _, ...options }: Options): Options {
  if (rehearsal === undefined) return options;
  const { sha256, path, ...rest } = rehearsal;
  const sound = {
    ...rest,
    ...(path !== undefined && pathFaultOf(rehearsal) !== 'address' && { path }),
    ...(sha256 !== undefined && isChecksum(sha256) && { sha256 }),
  };
  return { ...options, rehearsal: sound };
}

/** Whether the login is of use in this scenario, and what will be sent of it. */
export function loginFor(scenario: Scenario, draft: Draft, login: Login): Login | undefined {
  return login.user !== '' && hasLogin(scenario, draft) ? login : undefined;
}

/** Whether anything is asked at the update server. */
export function hasLogin(scenario: Scenario, draft: Draft): boolean {
  return rowsInUse(scenario, switchesOf(draft)).some(({ role }) => role === 'updates');
}

/** Whether PortAmpel may answer in the server's place here, and shall. */
export function asksCounterpart(scenario: Scenario, { options }: Draft): boolean {
  return options.counterpart === true && scenario.rows.some(({ role }) => role === 'server');
}

/** Whether this scenario has the row for it: only then its fields are there to be mended. */
function rehearses(scenario: Scenario, draft: Draft): boolean {
  return rowsInUse(scenario, switchesOf(draft)).some(({ option }) => option === 'rehearsal');
}

export type Obstacle =
  | { kind: 'fault'; role: Role }
  | { kind: 'ports' }
  | { kind: 'checksum' }
  | { kind: 'path' }
  | { kind: 'login' }
  | { kind: 'counterpart' }
  | { kind: 'code'; fault: PairingCodeFault['kind'] }
  | { kind: 'empty' };

/** What is typed, and neither remembered nor kept in any file. */
export interface Secrets {
  login: Login;
  pairingCode: string;
}

/** What must be mended before this draft can be checked. */
export function obstacleOf(scenario: Scenario, draft: Draft, { login, pairingCode }: Secrets): Obstacle | null {
  const used = fieldsOf(scenario, draft).map(({ role }) => role);
  const faulty = used.find((role) => faultOf(draft.addresses[role]) !== null);
  if (faulty !== undefined) return { kind: 'fault', role: faulty };
  if (portsCollide(portsOf(draft.options))) return { kind: 'ports' };
  const { rehearsal } = draft.options;
  if (rehearsal && rehearses(scenario, draft)) {
    if (rehearsal.sha256 !== undefined && !isChecksum(rehearsal.sha256)) return { kind: 'checksum' };
    if (pathFaultOf(rehearsal)) return { kind: 'path' };
  }
  if (login.password !== '' && login.user === '' && hasLogin(scenario, draft)) return { kind: 'login' };
  if (asksCounterpart(scenario, draft)) {
    if (!draft.addresses.server?.trim()) return { kind: 'counterpart' };
    const read = readPairingCode(pairingCode);
    if (!read.ok) return { kind: 'code', fault: read.fault.kind };
  }
  return used.some((role) => draft.addresses[role]?.trim()) ? null : { kind: 'empty' };
}

/** The draft as the profile that a run takes: the addresses that this scenario uses, in the form for the wire. */
export function profileOf(scenario: Scenario, draft: Draft): Profile {
  const hosts = fieldsOf(scenario, draft).flatMap(({ role }) => {
    const parsed = parseHost(draft.addresses[role] ?? '');
    return parsed.ok ? [[role, parsed.host] as const] : [];
  });
  const { name, training, rows } = draft.profile ?? {};
  return {
    format: profileFormat,
    ...(name !== undefined && { name }),
    ...(training !== undefined && { training }),
    scenario: scenario.id,
    roles: Object.fromEntries(hosts),
    options: settledOptions(scenario, draft),
    ...(rows !== undefined && { rows }),
  };
}

/** Mail is said outright, on or off, so that no report wonders about it. */
function settledOptions(scenario: Scenario, draft: Draft): Options {
  const hasMail = scenario.rows.some(({ option }) => option === 'mail');
  const { counterpart: _, ...options } = draft.options;
  return {
    ...options,
    ...(hasMail && { mail: switchesOf(draft).mail }),
    ...(asksCounterpart(scenario, draft) && { counterpart: true }),
  };
}

/**
 * What the next start of the app should know: this draft, and its addresses as the newest of each role. A counterpart's
 * address is not the server's, which stays the one that was known.
 */
export function rememberedFrom(
  draft: Draft,
  used: readonly Role[],
  { recentHosts, addresses: known }: Pick<Settings, 'recentHosts' | 'addresses'>,
): Pick<Settings, 'scenario' | 'options' | 'addresses' | 'recentHosts'> {
  const { counterpart = false } = draft.options;
  const { server: _, ...others } = draft.addresses;
  const addresses = counterpart
    ? { ...others, ...(known.server !== undefined && { server: known.server }) }
    : draft.addresses;
  const recent = { ...recentHosts };
  for (const role of used) {
    if (role === 'server' && counterpart) continue;
    const address = addresses[role]?.trim();
    if (address)
      recent[role] = [address, ...(recent[role] ?? []).filter((one) => !isSame(one, address))].slice(0, recentLimit);
  }
  return { scenario: draft.scenario, options: soundOptions(draft.options), addresses, recentHosts: recent };
}

function isSame(first: string, second: string): boolean {
  const [one, other] = [parseHost(first), parseHost(second)];
  return one.ok && other.ok ? one.host === other.host : first === second;
}
