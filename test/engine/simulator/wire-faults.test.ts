import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { Client, clientHello, connectError, loopback, portOf, tlsSocket, withFault } from './client.ts';

describe('faults on the wire', () => {
  test('refuse', () =>
    withFault('classic-office', 'updates-21', 'refuse', async ({ endpoints }, port) => {
      expect(await connectError(port)).toBe('ECONNREFUSED');
      expect(endpoints).toContainEqual({
        rowId: 'updates-21',
        address: loopback,
        port,
        fault: 'refuse',
        listening: false,
      });
    }));

  test('open: a forbidden row accepts and stays silent', () =>
    withFault('classic-remote', 'public-application', 'open', async (_simulator, port) => {
      const client = await Client.open(port);
      expect(await client.finish('hello\r\n')).toHaveLength(0);
      expect(await client.closed()).toBeUndefined();
    }));

  test.each(['updates-21', 'licence-80'] as const)('silent: %s never says a word', (rowId) =>
    withFault('classic-office', rowId, 'silent', async (_simulator, port) => {
      const client = await Client.open(port);
      expect(await client.finish('GET / HTTP/1.0\r\n\r\n')).toHaveLength(0);
      expect(await client.closed()).toBeUndefined();
    }),
  );

  test('silent: a ClientHello is answered by the healthy row, never by the silent one', () =>
    withFault('365-client', 'mail-465', 'silent', async (simulator, port) => {
      const hello = await clientHello();
      const [silent, healthy] = await Promise.all([Client.open(port), Client.open(portOf(simulator, 'mail-993'))]);
      expect(await silent.finish(hello)).toHaveLength(0);
      // 22: a TLS record of the handshake (RFC 8446 section 5.1)
      expect((await healthy.finish(hello))[0]).toBe(22);
    }));

  test.each(['updates-21', 'licence-443', 'mail-587'] as const)('reset: %s', (rowId) =>
    withFault('classic-office', rowId, 'reset', async (_simulator, port) => {
      // The reset may come before the client has noticed that it was connected.
      const client = new Client(connect({ host: loopback, port }));
      expect(await client.closed()).toBe('ECONNRESET');
      expect(client.socket.bytesRead).toBe(0);
    }),
  );

  test.each(['updates-22', 'mail-465', 'mail-587'] as const)('wrong-protocol: %s is a block page', (rowId) =>
    withFault('classic-office', rowId, 'wrong-protocol', async (_simulator, port) => {
      const client = await Client.open(port);
      const [head, body] = (await client.rest()).toString().split('\r\n\r\n');
      expect(head).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
      expect(body).toContain('Blocked by policy');
      expect(await client.closed()).toBeUndefined();
    }),
  );

  test('wrong-protocol: the block page is one that an HTTP client reads', () =>
    withFault('classic-client', 'server-database', 'wrong-protocol', async (_simulator, port) => {
      const [response] = (await once(get({ host: loopback, port }), 'response')) as [
        { statusCode: number; resume(): void },
      ];
      response.resume();
      expect(response.statusCode).toBe(403);
    }));

  test('wrong-protocol: under a TLS client it is no TLS', () =>
    withFault('365-client', 'mail-993', 'wrong-protocol', async ({ caPem }, port) => {
      await expect(tlsSocket(port, caPem)).rejects.toThrow(/wrong version number/);
    }));

  test.each(['licence-80', 'licence-443'] as const)('wrong-protocol: %s greets like a mail server', (rowId) =>
    withFault('classic-office', rowId, 'wrong-protocol', async (_simulator, port) => {
      const client = await Client.open(port);
      expect(await client.line()).toBe('220 not a web server');
      client.socket.destroy();
    }),
  );

  test.each([
    ['licence-443', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 200 OK\r\n/],
    ['mail-465', 'NOOP\r\n', /^220 .*\r\n250 OK\r\n$/],
    ['mail-993', 'a NOOP\r\n', /^\* OK .*\r\na OK .*\r\n$/],
    ['mail-995', 'NOOP\r\n', /^\+OK .*\r\n\+OK\r\n$/],
  ] as const)('cleartext: %s speaks without TLS', (rowId, question, expected) =>
    withFault('classic-office', rowId, 'cleartext', async (_simulator, port) => {
      const client = await Client.open(port);
      expect((await client.finish(question)).toString()).toMatch(expected);
    }),
  );

  const certificateFaults = [
    ['certificate-expired', 'CERT_HAS_EXPIRED'],
    ['certificate-not-yet-valid', 'CERT_NOT_YET_VALID'],
    ['certificate-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['certificate-untrusted', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ] as const;

  test.each(certificateFaults)('%s', (fault, code) =>
    withFault('classic-office', 'licence-443', fault, async (simulator, port) => {
      await expect(tlsSocket(port, simulator.caPem)).rejects.toMatchObject({ code });
      const healthy = await tlsSocket(portOf(simulator, 'mail-465'), simulator.caPem);
      expect(healthy.authorized).toBe(true);
      healthy.destroy();
    }),
  );

  test.each(certificateFaults)('%s after STARTTLS', (fault, code) =>
    withFault('classic-office', 'mail-587', fault, async ({ caPem }, port) => {
      const client = await Client.open(port);
      await client.line();
      client.send('STARTTLS');
      await client.line();
      await expect(tlsSocket(port, caPem, client.socket)).rejects.toMatchObject({ code });
    }),
  );
});
