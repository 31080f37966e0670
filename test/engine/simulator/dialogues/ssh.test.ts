import { Client, portOf, withSimulator } from '../client.ts';

test('sends its identification, ignores what is binary, and ends when the client does', () =>
  withSimulator('classic-office', {}, async (simulator) => {
    const client = await Client.open(portOf(simulator, 'updates-22'));
    expect(await client.line()).toBe('SSH-2.0-PortAmpelSimulator');
    client.send('SSH-2.0-Test');
    const keyExchange = Buffer.alloc(10_000, 1);
    expect(await client.finish(keyExchange)).toHaveLength(0);
    expect(await client.closed()).toBeUndefined();
  }));
