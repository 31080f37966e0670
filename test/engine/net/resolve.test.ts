import { type ResolveContext, type Resolver, resolveHost, systemResolver } from '../../../engine/net/resolve.ts';

const { jest } = import.meta;

function contextWith(overrides: Partial<ResolveContext> = {}): ResolveContext {
  return {
    resolver: () => Promise.resolve(['127.0.0.1']),
    elapsedMs: () => 7,
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    ...overrides,
  };
}

function failing(code: string): Resolver {
  return () => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code }));
}

const never: Resolver = () => new Promise(() => undefined);

describe('resolving a host', () => {
  test.each(['127.0.0.1', '::1', 'fe80::1%eth0'])('asks nobody about the address %s', async (host) => {
    const resolver = jest.fn<Promise<string[]>, [string]>();
    await expect(resolveHost(host, contextWith({ resolver }))).resolves.toEqual({
      host,
      addresses: [host],
      phase: null,
    });
    expect(resolver).not.toHaveBeenCalled();
  });

  test('keeps the addresses of both families in the order given', async () => {
    const resolver = jest.fn(() => Promise.resolve(['::1', '127.0.0.1', '127.0.0.2']));
    const resolution = await resolveHost('ts.example', contextWith({ resolver }));
    expect(resolution.addresses).toEqual(['::1', '127.0.0.1', '127.0.0.2']);
    expect(resolver.mock.calls).toEqual([['ts.example']]);
  });

  test('counts an address that is given twice once', async () => {
    const resolver: Resolver = () => Promise.resolve(['127.0.0.1', '127.0.0.1']);
    const { addresses } = await resolveHost('ts.example', contextWith({ resolver }));
    expect(addresses).toEqual(['127.0.0.1']);
  });

  test('takes no more than eight addresses', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `127.0.0.${index + 1}`);
    const { addresses } = await resolveHost('ts.example', contextWith({ resolver: () => Promise.resolve(many) }));
    expect(addresses).toEqual(many.slice(0, 8));
  });

  test.each([
    ['ENOTFOUND', 'name-not-found'],
    ['ENODATA', 'name-not-found'],
    ['EAI_NONAME', 'name-not-found'],
    ['EAI_AGAIN', 'name-service-failed'],
    ['EAI_FAIL', 'name-service-failed'],
    ['ECONNREFUSED', 'name-service-failed'],
  ])('reads %s as %s', async (code, reason) => {
    const resolution = await resolveHost('ts.example', contextWith({ resolver: failing(code) }));
    expect(resolution).toMatchObject({ addresses: [], reason, errorCode: code });
  });

  test.each(['ENOTFOUND', 'EAI_AGAIN'])('asks a second time after %s, and takes the answer to that', async (code) => {
    const first = failing(code);
    const resolver = jest
      .fn<Promise<string[]>, [string]>(() => Promise.resolve(['127.0.0.1']))
      .mockImplementationOnce(first);
    const resolution = await resolveHost('ts.example', contextWith({ resolver }));
    expect(resolution).toEqual({
      host: 'ts.example',
      addresses: ['127.0.0.1'],
      phase: { name: 'resolve', startMs: 7, durationMs: 0 },
      attempts: 2,
    });
  });

  test.each<[string, Resolver, number]>([
    ['a name that is found', () => Promise.resolve(['127.0.0.1']), 1],
    ['a name that is not found', failing('ENOTFOUND'), 2],
    ['a name without any address', () => Promise.resolve([]), 2],
    ['a name service that fails', failing('EAI_AGAIN'), 2],
  ])('counts how often it asked about %s', async (_name, answer, attempts) => {
    const resolver = jest.fn(answer);
    await expect(resolveHost('ts.example', contextWith({ resolver }))).resolves.toMatchObject({ attempts });
    expect(resolver).toHaveBeenCalledTimes(attempts);
  });

  test('asks once only where the first time took all the time there is', async () => {
    const resolver = jest.fn(never);
    await expect(resolveHost('ts.example', contextWith({ resolver, timeoutMs: 1 }))).resolves.toMatchObject({
      attempts: 1,
    });
    expect(resolver).toHaveBeenCalledTimes(1);
  });

  test('reads a name without any address as not found', async () => {
    const resolution = await resolveHost('ts.example', contextWith({ resolver: () => Promise.resolve([]) }));
    expect(resolution).toMatchObject({ addresses: [], reason: 'name-not-found' });
  });

  test('stops waiting for a name service that never answers', async () => {
    const resolution = await resolveHost('ts.example', contextWith({ resolver: never, timeoutMs: 1 }));
    expect(resolution).toMatchObject({ addresses: [], reason: 'name-timeout' });
  });

  test('ignores an answer that comes after the time', async () => {
    let answer: (addresses: string[]) => void = () => undefined;
    const resolver: Resolver = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const resolution = resolveHost('ts.example', contextWith({ resolver, timeoutMs: 1 }));
    await expect(resolution).resolves.toMatchObject({ reason: 'name-timeout' });
    answer(['127.0.0.1']);
    await expect(resolution).resolves.toMatchObject({ addresses: [] });
  });

  test('stops waiting when the run is cancelled', async () => {
    const cancel = new AbortController();
    const resolution = resolveHost('ts.example', contextWith({ resolver: never, signal: cancel.signal }));
    cancel.abort();
    await expect(resolution).resolves.toMatchObject({ addresses: [], reason: 'cancelled' });
  });

  test('does not wait at all where the run was cancelled before', async () => {
    const resolution = resolveHost('ts.example', contextWith({ resolver: never, signal: AbortSignal.abort() }));
    await expect(resolution).resolves.toMatchObject({ reason: 'cancelled' });
  });

  test('tells when it asked and how long the answer took', async () => {
    const times = [12.5, 20];
    const { phase } = await resolveHost('ts.example', contextWith({ elapsedMs: () => times.shift() ?? 20 }));
    expect(phase).toEqual({ name: 'resolve', startMs: 12.5, durationMs: 7.5 });
  });

  test('reads a resolver that throws as a name service that failed', async () => {
    const resolver: Resolver = () => {
      throw new TypeError('no such thing');
    };
    const resolution = await resolveHost('ts.example', contextWith({ resolver }));
    expect(resolution).toMatchObject({ addresses: [], reason: 'name-service-failed', errorCode: 'TypeError' });
  });
});

test('the system finds its own loopback address by name', async () => {
  const addresses = await systemResolver('localhost');
  expect(addresses.some((address) => address === '127.0.0.1' || address === '::1')).toBe(true);
});
