import { domain } from './domain.ts';
import { interfaceTexts } from './interface.ts';
import { pages } from './pages.ts';
import { progress } from './progress.ts';
import { results } from './results.ts';
import { setup } from './setup.ts';
import { shell } from './shell.ts';

/** All texts in German, which leads: what another language lacks does not compile. */
export const texts = { ...domain, ...interfaceTexts, ...shell, ...setup, ...results, ...progress, ...pages };
