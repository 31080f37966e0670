import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readProfile } from '../../engine/profile.ts';
import type { Message } from '../../shared/message.ts';
import { maxProfileBytes, type Profile, profileSchema } from '../../shared/profile.ts';
import { UserError } from '../../shared/user-error.ts';
import { profileFormat, reportFormat } from '../../shared/words.ts';
import { anyProfile } from '../helpers/arbitraries.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-profile-'));
const file = join(folder, 'profile.json');
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: unknown): Profile {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readProfile(file);
}

/** What a refusal says; anything else that is thrown fails the test. */
function refusal(act: () => unknown): Message {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.detail;
    throw error;
  }
  throw new Error('not refused');
}

const profile = (rest: object): object => ({ format: profileFormat, ...rest });

describe('a good profile', () => {
  it('comes back with hosts as they go on the wire and texts without blanks around', () => {
    const document = {
      $schema: 'https://example.org/profile.schema.json',
      format: profileFormat,
      name: '  Kanzlei Müller ',
      scenario: '365-client',
      roles: { server: ' TS.Müller.Example. ', mailOut: '192.0.2.25', mailIn: '[2001:DB8::25]' },
      options: {
        mail: true,
        updates: false,
        transport: 'either',
        discovery: 'suppressed',
        ports: { application: 65534, sql: 1 },
      },
      rows: { 'server-sql': { expectation: 'informational', reason: ' not started ' }, 'mail-465': { port: 2465 } },
    };
    expect(read(document)).toEqual({
      ...document,
      name: 'Kanzlei Müller',
      roles: { server: 'ts.xn--mller-kva.example', mailOut: '192.0.2.25', mailIn: '2001:db8::25' },
      rows: { 'server-sql': { expectation: 'informational', reason: 'not started' }, 'mail-465': { port: 2465 } },
    });
  });

  it.each<[string, string]>([
    ['the format alone', JSON.stringify(profile({}))],
    ['with a byte order mark', `\uFEFF${JSON.stringify(profile({}))}`],
    ['with Windows line ends', JSON.stringify(profile({}), null, 2).replaceAll('\n', '\r\n')],
    ['of the largest size', JSON.stringify(profile({})).padEnd(maxProfileBytes)],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ format: profileFormat });
  });

  it('comes back the same whatever firms combine in it', () =>
    fc.assert(fc.property(anyProfile, (valid) => expect(read(valid)).toEqual(valid))));
});

describe('a file that cannot be read', () => {
  it.each([
    ['a folder', folder, 'error.file-is-folder', {}],
    ['under a file', join('package.json', 'profile.json'), 'error.file-missing', {}],
    ['an impossible name', `${folder}/\0`, 'error.file-unreadable', { code: 'ERR_INVALID_ARG_VALUE' }],
  ])('%s', (_, path, key, more) => {
    expect(refusal(() => readProfile(path))).toEqual({ key, params: { file: path, ...more } });
  });

  it('missing', () => {
    const file = join(folder, 'missing.json');
    expect(refusal(() => readProfile(file))).toEqual({ key: 'error.file-missing', params: { file } });
  });

  it('too large', () => {
    expect(refusal(() => read(JSON.stringify(profile({})).padEnd(maxProfileBytes + 1)))).toEqual({
      key: 'error.file-too-large',
      params: { file, limitKb: 256 },
    });
  });
});

function foreign(found: string): Message {
  return { key: 'error.profile-foreign', params: { file, allowed: `"format": "${profileFormat}"`, found } };
}

it.each<[string, string, number, number]>([
  ['a comma too many', `{"format":"${profileFormat}",}`, 1, 33],
  ['a key without quotes', '{\r\n  format: 1\r\n}', 2, 3],
  ['a text that does not end', '{\n"format":"portampel', 2, 10],
  ['a word without quotes', `{"format":"${profileFormat}",\n  "name": Muster }`, 2, 11],
  ['a comma too few', '{"format":1\n "name":2}', 2, 2],
  ['a comment', '{\n // ours\n}', 2, 2],
  ['YAML', `format: ${profileFormat}`, 1, 1],
])('not JSON: %s', (_, text, line, column) => {
  expect(refusal(() => read(text))).toEqual({ key: 'error.profile-not-json', params: { file, line, column } });
});

it('empty', () => {
  expect(refusal(() => read(''))).toEqual({ key: 'error.file-empty', params: { file } });
});

it('with a name twice: it is unclear which of them counts', () => {
  const twice = JSON.stringify(profile({})).replace('{', '{"roles":{"server":"a.example","server":"b.example"},');
  const refused = { key: 'error.file-repeated-name', params: { file, name: 'roles.server' } };
  expect(refusal(() => read(twice))).toEqual(refused);
});

it.each<[string, unknown, Message]>([
  ['a package of npm', { name: 'portampel', version: '1.0.0' }, foreign('–')],
  ['nothing of ours', { format: 'something-else/1' }, foreign('"something-else/1"')],
  ['a list', [], foreign('–')],
  ['null', null, foreign('–')],
  ['a list with a profile in it', [profile({})], foreign('–')],
  ['true', true, foreign('–')],
  ['a text', 'x', foreign('–')],
  ['a number for its format', { format: 1 }, foreign('1')],
  ['a report', { format: reportFormat, checks: [] }, { key: 'error.profile-is-report', params: { file } }],
  [
    'a profile of a newer version',
    { format: 'portampel-profile/2', who: 1 },
    { key: 'error.report-version', params: { file, format: 'portampel-profile/2' } },
  ],
])('JSON, but no profile: %s', (_, document, detail) => {
  expect(refusal(() => read(JSON.stringify(document)))).toEqual(detail);
});

const rows = (row: unknown): object => profile({ rows: { 'server-sql': row } });
const ports = (value: object): object => profile({ options: { ports: value } });
const server = (value: unknown): object => profile({ roles: { server: value } });
const allRoles = 'server, licence, updates, mailOut, mailIn, publicServer';
const allScenarios = 'classic-office | classic-client | classic-remote | 365-server | 365-client';
const topKeys = '$schema, format, name, training, scenario, roles, options, rows';

describe('an unknown key is named, with those that are known at its place', () => {
  it.each([
    ['/', profile({ role: {} }), 'role', topKeys],
    ['/', profile({ role: {}, port: 1 }), 'role, port', topKeys],
    ['/', `{"format":"${profileFormat}","__proto__":{}}`, '__proto__', topKeys],
    ['roles', profile({ roles: { license: 'a.example' } }), 'license', allRoles],
    ['roles', profile({ roles: { toString: 'a.example' } }), 'toString', allRoles],
    [
      'options',
      profile({ options: { email: true } }),
      'email',
      'mail, updates, transport, trace, hold, rehearsal, discovery, counterpart, throughput, ports',
    ],
    ['options.ports', ports({ database: 1 }), 'database', 'application, sql'],
    ['rows.server-sql', rows({ light: 'green' }), 'light', 'expectation, reason, port'],
  ])('at %s: %p', (path, document, found, allowed) => {
    expect(refusal(() => read(document))).toEqual({
      key: 'error.profile-unknown-key',
      params: { file, path, found, allowed },
    });
  });

  it('at rows: all row ids', () => {
    expect(refusal(() => read(profile({ rows: { 'server-19812': {} } })))).toMatchObject({
      key: 'error.profile-unknown-key',
      params: {
        path: 'rows',
        found: 'server-19812',
        allowed: expect.stringMatching(/^server-sql, .*, mail-995$/) as string,
      },
    });
  });
});

describe('a wrong value is named, with what is allowed', () => {
  it.each<[string, unknown, string, string]>([
    ['scenario', profile({ scenario: '365' }), '"365"', allScenarios],
    ['scenario', profile({ scenario: ['365-client'] }), '[…]', allScenarios],
    ['name', profile({ name: 5 }), '5', '"…" (1–120)'],
    ['name', profile({ name: '   ' }), '"   "', '"…" (1–120)'],
    ['name', profile({ name: 'x'.repeat(121) }), `"${'x'.repeat(59)}…`, '"…" (1–120)'],
    ['roles', profile({ roles: [] }), '[…]', `{ ${allRoles} }`],
    ['roles', profile({ roles: null }), 'null', `{ ${allRoles} }`],
    ['roles.server', server(5), '5', '"…"'],
    ['roles.server', server({ host: 'a.example' }), '{…}', '"…"'],
    [
      'options',
      profile({ options: 'mail' }),
      '"mail"',
      '{ mail, updates, transport, trace, hold, rehearsal, discovery, counterpart, throughput, ports }',
    ],
    ['options.mail', profile({ options: { mail: 'yes' } }), '"yes"', 'true | false'],
    ['options.transport', profile({ options: { transport: 'udp' } }), '"udp"', 'tcp | quic | either'],
    ['options.discovery', profile({ options: { discovery: false } }), 'false', 'expected | suppressed'],
    ['options.ports.application', ports({ application: 65535 }), '65535', '1–65534'],
    ['options.ports.application', ports({ application: 0 }), '0', '1–65534'],
    ['options.ports.sql', ports({ sql: 65536 }), '65536', '1–65535'],
    ['options.ports.sql', ports({ sql: -1 }), '-1', '1–65535'],
    ['options.ports.sql', ports({ sql: 1.5 }), '1.5', '1–65535'],
    ['options.ports.sql', ports({ sql: '19812' }), '"19812"', '1–65535'],
    ['rows.server-sql', rows(true), 'true', '{ expectation, reason, port }'],
    ['rows.server-sql.port', rows({ port: 70000 }), '70000', '1–65535'],
    [
      'rows.server-sql.expectation',
      rows({ expectation: 'off', reason: 'x' }),
      '"off"',
      'required | optional | forbidden | informational',
    ],
    ['rows.server-sql.reason', rows({ expectation: 'optional', reason: ' ' }), '" "', '"…" (1–200)'],
    ['rows.server-sql.reason', rows({ reason: 'x'.repeat(201) }), `"${'x'.repeat(59)}…`, '"…" (1–200)'],
  ])('%s in %p', (path, document, found, allowed) => {
    expect(refusal(() => read(document))).toEqual({
      key: 'error.profile-value',
      params: { file, path, found, allowed },
    });
  });
});

it.each([
  ['my server', 'spaces'],
  ['https://server.example', 'url'],
  ['server.example:19813', 'port-included'],
  ['', 'empty'],
  ['127.1', 'not-a-host'],
])('host %p is refused: %s', (host, fault) => {
  expect(refusal(() => read(server(host)))).toEqual({
    key: 'error.profile-host',
    params: { file, path: 'roles.server', found: JSON.stringify(host), fault },
  });
});

it('an expectation without a reason is refused', () => {
  expect(refusal(() => read(rows({ expectation: 'optional' })))).toEqual({
    key: 'error.profile-reason-missing',
    params: { file, path: 'rows.server-sql.reason', allowed: '"…" (1–200)' },
  });
});

describe('hostile content', () => {
  const known = Object.keys(profileSchema.shape);
  const nearMiss = fc.record(
    Object.fromEntries(known.map((key) => [key, key === 'format' ? fc.constant(profileFormat) : fc.jsonValue()])),
    { requiredKeys: ['format'] },
  );
  const anyText = fc.oneof(
    fc.json(),
    nearMiss.map((document) => JSON.stringify(document)),
    fc.string({ unit: 'binary' }),
  );

  it('either is a profile or is refused in the file’s name, never another exception', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { success, data } = profileSchema.safeParse(parsed(text));
        const outcome = success ? read(text) : refusal(() => read(text)).params?.['file'];
        expect(outcome).toEqual(success ? data : file);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['[', '{"format":'])('nested deeper than the stack goes: %s', (open) => {
    const depth = 20_000;
    const text = `${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}`;
    expect(refusal(() => read(text))).toEqual({ key: 'error.file-overloaded', params: { file } });
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
