import type { LineCheck } from '../../../shared/check.ts';
import { attemptOnce, outcomeOfAttempt } from '../../helpers/run.ts';
import { type Speak, serve } from '../../helpers/servers.ts';
import { type SshLog, type SshServerOptions, speakSsh, sshFingerprint, sshPacket } from '../../helpers/ssh-server.ts';
import { commonFaults, probe, probeServer, type Seen } from './common.ts';

const check = { probe: 'ssh', encryption: 'none', role: 'updates' } as const satisfies Partial<LineCheck>;
const account = { user: 'kanzlei', password: 'geheim-7391' };
const greeting = 'SSH-2.0-OpenSSH_9.6\r\n';

describe('an SSH server', () => {
  test('proves its key, says which logins it takes, and is left politely', async () => {
    const log: SshLog = [];
    const seen = await probe(check, speakSsh({}, log));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', errors: [] });
    expect(seen.lines[0]).toBe('SSH-2.0-PortAmpel');
    expect(seen.details).toMatchObject({ spoke: 'ssh', heard: 'SSH-2.0-Test_1.0' });
    expect(seen.details.ssh).toEqual({
      software: 'Test_1.0',
      keyExchange: {
        method: 'curve25519-sha256@libssh.org',
        hostKeyAlgorithm: 'ssh-ed25519',
        cipher: 'aes128-gcm@openssh.com',
        mac: '',
      },
      hostKey: { type: 'ssh-ed25519', sha256: sshFingerprint },
      authMethods: ['publickey', 'password'],
    });
    expect(log).toEqual(['none root']);
  });

  test.each([
    ['with a comment', { config: { ident: 'OpenSSH_9.2p1 Debian-2+deb12u3' } }, 'OpenSSH_9.2p1 Debian-2+deb12u3'],
    ['with other lines first', { config: { greeting: 'Authorised users only.\r\nAll is logged.' } }, 'Test_1.0'],
    ['that only knows an old key exchange', only({ kex: ['diffie-hellman-group14-sha1'] }), 'Test_1.0'],
    ['with a cipher that does not authenticate', only({ cipher: ['aes256-ctr'] }), 'Test_1.0'],
  ])('%s is as expected', async (_name, options, software) => {
    const seen = await probe(check, speakSsh(options));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', errors: [], details: { ssh: { software } } });
    expect(seen.details.ssh?.authMethods).toEqual(['publickey', 'password']);
  });

  test('that lets anybody in is as expected', async () => {
    const meddle: SshServerOptions['meddle'] = (client) => {
      client.removeAllListeners('authentication').on('authentication', (context) => context.accept());
    };
    const seen = await probe(check, speakSsh({ meddle }));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', details: { ssh: { authMethods: ['none'] } } });
  });

  test.each([
    only({ cipher: ['aes128-cbc'] }),
    only({ serverHostKey: ['ssh-ed25519'], kex: ['diffie-hellman-group-exchange-sha256'] }),
  ])('with nothing in common is degraded: %j', async (options) => {
    const seen = await probe(check, speakSsh(options));
    expect(seen.outcome).toBe('open/degraded/ssh-no-common-algorithm');
    expect(seen.details.ssh).toEqual({ software: 'Test_1.0' });
  });

  test.each(['Exceeded MaxStartups\r\n', 'Not allowed at this time\r\n'])('that turns us away: %j', async (words) => {
    const seen = await probe(check, (socket) => socket.end(words));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', heard: '', errors: [] });
  });

  test.each<[string, (client: Parameters<NonNullable<SshServerOptions['meddle']>>[0]) => void]>([
    ['hangs up', (client) => client.end()],
    ['says nothing', () => undefined],
  ])('that %s where it is asked for logins has shown that it is one', async (_name, act) => {
    const meddle: SshServerOptions['meddle'] = (client) => {
      client.removeAllListeners('authentication').on('authentication', () => act(client));
    };
    const seen = await probe(check, speakSsh({ meddle }), 3000);
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', details: { ssh: { hostKey: {} } } });
    expect(seen.details.ssh).not.toHaveProperty('authMethods');
  });
});

function only(algorithms: NonNullable<NonNullable<SshServerOptions['config']>['algorithms']>): SshServerOptions {
  return { config: { algorithms } };
}

describe('with a login', () => {
  async function logIn(options: SshServerOptions, log: SshLog = [], login = account): Promise<Seen> {
    const server = await serve(speakSsh({ account, ...options }, log));
    const attempt = await attemptOnce({ ...check, port: server.port }, { login });
    const story = await server.peers[0]!.story();
    return { attempt, outcome: outcomeOfAttempt(attempt), details: attempt.details, ...story };
  }

  test.each<[string, SshServerOptions, string[], number]>([
    ['by password', { files: ['a', 'b'] }, ['none kanzlei', 'password kanzlei'], 2],
    ['into an empty folder', { files: [] }, ['none kanzlei', 'password kanzlei'], 0],
    [
      'by a dialogue',
      { files: ['a'], methods: ['keyboard-interactive'] },
      ['none kanzlei', 'keyboard-interactive kanzlei'],
      1,
    ],
  ])('the folder is read: %s', async (_name, options, expected, folderEntries) => {
    const log: SshLog = [];
    const seen = await logIn(options, log);
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', errors: [] });
    expect(seen.details.ssh).toMatchObject({ login: 'accepted', sftp: 'opened', folderEntries });
    expect(log).toEqual(expected);
    expect(JSON.stringify(seen.attempt)).not.toContain(account.password);
  });

  test.each<[string, SshServerOptions, string[]]>([
    ['a wrong password', {}, ['none kanzlei', 'password kanzlei']],
    ['a wrong answer', { methods: ['keyboard-interactive'] }, ['none kanzlei', 'keyboard-interactive kanzlei']],
    ['a server that takes keys only', { methods: ['publickey'] }, ['none kanzlei']],
  ])('%s is refused once', async (_name, options, expected) => {
    const log: SshLog = [];
    const seen = await logIn(options, log, { ...account, password: 'falsch-8226' });
    expect(seen).toMatchObject({ outcome: 'open/degraded/login-refused', details: { ssh: { login: 'refused' } } });
    expect(log).toEqual(expected);
    expect(JSON.stringify(seen.attempt)).not.toContain('falsch-8226');
  });

  test.each<[string, { prompt: string; echo: boolean }[]]>([
    ['in the open', [{ prompt: 'Password: ', echo: true }]],
    [
      'together with something else',
      [
        { prompt: 'Password: ', echo: false },
        { prompt: 'Code: ', echo: false },
      ],
    ],
  ])('a server that asks for the password %s does not get it', async (_name, prompts) => {
    const answers: string[][] = [];
    const meddle: SshServerOptions['meddle'] = (client) => {
      client.removeAllListeners('authentication').on('authentication', (context) => {
        if (context.method === 'keyboard-interactive') context.prompt(prompts, (given) => void answers.push(given));
        else context.reject(['keyboard-interactive']);
      });
    };
    const seen = await logIn({ meddle });
    expect(seen.outcome).toBe('open/degraded/login-refused');
    expect(answers).toEqual([]);
  });

  test('a server without SFTP is named as such', async () => {
    const seen = await logIn({});
    expect(seen).toMatchObject({
      outcome: 'open/degraded/sftp-refused',
      details: { ssh: { login: 'accepted', sftp: 'refused' } },
    });
  });

  test('it is not given to a row of another server', async () => {
    const log: SshLog = [];
    const server = await serve(speakSsh({ account }, log));
    await attemptOnce({ ...check, role: 'licence', port: server.port }, { login: account });
    await server.peers[0]!.story();
    expect(log).toEqual(['none root']);
  });
});

function goodbye(reason: number): Buffer {
  const payload = Buffer.alloc(1 + 4 + 4 + 4);
  payload.writeUInt8(1, 0);
  payload.writeUInt32BE(reason, 1);
  return sshPacket(payload);
}

describe('a key exchange that fails', () => {
  test.each<[string, Speak, string | undefined]>([
    ['is reset', (socket) => void socket.once('data', () => socket.resetAndDestroy()).write(greeting), 'ECONNRESET'],
    ['ends', (socket) => socket.end(greeting), undefined],
    [
      'ends when it hears our offer',
      (socket) => void socket.once('data', () => socket.end()).write(greeting),
      undefined,
    ],
    ['is never answered', (socket) => socket.write(greeting), 'ETIMEDOUT'],
    [
      'is answered with a block page',
      (socket) => socket.end(`${greeting}HTTP/1.1 403 Forbidden\r\n\r\nBlocked`),
      undefined,
    ],
    [
      'is answered with a huge packet',
      (socket) => socket.write(`${greeting}\u007f\u00ff\u00ff\u00ff\u0004`),
      undefined,
    ],
    ['is answered with a packet of nothing', (socket) => socket.write(`${greeting}${'\u0000'.repeat(64)}`), undefined],
    [
      'is answered with noise',
      (socket) => socket.write(`${greeting}\u001b[2J${'ä\u0000'.repeat(900)}`, 'latin1'),
      undefined,
    ],
    [
      'is answered with a flood',
      (socket) => socket.write(Buffer.concat([Buffer.from(greeting), Buffer.alloc(3e6)])),
      undefined,
    ],
    [
      'is called a fault of ours',
      (socket) => socket.write(Buffer.concat([Buffer.from(greeting), goodbye(2)])),
      undefined,
    ],
  ])('since it %s is told as such', async (_name, speak, errorCode) => {
    const seen = await probe(check, speak, errorCode === 'ETIMEDOUT' ? 400 : undefined);
    expect(seen.outcome).toBe('open/unexpected/ssh-handshake-failed');
    expect(seen.attempt.errorCode).toBe(errorCode);
    expect(seen.details).toMatchObject({ spoke: 'ssh', heard: greeting.trimEnd(), ssh: { software: 'OpenSSH_9.6' } });
    expect(seen.details.ssh).not.toHaveProperty('hostKey');
  });

  test.each([
    [3, 'ssh-no-common-algorithm'],
    [12, 'service-refused'],
  ])('with the goodbye %i of the server is degraded: %s', async (code, reason) => {
    const seen = await probe(check, (socket) => socket.write(Buffer.concat([Buffer.from(greeting), goodbye(code)])));
    expect(seen.outcome).toBe(`open/degraded/${reason}`);
  });

  test('ends with a cancel, and leaves politely', async () => {
    const cancel = new AbortController();
    const server = await serve((socket) => {
      socket.write(greeting);
      // Our own identification shows that the key exchange is under way.
      socket.once('data', () => cancel.abort());
    });
    const attempt = await attemptOnce({ ...check, port: server.port }, {}, { signal: cancel.signal });
    expect(outcomeOfAttempt(attempt)).toBe('open/unchecked/cancelled');
    await expect(server.peers[0]!.story()).resolves.toMatchObject({ errors: [] });
  });
});

describe('words that are no identification of SSH', () => {
  test.each([
    ['an SSH too old for SFTP', 'SSH-1.5-1.2.27\r\n', 'ssh'],
    ['FTP', '220 FTP server ready\r\n', 'ftp'],
    ['SMTP', '220 mail.example ESMTP\r\n', 'smtp'],
    ['another letter first', ' SSH-2.0-OpenSSH_9.6\r\n', undefined],
    ['lower case', 'ssh-2.0-OpenSSH_9.6\r\n', undefined],
  ])('are unexpected: %s', async (_name, words, spoke) => {
    const seen = await probe(check, (socket) => socket.end(words));
    expect(seen).toMatchObject({ outcome: 'open/unexpected/wrong-protocol', heard: '', errors: [] });
    expect(seen.details.spoke).toBe(spoke);
  });

  test('are unexpected also before a late identification', async () => {
    const seen = await probe(check, (socket) => socket.write(`${'more\r\n'.repeat(20)}SSH-2.0-OpenSSH_9.6\r\n`));
    expect(seen.outcome).toBe('open/unexpected/wrong-protocol');
  });
});

test.each(commonFaults)('$name is told as what it is', async ({ start, seen, attemptTimeoutMs }) => {
  await expect(probeServer(check, await start(), attemptTimeoutMs)).resolves.toMatchObject(seen);
});
