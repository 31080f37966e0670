import { tryPolicy } from '../../../engine/settings.ts';
import { checkWith, outcomeOf, runChecks } from '../../helpers/run.ts';
import { serve } from '../../helpers/servers.ts';
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

test('a login that is refused late is sent once by each row', async () => {
  const server = await serve((socket, peer) => {
    socket.write('220 ready\r\n');
    peer.onLine((line) => {
      const isPassword = line.startsWith('PASS');
      const answer = isPassword ? '530 no\r\n' : line.startsWith('USER') ? '331 password\r\n' : '502 no\r\n';
      setTimeout(() => socket.write(answer), isPassword ? tryPolicy.silentServiceMs + 300 : 0);
    });
  });
  const checks = [
    checkWith({ id: 'passive', probe: 'ftp', port: server.port }),
    checkWith({ id: 'active', probe: 'ftp-active', port: 20, controlPort: server.port }),
  ];
  const { result } = await runChecks(checks, { settings: { login } });
  expect(result.observations.map(outcomeOf)).toEqual([
    'open/degraded/ftp-login-failed',
    'untested/null/ftp-login-failed',
  ]);
  expect(server.peers.filter(({ heard }) => heard.includes('PASS '))).toHaveLength(2);
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
