import type { Algorithms } from 'ssh2';
import { rehearse } from '../../helpers/rehearse.ts';
import { type Speak, serve } from '../../helpers/servers.ts';
import { type SftpServer, serveSftp } from '../../helpers/sftp-server.ts';
import { type SshLog, type SshServerOptions, speakSsh, sshPacket } from '../../helpers/ssh-server.ts';

const login = { user: 'kanzlei', password: 'geheim=4711' };
const settings = { login };
const fileBytes = 20_000_000;

const serveFile = (options: Partial<SftpServer> = {}) => serveSftp({ bytes: fileBytes, login, ...options });

test.each([
  ['whole', 50_000_000, 'complete', fileBytes],
  ['in part', 5_000_000, 'part', 5_000_000],
])('a file comes %s', async (_name, bytes, end, receivedBytes) => {
  const path = '/updates/update.bin';
  const { outcome, facts } = await rehearse(await serveFile(), { protocol: 'sftp', bytes, path }, { settings });
  expect(outcome).toBe('open/asExpected/syn-ack');
  expect(facts.announcedBytes).toBe(fileBytes);
  // A machine so busy that the first byte takes two seconds has it looked at a second time.
  expect(facts.downloads[0]).toMatchObject({ end, receivedBytes });
});

test('without a path the largest file is taken; the login is nowhere in what is told', async () => {
  const { outcome, attempt, facts } = await rehearse(
    await serveFile(),
    { protocol: 'sftp', bytes: 1_000_000 },
    { settings },
  );
  expect(outcome).toBe('open/asExpected/syn-ack');
  expect(facts).toMatchObject({ chosen: true, path: expect.stringMatching(/update\.bin$/) as string });
  expect(JSON.stringify(attempt)).not.toMatch(/kanzlei|geheim/);
});

test.each<['silence' | 'cut', string, string]>([
  ['silence', 'transfer-stalled', 'stalled'],
  ['cut', 'transfer-cut', 'closed'],
])('%s in one place', async (how, reason, end) => {
  const port = await serveFile({ fault: { at: 5_000_000, how } });
  const { outcome, ends, facts } = await rehearse(
    port,
    { protocol: 'sftp', bytes: 50_000_000, path: 'update.bin' },
    // The time of a silence ends it, that of a key exchange on a busy machine must not.
    { settings: { ...settings, ...(how === 'silence' && { attemptTimeoutMs: 1000 }) } },
  );
  expect([outcome, ends]).toEqual([`open/unexpected/${reason}`, [end, end]]);
  expect(facts.samePlaceBytes).toBe(Math.min(...facts.downloads.map(({ receivedBytes }) => receivedBytes)));
});

test.each<[string, string | undefined, string]>([
  ['a wrong login', 'somebody', 'login-refused'],
  ['a file that is not there', undefined, 'file-not-found'],
])('%s says nothing about the network', async (_name, user, reason) => {
  const port = await serveFile({ login: { ...login, ...(user !== undefined && { user }) } });
  const { outcome } = await rehearse(port, { protocol: 'sftp', path: 'nothing.bin' }, { settings });
  expect(outcome).toBe(`untested/null/${reason}`);
});

test('without a login nothing is sent', async () => {
  const { outcome } = await rehearse(1, { protocol: 'sftp' });
  expect(outcome).toBe('untested/null/login-missing');
});

describe('a server that nobody vouches for', () => {
  async function against(speak: Speak): Promise<string> {
    const { port } = await serve(speak);
    return (await rehearse(port, { protocol: 'sftp' }, { settings })).outcome;
  }

  test.each<[string, NonNullable<SshServerOptions['methods']>, SshLog]>([
    ['once', ['password', 'keyboard-interactive'], ['none kanzlei', 'password kanzlei']],
    [
      'in a dialogue where it knows nothing else',
      ['keyboard-interactive'],
      ['none kanzlei', 'keyboard-interactive kanzlei'],
    ],
    ['not at all where it takes none', ['publickey'], ['none kanzlei']],
  ])('gets a password that it refuses %s', async (_name, methods, expected) => {
    const log: SshLog = [];
    const account = { user: login.user, password: 'another' };
    expect(await against(speakSsh({ account, methods }, log))).toBe('untested/null/login-refused');
    expect(log).toEqual(expected);
  });

  test('gets no password where it asks for something else besides', async () => {
    const answers: string[][] = [];
    const prompts = [
      { prompt: 'Password: ', echo: false },
      { prompt: 'Code: ', echo: false },
    ];
    const meddle: SshServerOptions['meddle'] = (client) => {
      client.removeAllListeners('authentication').on('authentication', (context) => {
        if (context.method === 'keyboard-interactive') context.prompt(prompts, (given) => void answers.push(given));
        else context.reject(['keyboard-interactive']);
      });
    };
    expect(await against(speakSsh({ meddle }))).toBe('untested/null/login-refused');
    expect(answers).toEqual([]);
  });

  test.each<[string, Algorithms]>([
    ['its own prime', { kex: ['diffie-hellman-group-exchange-sha256'] }],
    ['compression', { compress: ['zlib'] }],
  ])('that insists on %s gets no further', async (_name, algorithms) => {
    expect(await against(speakSsh({ config: { algorithms } }))).toBe('open/unexpected/wrong-protocol');
  });

  test('that talks without end is not listened to', async () => {
    // Messages to be ignored (RFC 4253 section 11.2).
    const ignored = sshPacket(Buffer.concat([Buffer.from([2, 0, 0, 0x7f, 0xf0]), Buffer.alloc(0x7ff0)]));
    let sent = 0;
    const outcome = await against((socket) => {
      socket.write('SSH-2.0-Test\r\n');
      const more = (): void => {
        while (socket.writable && socket.write(ignored)) sent += ignored.length;
      };
      socket.on('drain', more);
      more();
    });
    expect(outcome).toBe('open/unexpected/wrong-protocol');
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });
});
