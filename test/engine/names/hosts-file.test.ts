import { isIP } from 'node:net';
import fc from 'fast-check';
import { hostsFilePath, readHostsFile } from '../../../engine/names/hosts-file.ts';

test.each([
  ['linux', {}, '/etc/hosts'],
  ['darwin', {}, '/etc/hosts'],
  ['win32', { SystemRoot: '/win' }, '/win/System32/drivers/etc/hosts'],
])('on %s with %j it is %s', (platform, env, path) => {
  expect(hostsFilePath(platform, env).replaceAll('\\', '/')).toBe(path);
});

test('the addresses of each name, in the order of the file, whatever their case and form', () => {
  const text = [
    '# 10.0.0.9 srv.example',
    '127.0.0.1\tlocalhost',
    '  10.0.0.5   SRV.example. srv # the server',
    'fd00::5 srv.example\r',
    '10.0.0.5 srv.example',
    'fe80::1%eth0 other.example',
    'not-an-address srv.example',
    '10.0.0.7',
    '10.0.0.6 srv.example.evil notsrv.example',
  ].join('\n');
  expect([...readHostsFile(text, ['srv.example', 'other.example', 'missing.example'])]).toEqual([
    ['srv.example', ['10.0.0.5', 'fd00::5']],
    ['other.example', ['fe80::1%eth0']],
  ]);
});

test('a name with a thousand lines fills no report', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `10.0.${index >> 8}.${index & 255} srv.example`);
  expect(readHostsFile(lines.join('\n'), ['srv.example']).get('srv.example')).toHaveLength(16);
});

test('any text gives addresses of wanted names only', () => {
  const word = fc.oneof(fc.constantFrom('srv.example', '10.0.0.5', '::1', '#', ' ', '\t', '\n', '\0'), fc.string());
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join('')),
      (text) => {
        for (const [name, addresses] of readHostsFile(text, ['srv.example'])) {
          expect(name).toBe('srv.example');
          expect(addresses.every((address) => isIP(address) !== 0)).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
