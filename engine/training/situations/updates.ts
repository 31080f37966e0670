import type { Options } from '../../../shared/profile.ts';
import { channel, downloads, ftp, noCall, updateBytes } from '../facts.ts';
import { addressOf, type Saw } from '../network.ts';
import { on, type PlayedBackSituation, playedBack, type SituationsOf, staged } from '../situation.ts';

/** Large enough to show a pattern, small enough to be over at once on loopback. */
const rehearsing = { rehearsal: { protocol: 'ftp', bytes: 2_000_000 } } as const;

/** A whole update, as nobody downloads in a lesson. */
const wholeUpdate: Options = { rehearsal: { protocol: 'ftp', bytes: updateBytes } };

function downloading(saw: Saw): PlayedBackSituation {
  return playedBack({ options: wholeUpdate, saw: { 'updates-transfer': saw } });
}

const silent = { outcome: 'no-answer', named: { address: addressOf.updates, port: 50_001 }, namedIs: 'same' } as const;

export const updateSituations: SituationsOf<'updates'> = {
  'ftp-data-blocked': staged('classic-office', on('data-blocked', 'updates-21')),
  'ftp-data-silent': playedBack({
    saw: { 'updates-21': ftp('ftp-data-silent', [channel({ outcome: 'silent' })], {}, 'silent') },
  }),
  'ftp-helper-rewrites': playedBack({
    saw: {
      'updates-21': ftp(
        'ftp-passive-address',
        [channel({ outcome: 'no-answer', named: { address: '203.0.113.7', port: 50_001 }, namedIs: 'other' })],
        { rewritten: { what: 'PASV', confidence: 'certain' } },
      ),
    },
  }),
  'ftp-private-address': staged('classic-office', on('passive-address', 'updates-21')),
  'ftp-epsv-only': playedBack({
    saw: {
      'updates-21': ftp('ftp-epsv-only', [channel(silent), channel({ mode: 'EPSV' })]),
    },
  }),
  'ftp-tls-blinds-helper': playedBack({
    saw: {
      'updates-21': ftp('ftp-tls-blinds-helper', [channel({ ...silent, encrypted: true }), channel({})], {
        tls: 'in-use',
      }),
    },
  }),
  'ftp-session-reuse': playedBack({
    saw: {
      'updates-21': ftp(
        'ftp-session-reuse',
        [channel({ outcome: 'reuse-required', encrypted: true, resumed: false, replyCode: 522 })],
        { tls: 'in-use', sessionReuse: 'required' },
      ),
    },
  }),
  'ftp-passive-refused': playedBack({
    saw: { 'updates-21': ftp('ftp-passive-refused', [channel({ outcome: 'command-refused', replyCode: 502 })]) },
  }),
  'ftp-callback-blocked': staged('classic-office', on('data-blocked', 'updates-20')),
  'ftp-active-nat': playedBack({ saw: { 'updates-20': noCall('ftp-active-nat', { seenAs: '203.0.113.7' }) } }),
  'ftp-call-empty': playedBack({
    saw: { 'updates-20': ftp('ftp-call-empty', [channel({ mode: 'PORT', outcome: 'no-data' })]) },
  }),
  'ftp-login': playedBack({
    saw: {
      'updates-20': { state: 'untested', reason: 'ftp-login-failed', service: null },
      'updates-21': ftp('ftp-login-failed', [], { login: 'refused', account: 'given' }),
      'updates-22': { reason: 'login-refused', service: 'degraded' },
    },
  }),
  'ftp-login-withheld': playedBack({
    saw: { 'updates-21': ftp('ftp-login-withheld', [], { login: 'not-tried', account: 'given' }) },
  }),
  'ftp-login-needed': staged('classic-office', on('login-refused', 'updates-transfer'), rehearsing),
  'ftps-refused': downloading({ reason: 'ftps-refused', service: 'unexpected' }),
  'sftp-refused': playedBack({ saw: { 'updates-22': { reason: 'sftp-refused', service: 'degraded' } } }),
  'update-cut': staged('classic-office', on('transfer-cut', 'updates-transfer'), rehearsing),
  'update-held-back': staged('classic-office', on('transfer-held-back', 'updates-transfer'), rehearsing),
  'update-stalled': staged('classic-office', on('transfer-stall', 'updates-transfer'), rehearsing),
  'update-replaced': staged('classic-office', on('transfer-replaced', 'updates-transfer'), rehearsing),
  'update-differs': downloading(
    downloads('transfer-differs', [{ sha256: 'b'.repeat(64) }, { sha256: 'b'.repeat(64) }], {
      expectedSha256: 'a'.repeat(64),
    }),
  ),
  'update-unconfirmed': staged('classic-office', on('transfer-unconfirmed', 'updates-transfer'), rehearsing),
  'update-broken': downloading(
    downloads('transfer-broken', [
      { end: 'closed', receivedBytes: 52_428_800, durationMs: 4200 },
      { end: 'closed', receivedBytes: 121_634_816, durationMs: 9800 },
    ]),
  ),
  'update-slow': downloading(
    downloads(
      'transfer-slow',
      [{ end: 'late', receivedBytes: 7_340_032, durationMs: 60_000, bytesPerSecond: 122_334 }],
      {},
      'degraded',
    ),
  ),
};
