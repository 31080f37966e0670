import type { ExpectedCause, LabelledNetwork, Result } from '../../helpers/catalogue.ts';
import { foundIn } from '../../helpers/catalogue.ts';
import { address4, type HostName } from '../addresses.ts';
import { Lab } from '../lab.ts';
import type { CheckCall } from '../portampel.ts';

/** A network of the catalogue, and how the lab is made into it. */
export interface LabNetwork extends LabelledNetwork {
  /** What the check is called with; the office of the classic installation, by addresses, where nothing else is said. */
  call?: Partial<Omit<CheckCall, 'ca'>>;
  /** Without the lab's own authority, as if it were nobody's. */
  isAuthorityUnknown?: boolean;
  /** Rules for `Network.setFirewall`. */
  forward?: string[];
  redirect?: string[];
  /** What rules cannot do. Gives back how to undo it. */
  arrange?: (lab: Lab) => Promise<() => Promise<unknown>>;
}

/** Networks that share a lab, one after the other. */
export interface Lane {
  /** Starts what they need beyond the lab's usual servers. */
  furnish: (lab: Lab) => Promise<LabNetwork[]>;
}

/** Addresses: a name would bring the name service in, or the hosts file. */
export const office = {
  licence: address4('licence'),
  updates: address4('updates'),
  mailOut: address4('mailout'),
  mailIn: address4('mailin'),
};

export const licenceRows = ['licence-80', 'licence-443', 'licence-8080'];
export const mailOutRows = ['mail-465', 'mail-587'];
export const mailInRows = ['mail-993', 'mail-995'];
/** Of the update server; row 20 is not told as long as 21 does not answer. */
export const updateRows = ['updates-21', 'updates-22'];
export const officeRows = [...licenceRows, ...updateRows, ...mailOutRows, ...mailInRows];

type Details = Omit<LabNetwork, keyof LabelledNetwork>;

export function healthy(name: string, details: Details = {}): LabNetwork {
  return { name, kind: 'healthy', expected: [], ...details };
}

export function single(name: string, expected: ExpectedCause, details: Details): LabNetwork {
  return { name, kind: 'single', expected: [expected], ...details };
}

export function double(name: string, expected: [ExpectedCause, ExpectedCause], details: Details): LabNetwork {
  return { name, kind: 'double', expected, ...details };
}

/** All hosts' calls to these ports, from the inside. */
export function callsTo(ports: readonly number[], verdict: string): string {
  return `iifname "inside" tcp dport { ${ports.join(', ')} } ${verdict}`;
}

/** Calls to a host's port end at a port of the firewall's own. */
export function divert(host: HostName, port: number, own: number): string {
  return `iifname "inside" ip daddr ${address4(host)} tcp dport ${port} redirect to :${own}`;
}

/** Builds a lab, walks it through its networks, and removes it. */
export async function walk({ furnish }: Lane): Promise<Result[]> {
  const lab = new Lab();
  try {
    await lab.up();
    const networks = await furnish(lab);
    const results: Result[] = [];
    for (const network of networks) results.push(await visit(lab, network));
    return results;
  } finally {
    await lab.down();
  }
}

async function visit(lab: Lab, network: LabNetwork): Promise<Result> {
  const { call, forward = [], redirect = [], arrange, isAuthorityUnknown = false } = network;
  const whole = { scenario: 'classic-office', roles: office, ...call } as const;
  await lab.network.setFirewall(forward, redirect);
  const restore = await arrange?.(lab);
  try {
    const { report } = await (isAuthorityUnknown ? lab.checkWithoutCa(whole) : lab.check(whole));
    return { network, found: foundIn(report) };
  } catch (error) {
    throw new Error(network.name, { cause: error });
  } finally {
    await restore?.();
  }
}
