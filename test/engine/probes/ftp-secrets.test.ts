import { once } from 'node:events';
import type { Socket } from 'node:net';
import { LoginTurns } from '../../../engine/net/login-turns.ts';
import { knownFromControl } from '../../../engine/probes/ftp-active.ts';
import { tryPolicy } from '../../../engine/settings.ts';
import type { HostCheck } from '../../../shared/check.ts';
import type { Attempt } from '../../../shared/observation.ts';
import { type Act, serveFtp } from '../../helpers/ftp-server.ts';
import { rehearse } from '../../helpers/rehearse.ts';
import {
  attemptOnce,
  checkWith,
  outcomeOf,
  outcomeOfAttempt,
  ownAttemptOnce,
  resolverOf,
  runChecks,
  settingsWith,
} from '../../helpers/run.ts';
import { ftpWithoutGuests, loopback, serve, type TestServer } from '../../helpers/servers.ts';
import { anyIdentity } from './common.ts';

const login = { user: 'Alice.Muster', password: 'dragon+4711' };

test('a login stays out of all that is kept, however much of it the server repeats', async () => {
  const server = await serve((socket, peer) => {
    socket.write('220 ready\r\n');
    peer.onLine((line) => socket.write(`${line.startsWith('USER') ? 331 : 530} no ${line} ${line.toUpperCase()}\r\n`));
  });
  const checks = [
    checkWith({ id: 'passive', probe: 'ftp', port: server.port }),
    checkWith({ id: 'active', probe: 'ftp-active', port: 20, controlPort: server.port }),
  ];
  const { result, events } = await runChecks(checks, { settings: { login } });
  const heard = server.peers.map((peer) => peer.heard).join('');
  expect(heard).toContain(`PASS ${login.password}`);
  const kept = JSON.stringify([result, events]).toLowerCase();
  expect(kept).toContain('pass ***');
  for (const secret of Object.values(login)) expect(kept).not.toContain(secret.toLowerCase());
});

test('no part of a login is left where a line that repeats it is cut', async () => {
  const length = 512;
  const server = await serve((socket, peer) => {
    socket.write('220 ready\r\n');
    // The cut goes through the middle of the password.
    const filler = 'x'.repeat(length - '530 '.length - login.password.length / 2);
    peer.onLine((line) =>
      socket.write(line.startsWith('USER') ? '331 go on\r\n' : `530 ${filler}${login.password}\r\n`),
    );
  });
  const { attempt } = await rehearse(server.port, {}, { settings: { login } });
  expect(server.peers.map(({ heard }) => heard).join('')).toContain(login.password);
  const kept = JSON.stringify(attempt);
  expect(kept).toContain('xxx');
  expect(kept).not.toContain(login.password.slice(0, 4));
});

/** Refuses every password, after that time. */
function serveRefusals(passwordMs = 0, greetingMs = 0): Promise<TestServer> {
  return serve((socket, peer) => {
    setTimeout(() => socket.write('220 ready\r\n'), greetingMs);
    peer.onLine((line) => {
      const isPassword = line.startsWith('PASS');
      const answer = isPassword ? '530 no\r\n' : line.startsWith('USER') ? '331 password\r\n' : '502 no\r\n';
      setTimeout(() => socket.write(answer), isPassword ? passwordMs : 0);
    });
  });
}

function rowsOf({ port }: TestServer, host = loopback): HostCheck[] {
  return [
    checkWith({ id: 'active', probe: 'ftp-active', port: 20, host, controlPort: port }),
    checkWith({ id: 'passive', probe: 'ftp', port, host }),
    checkWith({ id: 'transfer', probe: 'transfer', port, host, rehearsal: { bytes: 1_000_000, protocol: 'ftp' } }),
  ];
}

function passwordsHeard({ peers }: TestServer): number {
  return peers.map(({ heard }) => heard.split('PASS ').length - 1).reduce((sum, count) => sum + count, 0);
}

const refused = ['untested/null/ftp-login-failed', 'open/degraded/ftp-login-failed', 'untested/null/login-refused'];

test.each([
  ['at once', 0, 0],
  ['late', tryPolicy.silentServiceMs + 300, 0],
  // By the greeting a second try has begun beside the first.
  ['late after a late greeting', 300, tryPolicy.silentServiceMs + 300],
])('a login that is refused %s is sent once in a run, whatever rows need it', async (_name, passwordMs, greetingMs) => {
  const server = await serveRefusals(passwordMs, greetingMs);
  const { result } = await runChecks(rowsOf(server), { settings: { login } });
  expect(result.observations.map(outcomeOf)).toEqual(refused);
  expect(passwordsHeard(server)).toBe(1);
});

test('a login that one address of a host has refused is not sent to the others', async () => {
  const server = await serveRefusals();
  const other = await serve(
    (socket, peer) => {
      socket.write('220 ready\r\n');
      peer.onLine((line) => socket.write(line.startsWith('USER') ? '331 password\r\n' : '502 no\r\n'));
    },
    { address: '127.0.0.2', port: server.port },
  );
  const name = 'updates.example.com';
  const resolver = resolverOf({ [name]: [server.address, other.address] });
  const { result } = await runChecks(rowsOf(server, name), { settings: { login }, resolver });
  // The rehearsal goes to one of them.
  const [active = '', passive = '', transfer] = refused;
  expect(result.observations.map(outcomeOf)).toEqual([`${active} ${active}`, `${passive} ${passive}`, transfer]);
  expect(passwordsHeard(server) + passwordsHeard(other)).toBe(1);
});

test.each<[string, Act, string]>([
  ['turned away for want of room', (socket) => socket.end('421 Too many users, sorry.\r\n'), 'service-refused'],
  ['hung up on', (socket) => socket.end(), 'ftp-login-failed'],
])('a session that is %s at its login keeps no other from logging in', async (_name, turnAway, reason) => {
  let passwords = 0;
  const PASS: Act = (socket, peer) => {
    passwords += 1;
    if (passwords === 1) turnAway(socket, peer);
    else socket.write('230 in\r\n');
  };
  const server = await serveFtp({ replies: { PASS } });
  const { result } = await runChecks(rowsOf(server).slice(0, 2), { settings: { login } });
  expect(result.observations.map(outcomeOf)).toEqual(['open/asExpected/syn-ack', `open/degraded/${reason}`]);
  expect(passwordsHeard(server)).toBe(2);
});

test('a server without room for a guest is told as such', async () => {
  const server = await serveFtp({ replies: { USER: '421 Too many users, sorry.\r\n' } });
  const { result } = await runChecks(rowsOf(server).slice(0, 2));
  expect(result.observations.map(outcomeOf)).toEqual(['untested/null/ftp-no-control', 'open/degraded/service-refused']);
});

test('who waits in vain for the answer to another session’s login tells nothing about it, and takes leave', async () => {
  const server = await serveFtp({});
  const logins = new LoginTurns();
  const [cancel, wait] = [new AbortController(), { withinMs: 60_000, signal: new AbortController().signal }];
  const untilCancelled = () => once(cancel.signal, 'abort');
  const other = logins.take({ host: loopback, port: server.port }, wait, untilCancelled, () => false);
  const settings = { login, attemptTimeoutMs: 600 };
  const passive = await attemptOnce({ probe: 'ftp', port: server.port }, settings, { logins });
  const own = { settings: settingsWith(settings), logins };
  const active = await ownAttemptOnce({ probe: 'ftp-active', port: 20, controlPort: server.port }, own);
  cancel.abort();
  await other;
  expect([passive, active].map(outcomeOfAttempt)).toEqual(['open/unchecked/cancelled', 'untested/null/cancelled']);
  expect(passwordsHeard(server)).toBe(0);
  for (const peer of server.peers) expect((await peer.story()).lines.at(-1)).toBe('QUIT');
});

test('a guest whom the server refuses inside TLS alone comes back in clear text', async () => {
  const insideTls = { USER: '530 Anonymous sessions may not use encryption.\r\n' };
  const server = await serveFtp({ identity: await anyIdentity(), insideTls });
  const { result } = await runChecks(rowsOf(server).slice(0, 2));
  expect(result.observations.map(outcomeOf)).toEqual(['open/asExpected/syn-ack', 'open/asExpected/ftp-data-untold']);
});

test.each([
  ['sockets of this PC', 'local-resources'],
  ['time', 'cancelled'],
] as const)('for want of %s, row 21 says nothing about row 20', (_name, reason) => {
  const attempt: Attempt = { state: 'untested', reason, service: null, rttMs: null, phases: [], details: {} };
  expect(knownFromControl(attempt)).toBeUndefined();
});

test('a guest whom the server refuses does not come back', async () => {
  const server = await serve(ftpWithoutGuests);
  const { result } = await runChecks(rowsOf(server).slice(0, 2));
  expect(result.observations.map(outcomeOf)).toEqual([
    'untested/null/ftp-login-needed',
    'open/asExpected/ftp-data-untold',
  ]);
  expect(server.peers).toHaveLength(1);
});

test('a server that has no room for a second session sees both rows one after the other', async () => {
  let sessions = 0;
  const greeting = (socket: Socket): void => {
    sessions += 1;
    if (sessions > 1) socket.end('421 There are too many connections from your internet address.\r\n');
    else socket.write('220 ready\r\n');
    // Its own end, which comes after its last word.
    socket.once('finish', () => {
      sessions -= 1;
    });
  };
  const server = await serveFtp({ greeting });
  const { result } = await runChecks(rowsOf(server).slice(0, 2), { settings: { login } });
  expect(result.observations.map(outcomeOf)).toEqual(['open/asExpected/syn-ack', 'open/asExpected/syn-ack']);
  expect(passwordsHeard(server)).toBe(2);
});

test.each([
  ['TLS that was offered is refused', '534 no\r\n'],
  ['nobody vouches for the certificate', '234 go on\r\n'],
])('a login is kept back where %s', async (_name, answer) => {
  const identity = await anyIdentity();
  const server = await serve((socket, peer) => {
    socket.write('220 ready\r\n');
    peer.onLine((line) => {
      if (line === 'FEAT') peer.socket.write('211-Features\r\n AUTH TLS\r\n211 End\r\n');
      else peer.socket.write(line === 'AUTH TLS' ? answer : '200 fine\r\n');
      if (line === 'AUTH TLS' && answer.startsWith('234')) peer.startTls(identity);
    });
  });
  const checks = [
    checkWith({ id: 'passive', probe: 'ftp', port: server.port }),
    checkWith({ id: 'active', probe: 'ftp-active', port: 20, controlPort: server.port }),
  ];
  const { result } = await runChecks(checks, { settings: { login } });
  expect(result.observations.map(outcomeOf)).toEqual([
    'open/degraded/ftp-login-withheld',
    'untested/null/ftp-login-withheld',
  ]);
  expect(server.peers.filter(({ heard }) => /USER|PASS/.test(heard))).toEqual([]);
});
