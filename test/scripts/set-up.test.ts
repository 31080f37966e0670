import { existsSync, readFileSync } from 'node:fs';
import { isInstalled } from '../../scripts/set-up.mjs';

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>;

const lock = (packages: Packages): { packages: Packages } => ({ packages });
const wanted = lock({
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
  'node_modules/for-windows': { version: '3.0.0', integrity: 'sha512-c', optional: true },
});
const { '': _self, 'node_modules/for-windows': _other, ...here } = wanted.packages;

describe('what package-lock.json asks for is installed', () => {
  it('where npm has noted all of it', () => {
    expect(isInstalled(wanted, lock(here))).toBe(true);
  });

  it.each<[string, Packages | undefined]>([
    ['npm has noted nothing, since it was never done', undefined],
    ['a package is missing', { 'node_modules/a': here['node_modules/a']! }],
    ['a package has another version', { ...here, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['a package has other content', { ...here, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
    ['an optional one has another version', { ...here, 'node_modules/for-windows': { version: '2.9.0' } }],
  ])('not where %s', (_name, packages) => {
    expect(isInstalled(wanted, packages && lock(packages))).toBe(false);
  });

  const file = 'node_modules/.package-lock.json';
  (existsSync(file) ? it : it.skip)('as this repository has it, however it was installed', () => {
    const [asked, found] = ['package-lock.json', file].map((name) => JSON.parse(readFileSync(name, 'utf8')) as unknown);
    expect(isInstalled(asked as typeof wanted, found as typeof wanted)).toBe(true);
  });
});
