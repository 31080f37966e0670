import { isLoopback } from '../../../shared/host.ts';
import { isPrivateAddress, nameNotes } from '../../../shared/name-notes.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { causePerHost, listOf } from '../faults.ts';
import { nameFactsOf, servedAddresses } from '../names.ts';
import type { Cause, Rule } from '../rule.ts';
import { addressesSeen, type Scene, shutRows } from '../scene.ts';
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
    ...misled(sunk, 'sunk'),
    ...misled(inside, 'inside'),
    ...misled(split, 'split'),
  ];
};

const signOf = { sunk: 'name-leads-here', inside: 'name-leads-inside', split: 'name-split' } as const;

function misled(misleading: readonly ReportCheck[], kind: keyof typeof signOf): Cause[] {
  return causePerHost(misleading, (rows) => {
    const isCertain = kind === 'sunk' && rows.every(isVendors);
    const params = { host: hostList(rows), addresses: addressList(rows) };
    return {
      id: 'name-wrong',
      kind,
      params,
      confidence: isCertain ? 'certain' : 'likely',
      evidence: [sign(signOf[kind], params)],
      against: isCertain ? [] : [sign('name-may-be-meant', params)],
    };
  });
}

function overridden(scene: Scene, byFile: readonly ReportCheck[]): Cause[] {
  return causePerHost(byFile, (rows) => {
    const facts = nameFactsOf(scene, rows[0]?.host ?? null);
    const served = facts ? servedAddresses(facts) : [];
    const params = { host: hostList(rows), addresses: addressList(rows) };
    return {
      id: 'hosts-file-wrong',
      params,
      confidence: served.length > 0 ? 'likely' : 'possible',
      evidence: [
        sign('hosts-file-says', params),
        ...(served.length > 0 ? [sign('name-servers-say', { ...params, addresses: listOf(served) })] : []),
      ],
      against: [sign('hosts-file-may-be-meant')],
    };
  });
}

function addressList(rows: readonly ReportCheck[]): string {
  return listOf(addressesSeen(rows));
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
