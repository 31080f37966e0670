import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../shared/settings.ts';
import { allScenes as scenes } from './all-scenes.ts';
import { AppUnderTest } from './app.ts';

interface Look {
  theme: Settings['theme'];
  language: Settings['language'];
  width: number;
  height: number;
}

const looks: Look[] = (['light', 'dark'] as const).flatMap((theme) => [
  { theme, language: 'de', width: 1280, height: 800 },
  { theme, language: 'fr', width: 1024, height: 640 },
]);

/** What the README shows, by file name. */
const readmePictures: Record<string, { scene: string; look: Look }> = {
  'app-result.png': { scene: 'result-red', look: { theme: 'light', language: 'en', width: 1180, height: 860 } },
  'app-situation.png': {
    scene: 'situation-chosen',
    look: { theme: 'light', language: 'en', width: 1180, height: 780 },
  },
  'app-counterpart.png': {
    scene: 'counterpart-busy',
    look: { theme: 'light', language: 'en', width: 1180, height: 744 },
  },
  'app-evidence-dark.png': {
    scene: 'result-evidence',
    look: { theme: 'dark', language: 'en', width: 1180, height: 860 },
  },
};

export async function takeScreenshots(args: string[]): Promise<void> {
  if (args.includes('--readme')) {
    for (const [file, { scene, look }] of Object.entries(readmePictures)) {
      await take(scene, look, join('docs', 'pictures', file));
    }
    return;
  }
  const unknown = args.filter((name) => !(name in scenes));
  if (unknown.length > 0)
    throw new Error(`no scene ${unknown.join(', ')}; there are ${Object.keys(scenes).join(', ')}`);
  const folder = join('out', 'screenshots');
  await mkdir(folder, { recursive: true });
  for (const scene of args.length > 0 ? args : Object.keys(scenes)) {
    for (const look of looks) {
      const { theme, language, width, height } = look;
      await take(scene, look, join(folder, `${scene}-${theme}-${language}-${width}x${height}.png`));
    }
  }
}

async function take(scene: string, { theme, language, width, height }: Look, file: string): Promise<void> {
  const app = await AppUnderTest.launch();
  try {
    await app.resize(width, height);
    await app.page.evaluate((settings) => window.portampel.settings.change(settings), { theme, language });
    await app.page.waitForFunction((shown) => document.documentElement.lang === shown, language);
    await scenes[scene]?.(app);
    // Fonts and the first frame after the last change.
    await app.page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
    await app.page.screenshot({ path: file });
    process.stdout.write(`${file}\n`);
  } finally {
    await app.close();
    await app.clean();
  }
}
