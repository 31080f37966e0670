import { setImmediate } from 'node:timers/promises';
import { Client, connectError, portOf, start } from './client.ts';

/** What would keep the process alive, of the kinds that a simulator could leave behind. */
async function openResources(): Promise<string[]> {
  // A closed handle is gone after the next turn of the event loop (libuv calls back for it last).
  await setImmediate();
  await setImmediate();
  return process.getActiveResourcesInfo().filter((kind) => /TCP|TLS/.test(kind));
}

/** Jest's own handles may go meanwhile, so only what has come is told. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const rest = [...before];
  return after.filter((kind) => {
    const index = rest.indexOf(kind);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

test('close ends listeners, conversations, delayed ones too, and held ports, and may be called again', async () => {
  const before = await openResources();
  const simulator = await start('classic-remote', {
    faults: [
      { rowId: 'mail-465', fault: 'slow' },
      { rowId: 'mail-995', fault: 'refuse' },
    ],
  });
  const clients: Client[] = [];
  try {
    clients.push(await Client.open(portOf(simulator, 'mail-587')), await Client.open(portOf(simulator, 'mail-465')));
    clients.push(await Client.openTls(portOf(simulator, 'mail-993'), simulator.caPem));
    expect(added(before, await openResources())).toEqual(expect.arrayContaining(['TCPServerWrap', 'TCPSocketWrap']));
  } finally {
    await Promise.all([simulator.close(), simulator.close()]);
    await simulator.close();
  }
  await Promise.all(clients.map((client) => client.closed()));

  expect(added(before, await openResources())).toEqual([]);
  const errors = await Promise.all(simulator.endpoints.map(({ port }) => connectError(port)));
  expect(new Set(errors)).toEqual(new Set(['ECONNREFUSED']));
});
