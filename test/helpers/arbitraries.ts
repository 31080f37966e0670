import fc from 'fast-check';
import type { Evidence } from '../../engine/assess.ts';
import type { Check } from '../../shared/check.ts';
import { ipFamily } from '../../shared/host.ts';
import type { AddressObservation, Attempt, Observation } from '../../shared/observation.ts';
import { maxRehearsalBytes, type Profile, profileSchema } from '../../shared/profile.ts';
import { pathFaultOf } from '../../shared/rehearsal-path.ts';
import {
  discoveryOptions,
  expectations,
  phaseNames,
  profileFormat,
  reasons,
  roles,
  rowIds,
  services,
  states,
  transferProtocols,
  transportOptions,
} from '../../shared/words.ts';
import { checkOf } from './observations.ts';

const anyPort = fc.integer({ min: 1, max: 65535 });
const anyHost = fc.constantFrom('server.example', 'Müller.example.', '198.51.100.7', '[2001:db8::7]', 'localhost');

const anyOverride = fc
  .record(
    {
      expectation: fc.constantFrom(...expectations),
      reason: fc.constantFrom('SQL server not started', 'ü'.repeat(200), ' x '),
      port: anyPort,
    },
    { requiredKeys: [] },
  )
  .filter(({ expectation, reason }) => expectation === undefined || reason !== undefined);

/** The profile documents that PortAmpel reads: whatever options, hosts and rows a firm may combine. */
export const anyProfile: fc.Arbitrary<Profile> = fc
  .record(
    {
      format: fc.constant(profileFormat),
      name: fc.constantFrom('Kanzlei Muster', '–'),
      roles: fc.dictionary(fc.constantFrom(...roles), anyHost),
      options: fc.record(
        {
          mail: fc.boolean(),
          updates: fc.boolean(),
          transport: fc.constantFrom(...transportOptions),
          trace: fc.boolean(),
          hold: fc.constantFrom(1 as const, 5 as const, 15 as const),
          rehearsal: fc
            .record(
              {
                protocol: fc.constantFrom(...transferProtocols),
                bytes: fc.integer({ min: 1, max: maxRehearsalBytes }),
                path: fc.constant('/update.zip'),
                sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
              },
              { requiredKeys: ['protocol', 'bytes'] },
            )
            .filter((rehearsal) => pathFaultOf(rehearsal) === undefined),
          discovery: fc.constantFrom(...discoveryOptions),
          ports: fc
            .record({ application: fc.integer({ min: 1, max: 65534 }), sql: anyPort }, { requiredKeys: [] })
            .filter(({ application = 19813, sql = 19812 }) => sql !== application && sql !== application + 1),
        },
        { requiredKeys: [] },
      ),
      rows: fc.dictionary(fc.constantFrom(...rowIds), anyOverride),
    },
    { requiredKeys: ['format'] },
  )
  .map((document) => profileSchema.parse(document));

const anyReason = fc.constantFrom(...reasons);
const anyMs = fc.double({ min: 0, max: 1e6, noNaN: true });
/** Few of each, so that rows meet on the same ports and addresses. */
const fewPorts = fc.constantFrom(443, 19812, 19813);
const fewAddresses = ['192.0.2.1', '192.0.2.2', '2001:db8::1'];

const anyDetails = fc.record(
  {
    heard: fc.string({ unit: 'binary' }),
    httpStatus: fc.integer({ min: 100, max: 599 }),
    capabilities: fc.array(fc.string(), { maxLength: 3 }),
    transcript: fc.array(
      fc.record({ atMs: anyMs, from: fc.constantFrom('here', 'peer'), text: fc.string({ unit: 'grapheme' }) }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    state: fc.oneof(fc.constantFrom(...states), fc.constant('open' as const)),
    reason: fc.oneof({ weight: 4, arbitrary: anyReason }, { weight: 1, arbitrary: fc.constant('cancelled' as const) }),
    service: fc.constantFrom(...services),
    rttMs: fc.option(anyMs),
    phases: fc.array(fc.record({ name: fc.constantFrom(...phaseNames), startMs: anyMs, durationMs: anyMs }), {
      maxLength: 3,
    }),
    details: anyDetails,
  })
  .map((attempt) => ({ ...attempt, service: attempt.state === 'open' ? attempt.service : null }));

const anyAddress = (address: string): fc.Arbitrary<AddressObservation> =>
  fc
    .tuple(fc.array(anyAttempt, { minLength: 1, maxLength: 3 }), fc.nat())
    .map(([attempts, pick]) => ({ address, family: ipFamily(address), attempts, decisive: pick % attempts.length }));

const anyPhase = fc.record({ name: fc.constant('resolve' as const), startMs: anyMs, durationMs: anyMs });
const anyResolution = fc.record({
  host: fc.constant('server.example'),
  addresses: fc.subarray(fewAddresses),
  phase: fc.option(anyPhase),
});

const measured: fc.Arbitrary<Observation> = fc.record(
  {
    checkId: fc.constant('row'),
    addresses: fc
      .subarray(fewAddresses)
      .chain((addresses) => fc.tuple<AddressObservation[]>(...addresses.map(anyAddress))),
    untested: anyReason,
    resolution: anyResolution,
  },
  { requiredKeys: ['checkId', 'addresses'] },
);

const failedName: fc.Arbitrary<Observation> = fc
  .tuple(anyResolution, anyReason)
  .map(([resolution, reason]) => ({ checkId: 'row', addresses: [], resolution: { ...resolution, reason } }));

/** What a run may have seen for a check, sensible or not. */
export const anyObservation = fc.oneof({ weight: 5, arbitrary: measured }, { weight: 1, arbitrary: failedName });

const anyCheck: fc.Arbitrary<Check> = fc
  .record(
    {
      port: fewPorts,
      expectation: fc.constantFrom(...expectations),
      alternative: fc.constantFrom('tcp', 'quic'),
      skip: anyReason,
    },
    { requiredKeys: ['port', 'expectation'] },
  )
  .map((check) => checkOf(check));

export type Row = readonly [Check, Observation];
export const anyRow: fc.Arbitrary<Row> = fc.tuple(anyCheck, anyObservation);

export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    fakedPorts: fc.subarray([443, 19812, 19813]),
    failures: fc.nat({ max: 1 }),
    families: fc.subarray([4, 6] as const),
  })
  .map(({ fakedPorts, failures, families }) => ({
    canary: { addresses: [], ports: [], fakedPorts, state: fakedPorts.length > 0 ? 'faked' : 'clean' },
    selfTest: { passed: 3 - failures, total: 3, failures: [] },
    hasFamily: (family) => families.includes(family),
  }));
