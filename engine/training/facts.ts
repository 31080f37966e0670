import type { FtpChannel, FtpFacts } from '../../shared/facts/ftp.ts';
import type { InterfaceFact, MachineFacts } from '../../shared/facts/machine.ts';
import type { Path } from '../../shared/facts/paths.ts';
import type { DownloadFacts, TransferFacts } from '../../shared/facts/transfer.ts';
import type { TlsFacts } from '../../shared/observation.ts';
import type { Reason, Service } from '../../shared/words.ts';
import { addressOf, type Saw } from './network.ts';

/** Evidence of the kinds that several situations need. */

export const cable: InterfaceFact = { name: 'Ethernet', kind: 'wired', addresses: ['192.168.1.45'], up: true };
export const wireless: InterfaceFact = { name: 'WLAN', kind: 'wifi', addresses: ['192.168.1.46'], up: true };
export const tunnel: InterfaceFact = { name: 'VPN', kind: 'vpn', addresses: ['10.8.0.2'], up: true };

export function cards(...interfaces: InterfaceFact[]): MachineFacts {
  return { interfaces: { value: interfaces } };
}

const pings = 3;

/** This machine's own gateway, pinged three times. */
export function gateway(received: number, rttMs = 1): Path {
  const rttsMs = Array.from({ length: received }, () => rttMs);
  return {
    address: '192.168.1.1',
    hosts: [],
    isGateway: true,
    method: 'system-ping',
    sent: pings,
    received,
    rttsMs,
  };
}

const dayMs = 86_400_000;

/** A moment some days away, as reports write it. */
export function daysFrom(at: Date, days: number): string {
  return new Date(at.getTime() + days * dayMs).toISOString();
}

/** Valid from and until so many days away. */
export function validity(at: Date, from: number, to: number) {
  return { validFrom: daysFrom(at, from), validTo: daysFrom(at, to) };
}

/** @param offsetDays how far this machine's clock is ahead of the servers' */
export function clocks(offsetDays: number): MachineFacts {
  return {
    clock: {
      value: [addressOf.licence, addressOf.mailIn].map((host, index) => ({
        host,
        offsetMs: offsetDays * dayMs + index * 400,
        uncertaintyMs: 700,
      })),
    },
  };
}

/** What TLS showed, with one certificate that no root vouches for. */
export function tlsWith(certificate: Partial<TlsFacts['chain'][number]>, facts: Partial<TlsFacts> = {}): TlsFacts {
  const leaf = {
    subject: 'CN=mail.firm.example',
    issuer: 'CN=Public CA',
    validFrom: '',
    validTo: '',
    key: 'RSA 2048',
    sha256: '',
    altNames: ['DNS:mail.firm.example'],
    ...certificate,
  };
  return {
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    chain: [leaf],
    hostMatches: true,
    trusted: false,
    trustStore: 'system',
    ...facts,
  };
}

export function channel(overrides: Partial<FtpChannel>): FtpChannel {
  return { mode: 'PASV', outcome: 'works', encrypted: false, durationMs: 5, ...overrides };
}

export function ftp(
  reason: Reason,
  channels: FtpChannel[],
  facts: Partial<FtpFacts> = {},
  service: Service = 'degraded',
): Saw {
  const own: FtpFacts = { tls: 'not-offered', account: 'anonymous', login: 'accepted', channels, ...facts };
  return { reason, service, details: { ftp: own } };
}

/** The call of an FTP server that does not come. */
export function noCall(reason: Reason, facts: Partial<FtpFacts> = {}): Saw {
  const own: FtpFacts = { tls: 'not-offered', account: 'anonymous', login: 'accepted', channels: [], ...facts };
  return { state: 'filtered', reason, service: null, details: { ftp: own } };
}

/** As large as an update. */
export const updateBytes = 200_000_000;

/** @param tries what differs from a whole download, of one try or of two */
export function downloads(
  reason: Reason,
  tries: readonly Partial<DownloadFacts>[],
  facts: Partial<TransferFacts> = {},
  service: Service = 'unexpected',
): Saw {
  const whole = { end: 'complete' as const, receivedBytes: updateBytes, durationMs: 16_000, timeline: [] };
  const transfer: TransferFacts = {
    protocol: 'ftp',
    path: '/updates/setup.zip',
    wantedBytes: updateBytes,
    announcedBytes: updateBytes,
    downloads: tries.map((each) => ({ ...whole, ...each })),
    ...facts,
  };
  return { reason, service, details: { transfer } };
}

/** What a port that opened said, and what that came to. */
export function said(reason: Reason, service: Service, heard?: string): Saw {
  return { reason, service, details: { ...(heard !== undefined && { heard }) } };
}
