import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import { profileFormat } from '../../shared/words.ts';
import { inProcess } from './in-process.ts';
import { type Done, emptyFolder, filesIn, type Options, portampel } from './portampel.ts';

const t = translator('en');
const demo = ['check', '--demo'];
const client = ['check', '--scenario', '365-client'];

/** Runs a command that must refuse its input: code 3, one message, nothing on standard output, no file. What Node or the system has a part in gets a process. */
async function refuse(args: string[], options: Options = {}, cwd = emptyFolder()): Promise<string> {
  const before = filesIn(cwd);
  const run = options.obeysPermissions ? portampel : inProcess;
  const { code, stdout, stderr }: Done = await run([...args, '--lang', 'en'], { cwd, ...options });
  expect({ args, code, stdout }).toEqual({ args, code: 3, stdout: '' });
  const [message, ...hint] = stderr.trimEnd().split('\n');
  expect(message).toMatch(/^Error: \S/);
  // commander's own errors point to the help; nothing else may follow, least of all a stack.
  expect(hint.join('')).toMatch(/^$|^(Did you mean \S+\?)?Help: portampel( \w+)? --help$/);
  expect(filesIn(cwd)).toEqual(before);
  return message ?? '';
}

describe('refused with a message that names what was found and what is possible', () => {
  test.each<[string, string[], string[]]>([
    ['an unknown command', ['chekc'], ['chekc']],
    ['an unknown option', ['check', '--foo'], ['--foo']],
    ['an unknown option of another command', ['explain', '--demo'], ['--demo']],
    ['too many arguments', ['explain', 'green', 'red'], []],
    ['an argument where none belongs', ['check', '365-client'], []],
    ['an option without its value', ['check', '--scenario'], ['--scenario']],
    ['a host option without its value', [...client, '--server'], ['--server']],
    ['a fault option without its value', [...demo, '--fault'], ['--fault']],
    ['an unknown scenario', ['check', '--scenario', 'home'], ['home', '365-client', 'classic-office']],
    ['an unknown scenario to show', ['scenarios', '--scenario', 'home'], ['home', '365-client']],
    ['an unknown format', [...demo, '--format', 'yaml'], ['yaml', 'json', 'nagios']],
    ['a format of another command', ['scenarios', '--format', 'nagios'], ['nagios', 'json']],
    ['an unknown transport', [...client, '--transport', 'udp'], ['udp', 'quic', 'either']],
    ['a hold of other than 1, 5 or 15 minutes', [...client, '--hold', '3'], ['--hold', '3', '1, 5, 15']],
    [
      'a rehearsal where no updates are loaded',
      ['check', '--scenario', 'classic-remote', '--server', '127.0.0.1', '--rehearse', '1MB'],
      ['--rehearse', 'classic-remote', 'classic-office, 365-server'],
    ],
    ['a rehearsal without an update', [...demo, '--rehearse', '1MB'], ['--rehearse', '365-client', 'classic-office']],
    [
      'a rehearsal and no updates',
      [...demo, '--scenario', 'classic-office', '--rehearse', '1MB', '--no-updates'],
      ['--rehearse', '--no-updates'],
    ],
    [
      'an idle connection where there is no server',
      ['check', '--scenario', 'classic-office', '--updates', '127.0.0.1', '--hold', '1'],
      ['--hold', 'classic-office', 'classic-client, classic-remote, 365-server, 365-client'],
    ],
    ['an idle connection over QUIC', [...client, '--transport', 'quic', '--hold', '1'], ['--hold', '--transport tcp']],
    ['an idle connection over QUIC in a trial', [...demo, '--transport', 'quic', '--hold', '1'], ['--hold', 'quic']],
    [
      'a login where no updates are loaded',
      [...client, '--login', 'alice'],
      ['--login', '365-client', 'classic-office, 365-server'],
    ],
    [
      'a login and no updates',
      ['check', '--scenario', '365-server', '--login', 'alice', '--no-updates'],
      ['--login', '--no-updates'],
    ],
    [
      'a trial of what the simulator does not speak',
      [...demo, '--scenario', 'classic-office', '--rehearse', '1MB', '--rehearse-protocol', 'sftp'],
      ['--demo', 'sftp', 'ftp, http'],
    ],
    [
      'a counterpart for a scenario without a server',
      ['counterpart', '--scenario', 'classic-office', '--ports', '0'],
      ['classic-office', '365-client'],
    ],
    ['the throughput to nobody', ['check', '--demo', '--no-throughput'], ['--no-throughput', '--counterpart']],
    ['the code of nobody', ['discover', '--code', '4KQ7-M02A-9NQG'], ['--code', '--counterpart']],
    ['no scenario', ['check', '--server', '127.0.0.1'], ['365-client', '--scenario']],
    ['a word that nobody knows', ['explain', 'portamp'], ['portamp']],
  ])('%s', async (_name, args, words) => {
    const message = await refuse(args);
    for (const word of words) expect(message).toContain(word);
  });
});

describe('refused as a host', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '  '],
    ['two words', 'my server'],
    ['a URL', 'https://server.example/'],
    ['a path', 'server.example/login'],
    ['an address of mail', 'me@server.example'],
    ['a port', 'server.example:19813'],
    ['a port behind an IPv6 address', '[::1]:443'],
    ['a number', '127.1'],
    ['an empty label', 'server..example'],
    ['a label that is too long', `${'x'.repeat(64)}.example`],
    ['a name that is too long', 'abcdefg.'.repeat(40)],
    ['an option', '--licence'],
    ['a command for the terminal', '\u001b[2J'],
  ])('%s', async (_name, host) => {
    const message = await refuse([...client, '--server', host]);
    expect(message).toContain('--server');
    // eslint-disable-next-line no-control-regex -- what must not come through
    expect(message).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('refused as a number', () => {
  test.each(['0', '99', '60001', '-1', '1.5', '1e3', 'abc', '', '0x100', '99999999999'])(
    '--timeout %j',
    async (value) => {
      const message = await refuse([...demo, `--timeout=${value}`]);
      for (const word of ['--timeout', value, '100', '60000']) expect(message).toContain(word);
    },
  );

  test.each(['-1', '45001', 'x'])('--port-offset %j', async (value) => {
    expect(await refuse(['simulate', `--port-offset=${value}`])).toContain('--port-offset');
  });
});

describe('refused as a contradiction', () => {
  test.each([
    ['--demo with a host', [...demo, '--server', '127.0.0.1'], ['--demo', '--server']],
    ['--demo with a profile', [...demo, '--profile', 'x.json'], ['--demo', '--profile']],
    ['--demo with roots', [...demo, '--ca', 'x.pem'], ['--demo', '--ca']],
    ['e-mail with and without', [...client, '--mail', '--no-mail'], ['--mail', '--no-mail']],
    ['e-mail without and with', [...client, '--no-mail', '--mail'], ['--mail', '--no-mail']],
    ['updates with and without', [...client, '--updates', '127.0.0.1', '--no-updates'], ['--updates', '--no-updates']],
    ['updates without and with', [...client, '--no-updates', '--updates', '127.0.0.1'], ['--updates', '--no-updates']],
    ['the same in a trial', [...demo, '--no-mail', '--mail'], ['--mail', '--no-mail']],
    ['a fault without --demo', [...client, '--fault', 'server-sql=refuse'], ['--fault', '--demo']],
    ['a fault that is not written as one', [...demo, '--fault', 'server-sql'], ['server-sql']],
    ['a fault with too many parts', [...demo, '--fault', 'a=b=c'], ['a=b=c']],
    ['a fault of a row that does not exist', [...demo, '--fault', 'server=refuse'], ['server', 'server-sql']],
    ['a fault that does not exist', [...demo, '--fault', 'server-sql=broken'], ['broken', 'refuse']],
    ['a fault that does not suit its row', [...demo, '--fault', 'mail-993=open'], ['open', 'mail-993', 'refuse']],
    ['a fault of a row of another scenario', [...demo, '--fault', 'updates-21=refuse'], ['updates-21']],
    ['a fault of a row that is not measured', [...demo, '--fault', 'server-quic=refuse'], ['server-quic']],
    ['a fault for the simulator that does not exist', ['simulate', '--fault', 'server-sql=x'], ['x', 'refuse']],
  ])('%s', async (_name, args, words) => {
    const message = await refuse(args);
    for (const word of words) expect(message).toContain(word);
  });
});

describe('refused as a profile', () => {
  const format = profileFormat;

  test.each<[string, string | object, string[]]>([
    ['no JSON', '{ "format": ', []],
    ['no JSON further down', `{\n  "format": ${format}`, ['line 2', 'column 13']],
    ['something else than an object', '[]', [format]],
    ['of another program', { name: 'portampel', version: '1.0.0' }, ['no profile', format]],
    ['that is a report', { format: 'portampel-report/1' }, ['report', 'app']],
    ['without a format', {}, ['format', format]],
    ['of a newer format', { format: 'portampel-profile/9' }, ['portampel-profile/9', 'newer']],
    ['with an unknown key', { format, host: 'x' }, ['host', 'roles']],
    ['with an unknown role', { format, roles: { Server: 'x' } }, ['roles', 'Server', 'publicServer']],
    ['with a URL for a host', { format, roles: { server: 'http://x/' } }, ['roles.server', 'http://x/']],
    ['with an unknown scenario', { format, scenario: 'home' }, ['scenario', 'home', '365-client']],
    ['with an impossible port', { format, options: { ports: { sql: 0 } } }, ['options.ports.sql', '0']],
    ['with a word for a switch', { format, options: { mail: 'yes' } }, ['options.mail', 'yes', 'true']],
    [
      'with ports that overlap',
      { format, scenario: '365-client', options: { ports: { application: 20000, sql: 20001 } } },
      ['20000', '20001'],
    ],
    [
      'with a changed expectation and no reason',
      { format, rows: { 'server-sql': { expectation: 'optional' } } },
      ['rows.server-sql'],
    ],
    ['larger than any profile', 'x'.repeat(300_000), ['256']],
  ])('%s', async (_name, content, words) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'profile.json'), typeof content === 'string' ? content : JSON.stringify(content));
    const message = await refuse([...client, '--profile', 'profile.json'], {}, cwd);
    for (const word of words) expect(message).toContain(word);
  });

  test('that is not there', async () => {
    const message = await refuse([...client, '--profile', 'missing.json']);
    expect(message).toBe(`Error: ${t('error.file-missing', { file: 'missing.json' })}`);
  });

  test('that is a folder', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'folder'));
    const message = await refuse([...client, '--profile', 'folder'], {}, cwd);
    expect(message).toBe(`Error: ${t('error.file-is-folder', { file: 'folder' })}`);
  });

  /** Root may read everything. */
  const onUnix = process.platform === 'win32' ? test.skip : test;

  onUnix('that this account may not read', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'profile.json'), JSON.stringify({ format }), { mode: 0o000 });
    const message = await refuse([...client, '--profile', 'profile.json'], { obeysPermissions: true }, cwd);
    expect(message).toBe(`Error: ${t('error.file-forbidden', { file: 'profile.json' })}`);
  });

  test.each([
    ['--rehearse', '1MB'],
    ['--login', 'alice'],
  ])('that loads no updates, with %s', async (...asked) => {
    const cwd = emptyFolder();
    const profile = { format, scenario: 'classic-office', options: { updates: false } };
    writeFileSync(join(cwd, 'profile.json'), JSON.stringify(profile));
    const message = await refuse(['check', '--profile', 'profile.json', ...asked], {}, cwd);
    for (const word of [asked[0], 'options.updates: false']) expect(message).toContain(word);
  });

  test('that never ends', async () => {
    const message = await refuse([...client, '--profile', '/dev/zero']);
    expect(message).toBe(`Error: ${t('error.file-too-large', { file: '/dev/zero', limitKb: 256 })}`);
  });
});

describe('refused as roots', () => {
  test.each([
    ['garbage', 'garbage'],
    ['a PEM block of garbage', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
    ['an empty file', ''],
  ])('%s', async (_name, content) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'ca.pem'), content);
    expect(await refuse([...client, '--server', '127.0.0.1', '--ca', 'ca.pem'], {}, cwd)).toContain('ca.pem');
  });

  test('a file that is not there', async () => {
    const message = await refuse([...client, '--server', '127.0.0.1', '--ca', 'missing.pem']);
    expect(message).toBe(`Error: ${t('error.file-missing', { file: 'missing.pem' })}`);
  });
});
