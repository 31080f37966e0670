import type { AppUnderTest } from './app.ts';

/** Drops files onto a part of the window, as the system would. */
export async function dropFiles({ page }: AppUnderTest, files: string[], target = 'main'): Promise<void> {
  // Only a file that came through the browser's own dialog or a drop has a path.
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'chosen', multiple: true });
    document.body.append(input);
  });
  await page.locator('#chosen').setInputFiles(files);
  await page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>('#chosen');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector(selector)?.dispatchEvent(drop);
  }, target);
}
