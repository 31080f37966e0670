import fc from 'fast-check';
import { type Plan, planChecks, type SettledOptions } from '../../engine/plan.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { type Check, isMeasurable } from '../../shared/check.ts';
import type { Options, Profile, Rehearsal } from '../../shared/profile.ts';
import { isExtraRow } from '../../shared/rows-in-use.ts';
import type { ScenarioRow } from '../../shared/scenario.ts';
import { UserError } from '../../shared/user-error.ts';
import {
  profileFormat,
  type RowId,
  roles,
  type ScenarioId,
  scenarioIds,
  type TransferProtocol,
} from '../../shared/words.ts';
import { anyProfile } from '../helpers/arbitraries.ts';

const allHosts = Object.fromEntries(roles.map((role) => [role, `${role.toLowerCase()}.example`]));

function plan(scenario: ScenarioId, profile: Omit<Profile, 'format'> = {}): Plan {
  return planChecks(loadScenario(scenario), { format: profileFormat, ...profile });
}

function row(scenario: ScenarioId, id: RowId, profile: Omit<Profile, 'format'> = {}): Check {
  return plan(scenario, { roles: allHosts, ...profile }).checks.find((check) => check.id === id)!;
}

it('without a word from the firm: the defaults, and every row waits for an address', () => {
  const { options, checks, notes } = plan('classic-office');
  expect(options).toEqual({
    mail: false,
    updates: true,
    transport: 'tcp',
    discovery: 'expected',
    trace: false,
    ports: { application: 19813, database: 19814, sql: 19812, transfer: 21 },
  });
  expect(checks.map(({ id, host, skip }) => [id, host, skip])).toEqual([
    ['licence-80', null, 'no-address'],
    ['licence-443', null, 'no-address'],
    ['licence-8080', null, 'no-address'],
    ['updates-20', null, 'no-address'],
    ['updates-21', null, 'no-address'],
    ['updates-22', null, 'no-address'],
    ['mail-465', null, 'option-off'],
    ['mail-587', null, 'option-off'],
    ['mail-993', null, 'option-off'],
    ['mail-995', null, 'option-off'],
  ]);
  expect(notes).toEqual([{ key: 'note.mail-off' }]);
});

it('a row is the scenario’s row with the firm’s host', () => {
  const own = loadScenario('365-client').rows.find(({ id }) => id === 'mail-587')!;
  expect(row('365-client', 'mail-587')).toEqual({ ...own, option: undefined, host: 'mailout.example' });
});

describe('the mail option', () => {
  const mailOut = { mailOut: 'smtp.example' };
  const mailIn = { mailIn: 'imap.example' };
  it.each<[string, Profile['roles'], Options, boolean]>([
    ['is off where no mail host is given', {}, {}, false],
    ['is on where a host for sending is given', mailOut, {}, true],
    ['is on where a host for receiving is given', mailIn, {}, true],
    ['can be switched off in spite of a host', mailOut, { mail: false }, false],
    ['can be switched on without a host', {}, { mail: true }, true],
  ])('%s', (_, hosts, options, on) => {
    expect(plan('365-client', { roles: hosts, options }).options.mail).toBe(on);
  });

  it('off: no mail row is measured or expected', () => {
    const checks = plan('365-client', { roles: allHosts, options: { mail: false } }).checks;
    const mail = checks.filter(({ group }) => group === 'mail');
    expect(mail.map(({ skip, expectation }) => [skip, expectation])).toEqual(
      Array.from({ length: 4 }, () => ['option-off', 'informational']),
    );
  });

  it('on with one host: the rows of the other wait for an address', () => {
    const { checks } = plan('365-client', { roles: mailOut });
    expect(checks.filter(({ group }) => group === 'mail').map(({ id, skip }) => [id, skip])).toEqual([
      ['mail-465', undefined],
      ['mail-587', undefined],
      ['mail-993', 'no-address'],
      ['mail-995', 'no-address'],
    ]);
  });
});

it.each<[string, Options, (string | undefined)[]]>([
  ['on', { updates: true }, [undefined, undefined, undefined]],
  ['off', { updates: false }, ['option-off', 'option-off', 'option-off']],
])('the updates option %s', (_, options, skips) => {
  const { checks } = plan('classic-office', { roles: allHosts, options });
  expect(checks.filter(({ group }) => group === 'updates').map(({ skip }) => skip)).toEqual(skips);
});

describe('the transport option', () => {
  it.each<[Options, string[], string[]]>([
    [{}, ['tcp', 'tcp', 'tcp'], ['option-off']],
    [{ transport: 'tcp' }, ['tcp', 'tcp', 'tcp'], ['option-off']],
    [{ transport: 'quic' }, ['option-off', 'option-off', 'option-off'], ['udp']],
    [{ transport: 'either' }, ['tcp', 'tcp', 'tcp'], ['udp']],
  ])('%p', (options, tcp, quic) => {
    const server = plan('365-client', { roles: allHosts, options }).checks.filter(({ group }) => group === 'server');
    expect(server.map(({ skip, transport }) => skip ?? transport)).toEqual([...tcp, ...quic]);
  });

  it('either: the rows of both transports are marked as alternatives, no others', () => {
    const { checks } = plan('365-server', { roles: allHosts, options: { transport: 'either' } });
    const marked = checks.filter(({ alternative }) => alternative !== undefined);
    expect(marked.map(({ id, alternative }) => [id, alternative])).toEqual([
      ['server-sql', 'tcp'],
      ['server-application', 'tcp'],
      ['server-database', 'tcp'],
      ['server-quic', 'quic'],
      ['inbound-sql', 'tcp'],
      ['inbound-application', 'tcp'],
      ['inbound-database', 'tcp'],
      ['inbound-quic', 'quic'],
    ]);
    expect(marked.every(({ expectation }) => expectation === 'required')).toBe(true);
  });

  it.each(['tcp', 'quic'] as const)('%s: no row has an alternative', (transport) => {
    const { checks } = plan('365-server', { roles: allHosts, options: { transport } });
    expect(checks.filter(({ alternative }) => alternative !== undefined)).toEqual([]);
  });

  it('does not touch the public rows, which are forbidden over TCP whatever is used', () => {
    const check = row('classic-remote', 'public-application', { options: { transport: 'quic' } });
    expect(check).toMatchObject({ expectation: 'forbidden', host: 'publicserver.example' });
    expect(isMeasurable(check)).toBe(true);
  });
});

describe('moved ports', () => {
  const portsOf = (options: Options): number[] =>
    plan('classic-client', { options }).checks.flatMap(({ port, group }) => (group === 'mail' ? [] : [port]));

  it.each<[string, Options['ports'], number[]]>([
    [
      'the application port takes the database, QUIC and discovery with it',
      { application: 20000 },
      [19812, 20000, 20001, 20000, 20000],
    ],
    ['the SQL port moves alone', { sql: 1919 }, [1919, 19813, 19814, 19813, 19813]],
    ['both', { application: 65534, sql: 1 }, [1, 65534, 65535, 65534, 65534]],
    ['none given', {}, [19812, 19813, 19814, 19813, 19813]],
  ])('%s', (_, ports, expected) => {
    expect(portsOf({ ports })).toEqual(expected);
  });

  it.each<[string, Options['ports'], { sql: number; application: number; database: number }]>([
    ['SQL on the application port', { sql: 19813 }, { sql: 19813, application: 19813, database: 19814 }],
    ['SQL on the database port', { sql: 19814 }, { sql: 19814, application: 19813, database: 19814 }],
    ['the application on the SQL port', { application: 19812 }, { sql: 19812, application: 19812, database: 19813 }],
    ['the database on the SQL port', { application: 19811 }, { sql: 19812, application: 19811, database: 19812 }],
  ])('%s: refused', (_, ports, params) => {
    expect(() => portsOf({ ports })).toThrow(new UserError({ key: 'error.ports-collide', params }));
  });
});

it.each<[Options, string]>([
  [{}, 'optional'],
  [{ discovery: 'expected' }, 'optional'],
  [{ discovery: 'suppressed' }, 'forbidden'],
])('discovery with %p is %s', (options, expectation) => {
  expect(row('classic-client', 'discovery', { options })).toMatchObject({ expectation });
  expect(row('classic-client', 'discovery', { options })).not.toHaveProperty('skip');
});

describe('a row of the profile', () => {
  it('changes the expectation and says why', () => {
    const rows = { 'server-sql': { expectation: 'informational', reason: 'SQL not started' } } as const;
    expect(row('365-client', 'server-sql', { rows })).toMatchObject({
      expectation: 'informational',
      expectationReason: 'SQL not started',
    });
  });

  it('changes a port, of a named one too, and nothing else', () => {
    const rows = { 'server-database': { port: 4242 }, 'licence-8080': { port: 8081 } } as const;
    expect(row('365-server', 'server-database', { rows })).toEqual({
      ...row('365-server', 'server-database'),
      port: 4242,
    });
    expect(row('365-server', 'licence-8080', { rows }).port).toBe(8081);
    expect(row('365-server', 'inbound-database', { rows }).port).toBe(19814);
  });

  it('overrules what discovery is expected to be', () => {
    const rows = { discovery: { expectation: 'required', reason: 'one server only' } } as const;
    expect(row('classic-client', 'discovery', { rows, options: { discovery: 'suppressed' } }).expectation).toBe(
      'required',
    );
  });

  it('does not bring back what an option switched off', () => {
    const rows = { 'mail-465': { expectation: 'required', reason: 'x' } } as const;
    expect(row('365-client', 'mail-465', { rows, options: { mail: false } })).toMatchObject({
      expectation: 'informational',
      skip: 'option-off',
    });
  });

  it('of another scenario changes nothing', () => {
    const rows = { 'licence-80': { expectation: 'forbidden', reason: 'x' } } as const;
    expect(plan('365-client', { rows })).toEqual(plan('365-client'));
  });
});

it('hosts that the scenario has no use for are noted, in the order of the roles', () => {
  expect(plan('365-client', { roles: allHosts }).notes).toEqual(
    ['licence', 'updates', 'publicServer'].map((role) => ({
      key: 'note.role-unused',
      params: { role, scenario: '365-client' },
    })),
  );
});

it.each<[string, TransferProtocol, Profile['rows'], number]>([
  ['with the row of FTP', 'ftp', { 'updates-21': { port: 2121 } }, 2121],
  ['with the row of FTP for FTP over TLS', 'ftps', { 'updates-21': { port: 2121 } }, 2121],
  ['with the row of SSH', 'sftp', { 'updates-21': { port: 2121 }, 'updates-22': { port: 2222 } }, 2222],
  ['with its own row first', 'ftp', { 'updates-21': { port: 2121 }, 'updates-transfer': { port: 2021 } }, 2021],
  ['not with a row of another protocol', 'https', { 'updates-21': { port: 2121 } }, 443],
  ['nowhere where no row was moved', 'sftp', {}, 22],
])('the rehearsal’s port moves %s', (_, protocol, rows, port) => {
  const options: Options = { rehearsal: { protocol, bytes: 1000, path: '/update.zip' } };
  expect(row('classic-office', 'updates-transfer', { options, rows }).port).toBe(port);
});

test.each<[string, Rehearsal, string | undefined]>([
  ['over HTTP without a file', { protocol: 'http', bytes: 1 }, 'error.rehearsal-path-missing'],
  ['over HTTPS with blanks for a file', { protocol: 'https', bytes: 1, path: ' ' }, 'error.rehearsal-path-missing'],
  ['of another server', { protocol: 'ftp', bytes: 1, path: 'HTTP://x/y.zip' }, 'error.rehearsal-path-address'],
  ['of the start page', { protocol: 'http', bytes: 1, path: '/' }, undefined],
  ['of whatever is there, over FTP', { protocol: 'ftp', bytes: 1 }, undefined],
  ['of a file with a colon', { protocol: 'sftp', bytes: 1, path: 'C:/updates/a.zip' }, undefined],
])('a rehearsal %s', (_name, rehearsal, key) => {
  const planned =
    (options: Options, scenario: ScenarioId = 'classic-office') =>
    () =>
      planChecks(loadScenario(scenario), { format: profileFormat, options });
  const refusal = (work: () => unknown): unknown => {
    try {
      work();
    } catch (error) {
      return error instanceof UserError ? error.detail.key : error;
    }
    return undefined;
  };
  expect(refusal(planned({ rehearsal }))).toBe(key);
  // What is switched off needs no mending.
  expect(refusal(planned({ rehearsal, updates: false }))).toBeUndefined();
  // A profile serves all scenarios: where nothing is fetched, nothing needs mending either.
  expect(refusal(planned({ rehearsal }, '365-client'))).toBeUndefined();
});

function isAskedFor(
  { option, carriedBy }: ScenarioRow,
  { rehearsal, hold, updates, transport }: SettledOptions,
): boolean {
  const isCarried = carriedBy === undefined || transport === 'either' || transport === carriedBy;
  const asked = option === 'rehearsal' ? updates === true && rehearsal !== undefined : hold !== undefined;
  return isCarried && asked;
}

it('keeps the specified port of a row that an exercise has moved, and of no other', () => {
  const scenario = loadScenario('365-client');
  const rows = { 'server-application': { port: 40_123 }, 'server-sql': { port: 19_812 } };
  const moved = planChecks(scenario, { format: profileFormat, training: {}, rows });
  const named = moved.checks.flatMap(({ id, port, specifiedPort }) =>
    specifiedPort ? [[id, port, specifiedPort]] : [],
  );
  expect(named).toEqual([['server-application', 40_123, 19_813]]);
  const firm = planChecks(scenario, { format: profileFormat, rows });
  expect(firm.checks.filter(({ specifiedPort }) => specifiedPort !== undefined)).toEqual([]);
});

describe.each(scenarioIds)('%s with any valid profile', (id) => {
  const scenario = loadScenario(id);

  it('becomes one check per row, in order, and none is measured without a host, a probe and its option', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { checks, options } = planChecks(scenario, profile);
        const asked = scenario.rows.filter((each) => !isExtraRow(each) || isAskedFor(each, options));
        expect(checks.map((check) => check.id)).toEqual(asked.map((each) => each.id));
        for (const check of checks.filter(isMeasurable)) {
          // The search for servers needs no host.
          expect(check.host).toBe(profile.roles?.[check.role] ?? (check.probe === 'discovery' ? null : undefined));
          expect(check.probe === 'inbound').toBe(false);
          expect(check.group !== 'mail' || options.mail).toBe(true);
          expect(check.group !== 'updates' || options.updates).toBe(true);
        }
        const { application, database, sql } = options.ports;
        expect(new Set([application, database, sql]).size).toBe(3);
        expect(database).toBe(application + 1);
      }),
    );
  });

  it('names a reason wherever an expectation is not the scenario’s own', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        planChecks(scenario, profile).checks.forEach(({ id: rowId, expectation, expectationReason, skip }) => {
          const own = scenario.rows.find((each) => each.id === rowId)!.expectation;
          const suppressed = profile.options?.discovery === 'suppressed' && rowId === 'discovery';
          const explained = expectationReason !== undefined || skip === 'option-off' || suppressed;
          expect(expectation === own || explained).toBe(true);
        });
      }),
    );
  });
});
