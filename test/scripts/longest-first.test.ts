import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { longest } from '../../scripts/jest-longest-first.mjs';
import { root } from '../../scripts/set-up.mjs';

test.each(longest)('%s, which is to be started first, is there', (name) => {
  expect(existsSync(join(root, name))).toBe(true);
});
