import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ssh2, { type Algorithms } from 'ssh2';
import { rehearse } from '../../helpers/rehearse.ts';
import { loopback, type Speak, serve } from '../../helpers/servers.ts';
import { type SshLog, type SshServerOptions, speakSsh, sshHostKey, sshPacket } from '../../helpers/ssh-server.ts';

const { Server, utils } = ssh2;
const { OPEN_MODE, STATUS_CODE } = utils.sftp;
const readOnly: number = OPEN_MODE.READ;
const login = { user: 'kanzlei', password: 'geheim=4711' };
const settings = { login };
const fileBytes = 20_000_000;

let server: InstanceType<typeof Server> | undefined;
afterEach(() => {
  server?.close();
});

/** A real SSH server with one generated file; `stopAt` is where it falls silent or cuts. */
async function serveSftp(fault?: { at: number; how: 'silence' | 'cut' }, user = login.user): Promise<number> {
  server = new Server({ hostKeys: [sshHostKey.private] }, (client) => {
    client.on('error', () => undefined);
    client.on('authentication', (context) => {
      if (context.method === 'password' && context.username === user && context.password === login.password)
        context.accept();
      else context.reject(['password']);
    });
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => {
        const sftp = acceptSftp();
        const handle = Buffer.from('file');
        const attrs = { mode: 0o100644, uid: 0, gid: 0, size: fileBytes, atime: 0, mtime: 0 };
        let isListed = false;
        sftp.on('REALPATH', (id) => sftp.name(id, [{ filename: `/home/${login.user}`, longname: '', attrs }]));
        sftp.on('OPENDIR', (id) => sftp.handle(id, handle));
        sftp.on('READDIR', (id) => {
          if (isListed) sftp.status(id, STATUS_CODE.EOF);
          else sftp.name(id, [{ filename: 'update.bin', longname: '', attrs }]);
          isListed = true;
        });
        sftp.on('OPEN', (id, path, flags) => {
          if (path.endsWith('update.bin') && flags === readOnly) sftp.handle(id, handle);
          else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
        });
        sftp.on('FSTAT', (id) => sftp.attrs(id, attrs));
        sftp.on('CLOSE', (id) => sftp.status(id, STATUS_CODE.OK));
        sftp.on('READ', (id, _handle, offset, length) => {
          if (fault && offset + length > fault.at) {
            if (fault.how === 'cut') client.end();
            return;
          }
          const size = Math.min(length, 32 * 1024, fileBytes - offset);
          if (size <= 0) sftp.status(id, STATUS_CODE.EOF);
          else sftp.data(id, Buffer.alloc(size, 's'));
        });
      });
    });
  });
  server.listen(0, loopback);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test.each([
  ['whole', 50_000_000, 'complete', fileBytes],
  ['in part', 5_000_000, 'part', 5_000_000],
])('a file comes %s', async (_name, bytes, end, receivedBytes) => {
  const path = '/updates/update.bin';
  const { outcome, facts } = await rehearse(await serveSftp(), { protocol: 'sftp', bytes, path }, { settings });
  expect(outcome).toBe('open/asExpected/syn-ack');
  expect(facts).toMatchObject({ announcedBytes: fileBytes, downloads: [{ end, receivedBytes }] });
});

test('without a path the largest file is taken; the login is nowhere in what is told', async () => {
  const { outcome, attempt, facts } = await rehearse(
    await serveSftp(),
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
  const port = await serveSftp({ at: 5_000_000, how });
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
  const port = await serveSftp(undefined, user);
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
