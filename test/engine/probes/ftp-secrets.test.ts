import { checkWith, runChecks } from '../../helpers/run.ts';
import { serve } from '../../helpers/servers.ts';

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
