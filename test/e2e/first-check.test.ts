import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '../../shared/report.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';

describeApp('a first look', (launch) => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await launch();
  }, appTestMs);

  it('opens on the situation', async () => {
    expect(await app.page.title()).toBe('Situation – PortAmpel');
  });
});
