import fc from 'fast-check';
import { type Profile, profileFormat, profileSchema } from '../../shared/profile.ts';
import { discoveryOptions, expectations, roles, rowIds, transportOptions } from '../../shared/words.ts';

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
