// `npm run schemas`: writes docs/*.schema.json from the definitions in shared/. A test fails where they differ.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './set-up.mjs';

const { module } = await runnerImport(join(root, 'scripts', 'schemas.ts'));
for (const [file, schema] of Object.entries(module.publishedSchemas)) {
  writeFileSync(join(root, file), `${JSON.stringify(schema, null, 2)}\n`);
}
