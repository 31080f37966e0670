// Drives the app inside a network namespace, whose loopback the test itself does not reach: started there by
// lab.test.ts, it opens a profile, types a counterpart's code where one is given, presses the one button and writes what the window shows to standard output.
import { _electron } from 'playwright-core';

const { executablePath, args, code, startButton } = JSON.parse(process.argv[2] ?? '{}');
const electron = await _electron.launch({ executablePath, args });
const page = await electron.firstWindow();
if (code) await page.getByLabel(code.label, { exact: true }).fill(code.value);
await page.getByRole('button', { name: startButton }).click();
await page.evaluate(
  () =>
    new Promise((resolve) => {
      const look = async () => {
        const answer = await window.portampel.run.snapshot();
        if (answer.ok && answer.value?.result) resolve();
      };
      window.portampel.run.onEvent(() => void look());
      void look();
    }),
);
await page.getByRole('heading', { level: 1 }).first().waitFor();
const reply = await page.evaluate(() => window.portampel.run.snapshot());
const text = await page.locator('main').innerText();
await electron.close();
process.stdout.write(JSON.stringify({ report: JSON.parse(reply.value.result.document.report), text }));
