import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { redact } from '../../../engine/redact/redact.ts';
import { readReport, seal } from '../../../engine/report.ts';
import { signReport } from '../../../engine/trust/signature.ts';
import { TrustStore } from '../../../engine/trust/trust-store.ts';
import type { Report } from '../../../shared/report.ts';
import type { Trust } from '../../../shared/trust.ts';
import { UserError } from '../../../shared/user-error.ts';
import { reportOf } from '../../helpers/networks.ts';

const folders: string[] = [];

function store(): { trust: TrustStore; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'portampel-trust-'));
  folders.push(folder);
  return { trust: new TrustStore(folder), folder };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function sealed(): Report {
  const { digest: _, ...content } = reportOf({ scenario: '365-client', hosts: { server: 'srv1.firm.example' } });
  return seal(content);
}

const read = (report: Report) => readReport(JSON.stringify(report), 'x.portampel');
const fingerprint = expect.stringMatching(/^(?:[0-9A-F]{4} ){7}[0-9A-F]{4}$/) as string;

test('a report without a signature is unsigned, and no key is made to find that out', () => {
  const { trust, folder } = store();
  expect(trust.trustOf(read(sealed()))).toEqual({ kind: 'unsigned' });
  expect(readdirSync(folder)).toEqual([]);
});

test('one machine’s signature is its own, unknown elsewhere, and known once it has a name', async () => {
  const [here, there] = [store(), store()];
  const report = here.trust.sign(sealed());
  expect(read(report).intact).toBe(true);
  expect(here.trust.trustOf(read(report))).toEqual({ kind: 'own', fingerprint });
  const unknown = there.trust.trustOf(read(report));
  expect(unknown).toEqual({ kind: 'unknown', fingerprint });
  await there.trust.name(report.signature!.publicKey, ' IT Huber ');
  expect(there.trust.trustOf(read(report))).toEqual({ ...unknown, kind: 'known', name: 'IT Huber' });
  await there.trust.name(report.signature!.publicKey, '');
  expect(there.trust.trustOf(read(report))).toEqual(unknown);
});

test('the key stays with its user, and is the same from then on', () => {
  const { trust, folder } = store();
  const first = trust.sign(sealed());
  const again = new TrustStore(folder).sign(sealed());
  expect(again.signature?.publicKey).toBe(first.signature?.publicKey);
  const mode = process.platform === 'win32' ? 0o600 : statSync(join(folder, 'signing.key')).mode & 0o777;
  expect(mode).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['signing.key']);
});

test('a signature of another report, or by another key than it names, is none', () => {
  const { trust } = store();
  const report = trust.sign(sealed());
  const other = trust.sign(seal({ ...sealed(), durationMs: 1 }));
  const moved = read({ ...report, signature: other.signature! });
  expect(trust.trustOf(moved)).toEqual({ kind: 'forged', fingerprint });
  const stranger = signReport(sealed(), generateKeyPairSync('ed25519').privateKey);
  const claimed = read({ ...report, signature: { ...stranger.signature!, publicKey: report.signature!.publicKey } });
  expect(trust.trustOf(claimed)).toEqual({ kind: 'forged', fingerprint });
});

test('whatever byte of a signed report is changed, it shows', () => {
  const { trust } = store();
  const report = trust.sign(sealed());
  const bytes = Buffer.from(JSON.stringify(report));
  const kindOf = (changed: Buffer): Trust['kind'] | 'refused' => {
    try {
      return trust.trustOf(readReport(changed.toString('utf8'), 'x')).kind;
    } catch (error) {
      if (error instanceof UserError) return 'refused';
      throw error;
    }
  };
  expect(kindOf(bytes)).toBe('own');
  // Half of them at the end, where digest and signature stand.
  const place = fc.oneof(fc.nat(bytes.length - 1), fc.integer({ min: bytes.length - 300, max: bytes.length - 1 }));
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 255 }), (at, difference) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ difference;
      const kind = kindOf(changed);
      // Blank space between JSON's own marks is no part of the report.
      fc.pre(JSON.stringify(parsed(changed)) !== bytes.toString('utf8'));
      expect(['altered', 'forged', 'refused']).toContain(kind);
    }),
    { numRuns: 600 },
  );
});

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

test('redacted, a report is another one: its signature does not go with it', () => {
  const { trust } = store();
  const report = trust.sign(sealed());
  const key = Buffer.alloc(32, 7);
  expect(redact(report, { level: 'standard', key }).report.signature).toBeUndefined();
  expect(redact(report, { level: 'none', key }).report).toEqual(report);
});

test('a key that cannot be used is told, and others’ signatures are told all the same', () => {
  const { trust, folder } = store();
  writeFileSync(join(folder, 'signing.key'), 'no key');
  expect(() => trust.sign(sealed())).toThrow(UserError);
  expect(trust.trustOf(read(store().trust.sign(sealed())))).toEqual({ kind: 'unknown', fingerprint });
});
