// Drives the app as a counterpart inside a network namespace, whose loopback the test itself does not reach: started there by
// lab.test.ts, it fills in the ports, presses the one button, writes the code to standard output, and on SIGUSR2 what the
// window shows then.
import { once } from 'node:events';
import { _electron } from 'playwright-core';

const { executablePath, args, labels, tcp } = JSON.parse(process.argv[2] ?? '{}');
// Not SIGTERM, by which the driver's library ends the app.
const told = once(process, 'SIGUSR2');
const electron = await _electron.launch({ executablePath, args });
const page = await electron.firstWindow();
await page.locator('h1:visible').first().waitFor();
await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('counterpart')?.click());
await page.locator('.station').waitFor();
await page.getByText(labels.ownPorts, { exact: true }).click();
await page.getByLabel(labels.tcp).fill(tcp);
await page.getByLabel(labels.udp).fill('');
await page.locator('.action-bar .button-primary').click();
const code = await page.locator('.station-code-letters [aria-hidden]').innerText();
process.stdout.write(`${JSON.stringify({ code })}\n`);
await told;
// The window would ask first.
await page.getByRole('button', { name: labels.stop }).click();
await page.locator('.station-status-ended').waitFor();
const text = await page.locator('main').innerText();
await electron.close();
process.stdout.write(`${JSON.stringify({ text })}\n`);
