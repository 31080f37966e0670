import { isLoopback } from '../../../shared/host.ts';
import { isPrivateAddress, nameNotes } from '../../../shared/name-notes.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { nameFactsOf, servedAddresses } from '../names.ts';
import type { Cause, Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { hostList, sign } from '../signs.ts';

/** A name leads to an address that is not its own, and what is called there fails. */
export const nameWrong: Rule = (scene) => {
  const doubted = scene.failing.filter((row) => row.details.addresses.length > 0 && !worksThere(scene, row));
  const byFile = doubted.filter((row) => isOverridden(scene, row));
  const rest = shutRows(scene).filter((row) => doubted.includes(row) && !byFile.includes(row));
  const sunk = rest.filter(isSunk);
  const inside = rest.filter((row) => !sunk.includes(row) && isInsideThoughPublic(row));
  const split = rest.filter((row) => !sunk.includes(row) && !inside.includes(row) && isSplit(scene, row));
  return [
    ...overridden(scene, byFile),
    ...misled(sunk, 'sunk', sunk.every(isVendors) ? 'certain' : 'likely'),
    ...misled(inside, 'inside', 'likely'),
    ...misled(split, 'split', 'likely'),
  ];
};

const signOf = { sunk: 'name-leads-here', inside: 'name-leads-inside', split: 'name-split' } as const;

function misled(rows: readonly ReportCheck[], subject: keyof typeof signOf, confidence: Cause['confidence']): Cause[] {
  if (rows.length === 0) return [];
  const params = { host: hostList(rows), addresses: addressList(rows) };
  return [
    {
      id: 'name-wrong',
      subject,
      params,
      confidence,
      checkIds: rows.map(({ id }) => id),
      evidence: [sign(signOf[subject], params)],
      against: confidence === 'certain' ? [] : [sign('name-may-be-meant', params)],
    },
  ];
}

function overridden(scene: Scene, rows: readonly ReportCheck[]): Cause[] {
  if (rows.length === 0) return [];
  const served = rows.flatMap(({ host }) => {
    const facts = nameFactsOf(scene, host);
    return facts ? servedAddresses(facts) : [];
  });
  const params = { host: hostList(rows), addresses: addressList(rows) };
  return [
    {
      id: 'hosts-file-wrong',
      params,
      confidence: served.length > 0 ? 'likely' : 'possible',
      checkIds: rows.map(({ id }) => id),
      evidence: [
        sign('hosts-file-says', params),
        ...(served.length > 0
          ? [sign('name-servers-say', { host: hostList(rows), addresses: [...new Set(served)].toSorted().join(', ') })]
          : []),
      ],
      against: [sign('hosts-file-may-be-meant')],
    },
  ];
}

function addressList(rows: readonly ReportCheck[]): string {
  const addresses = rows.flatMap(({ details }) => details.addresses.map(({ address }) => address));
  return [...new Set(addresses)].toSorted().join(', ');
}

/** What answers as it should at an address is what is meant: then the address is right. */
function worksThere({ working }: Scene, { details }: ReportCheck): boolean {
  return details.addresses.some(({ address }) => working.some((row) => row.address === address));
}

/** The hosts file decides, and no name server says the same. */
function isOverridden(scene: Scene, { host, details }: ReportCheck): boolean {
  const facts = nameFactsOf(scene, host);
  if (!facts?.hostsFile?.length) return false;
  const served = servedAddresses(facts);
  return details.addresses.every(({ address }) => facts.hostsFile?.includes(address) && !served.includes(address));
}

/** A name, and neither an address that somebody entered nor this PC's own name for itself (RFC 6761 section 6.3). */
function isNamed({ host, details }: ReportCheck): boolean {
  return (
    details.resolution !== undefined && details.resolution.phase !== null && !/(?:^|\.)localhost$/.test(host ?? '')
  );
}

/** Filters answer so for what they block. A server may well run on this very PC. */
function isSunk(row: ReportCheck): boolean {
  const isElsewhere = row.role !== 'server' && row.role !== 'publicServer';
  return isElsewhere && isNamed(row) && row.details.addresses.every(({ address }) => isNowhere(address));
}

function isNowhere(address: string): boolean {
  return isLoopback(address) || address === '0.0.0.0' || address === '::';
}

/** What timeSensor runs on the Internet never lives in a firm's own network. */
function isVendors({ role }: ReportCheck): boolean {
  return role === 'licence' || role === 'updates';
}

function isInsideThoughPublic(row: ReportCheck): boolean {
  return isVendors(row) && isNamed(row) && row.details.addresses.every(({ address }) => isPrivateAddress(address));
}

/** This system and a name server of its own differ: private addresses here, public ones there. */
function isSplit({ report }: Scene, { host }: ReportCheck): boolean {
  return (
    report.names !== undefined && nameNotes(report.names).some((note) => note.kind === 'split' && note.name === host)
  );
}
