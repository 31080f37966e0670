import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedSchemas } from '../../scripts/schemas.ts';

describe('the published schemas', () => {
  it.each(Object.entries(publishedSchemas))(
    '%s is what the definitions say (npm run schemas writes it)',
    (file, schema) => {
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
    },
  );

  it.each(Object.entries(publishedSchemas))('%s is a schema that other tools can use', (_, schema) => {
    // Formats (date-time) are annotations in draft 2020-12; a message's parameters are texts or numbers.
    const ajv = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true });
    expect(() => ajv.compile(schema)).not.toThrow();
  });
});
