import { type ComponentType, createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type AppState, initialState, reduce } from '../../renderer/state/app-state.ts';
import { Store, StoreContext } from '../../renderer/state/store.ts';
import { loadTexts } from '../../renderer/state/texts.ts';
import { defaultUserSettings } from '../../shared/default-settings.ts';
import type { AppStart, OpenedReport } from '../../shared/ipc-contract.ts';
import { pack } from '../../shared/packed.ts';
import type { Report } from '../../shared/report.ts';

const start: AppStart = {
  version: '1.0.0',
  runtime: { electron: '1', chromium: '2', node: '3' },
  platform: 'linux',
  systemLanguage: 'en',
  scenarios: [],
  situations: [],
  settings: { ...defaultUserSettings, language: 'en' },
  notes: [],
  folders: { data: '/d', logs: '/l' },
  run: null,
  station: null,
  document: null,
  refused: null,
};

/** The page's state with the report of the session's own run on the screen. */
export function stateWith(report: Report): AppState {
  const origin = { kind: 'run', runId: 'r1' } as const;
  const document: OpenedReport = {
    kind: 'report',
    documentId: 'd1',
    origin,
    trust: { kind: 'unsigned' },
    report: pack(report),
  };
  const result = { ok: true, document } as const;
  const run = {
    runId: 'r1',
    seq: 1,
    kind: 'network',
    isDemo: false,
    scenario: 'classic-office',
    elapsedMs: 1,
    checks: [],
    rows: [],
    flows: {},
    result,
  } as const;
  const running = reduce(initialState(start), {
    type: 'runStarted',
    run: { ...run, checks: [], rows: [], result: null },
  });
  return reduce(running, { type: 'runUpdate', update: { runId: 'r1', seq: 2, type: 'ended', result } });
}

/** A component of the page: typed with the page, and loaded as the page does, with its texts and its way to main. */
export async function componentOf(file: string, name: string): Promise<ComponentType<Record<string, unknown>>> {
  // First, as on a server: with a window it looks for a page at once.
  await import('react-aria-components');
  Object.assign(globalThis, { window: { portampel: {} } });
  await loadTexts('en');
  const path = `../../renderer/features/${file}`;
  const module = (await import(path)) as Record<string, ComponentType<Record<string, unknown>>>;
  const component = module[name];
  if (component === undefined) throw new Error(`no ${name} in ${file}`);
  return component;
}

/** What a component writes into the page in that state. */
export function markupOf(element: ReactElement, state: AppState): string {
  return renderToStaticMarkup(createElement(StoreContext, { value: new Store(state) }, element));
}
