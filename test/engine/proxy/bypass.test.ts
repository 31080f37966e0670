import fc from 'fast-check';
import { isBypassed } from '../../../engine/proxy/bypass.ts';
import { type ProxySource, proxySources } from '../../../shared/facts/proxy.ts';

test.each<[string, ProxySource, string, boolean]>([
  ['licence.example', 'windows', 'http://licence.example/', true],
  ['example', 'environment', 'http://licence.example/', true],
  ['example', 'windows', 'http://licence.example/', false],
  ['.example', 'gnome', 'http://licence.example/', true],
  ['*.example', 'windows', 'http://licence.example/', true],
  ['*.example', 'windows', 'http://example/', false],
  ['lic*nce.*', 'macos', 'http://licence.example/', true],
  ['192.168.*', 'windows', 'http://192.168.7.7/', true],
  ['<local>', 'windows', 'http://licence/', true],
  ['<local>', 'windows', 'http://licence.example/', false],
  ['10.0.0.0/8', 'gnome', 'http://10.7.7.7/', true],
  ['169.254/16', 'macos', 'http://169.254.7.7/', true],
  ['10.0.0.0/8', 'gnome', 'http://11.7.7.7/', false],
  ['fd00::/8', 'environment', 'http://[fd77::1]/', true],
  ['licence.example:8080', 'environment', 'http://licence.example:8080/', true],
  ['licence.example:8080', 'environment', 'http://licence.example/', false],
  ['LICENCE.example:443', 'environment', 'https://licence.example/', true],
  ['https://licence.example', 'windows', 'https://licence.example/', true],
  ['*', 'environment', 'http://licence.example/', true],
  ['notlicence.example', 'environment', 'http://licence.example/', false],
])('the exception %s of %s for %s: %p', (entry, source, url, expected) => {
  expect(isBypassed([entry], source, new URL(url))).toBe(expected);
});

test('any exception is matched without harm, and `*` alone in it matches all', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.constantFrom(...proxySources), fc.webUrl(), (bypass, source, url) => {
      isBypassed(bypass, source, new URL(url));
      expect(isBypassed([...bypass, '*'], source, new URL(url))).toBe(true);
    }),
  );
});
