import { z } from 'zod';
import { comparisonSchema } from '../shared/comparison/comparison.ts';
import { matrixSchema } from '../shared/matrix/matrix.ts';
import { profileSchema } from '../shared/profile.ts';
import { reportSchema } from '../shared/report.ts';
import { scenarioSchema } from '../shared/scenario.ts';

/** The published JSON Schemas (draft 2020-12), each made from the one definition that the code itself uses. */
export const publishedSchemas: Record<string, object> = {
  'docs/comparison.schema.json': describe(comparisonSchema, 'PortAmpel comparison', 'output'),
  'docs/profile.schema.json': describe(profileSchema, 'PortAmpel profile', 'input'),
  'docs/report.schema.json': describe(reportSchema, 'PortAmpel report', 'output'),
  'docs/summary.schema.json': describe(matrixSchema, 'PortAmpel summary', 'output'),
  'docs/scenario.schema.json': describe(scenarioSchema, 'PortAmpel scenario', 'input'),
};

function describe(schema: z.ZodType, title: string, io: 'input' | 'output'): object {
  return { title, ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) };
}
