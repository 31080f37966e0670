import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../shared/report.ts';

/** As other tools validate: by the file that is published, in which nothing that it does not name is allowed. */
const validate = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object,
);

/** What of the report the published schema forbids. */
export function unpublished(report: Report): string[] {
  if (validate(JSON.parse(JSON.stringify(report)))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
