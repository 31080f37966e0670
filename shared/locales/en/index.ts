import type { Texts } from '../texts.ts';
import { domain } from './domain.ts';
import { interfaceTexts } from './interface.ts';
import { pages } from './pages.ts';
import { progress } from './progress.ts';
import { results } from './results.ts';
import { setup } from './setup.ts';
import { shell } from './shell.ts';

/** See the German file, which leads. */
export const texts: Texts = { ...domain, ...interfaceTexts, ...shell, ...setup, ...results, ...progress, ...pages };
