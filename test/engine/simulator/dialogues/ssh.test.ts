import { once } from 'node:events';
import { promisify } from 'node:util';
import ssh2 from 'ssh2';
import { Client, loopback, portOf, start, withSimulator } from '../client.ts';

test('sends its identification and the start of a key exchange, and ends a client that speaks no SSH', () =>
  withSimulator('classic-office', {}, async (simulator) => {
    const client = await Client.open(portOf(simulator, 'updates-22'));
    expect(await client.line()).toBe('SSH-2.0-PortAmpelSimulator');
    client.send('SSH-2.0-Test');
    const answer = await client.finish(Buffer.alloc(10_000, 1));
    // SSH_MSG_KEXINIT behind the packet's length and that of its padding (RFC 4253 sections 6 and 7.1)
    expect(answer[5]).toBe(20);
    expect(await client.closed()).toBeUndefined();
  }));

test('exchanges keys, asks for a password, and takes any', () =>
  withSimulator('classic-office', {}, async (simulator) => {
    const client = new ssh2.Client();
    const asked: unknown[] = [];
    client.connect({
      host: loopback,
      port: portOf(simulator, 'updates-22'),
      username: 'anyone',
      password: 'any',
      authHandler: (methods: unknown, _partial, next) => {
        asked.push(methods);
        next(asked.length === 1 ? 'none' : 'password');
      },
    });
    await once(client, 'ready');
    expect(asked).toEqual([null, ['password']]);
    client.end();
    await once(client, 'close');
  }));

test('has one folder with one file over SFTP, readable wherever a reader starts', () =>
  withSimulator('classic-office', {}, async (simulator) => {
    const client = new ssh2.Client();
    client.connect({ host: loopback, port: portOf(simulator, 'updates-22'), username: 'anyone', password: 'any' });
    await once(client, 'ready');
    const sftp = await promisify(client.sftp.bind(client))();
    const [file, ...others] = await promisify(sftp.readdir.bind(sftp))('/');
    expect([file?.filename, others]).toEqual(['update.bin', []]);
    const part = sftp.createReadStream('/update.bin', { start: 70_000, end: 70_009 });
    const [bytes] = (await once(part, 'data')) as [Buffer];
    const offset = 70_000 % 65_536;
    expect(bytes.toString()).toBe('PortAmpel '.repeat(3).slice(offset % 10, (offset % 10) + 10));
    client.end();
    await once(client, 'close');
  }));

test('a client that is connected when the simulator closes is let go', async () => {
  const simulator = await start('classic-office');
  const client = await Client.open(portOf(simulator, 'updates-22'));
  await client.line();
  await simulator.close();
  expect(await client.closed()).toBeUndefined();
});
