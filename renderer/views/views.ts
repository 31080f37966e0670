import type { ComponentType } from 'react';
import type { ViewName } from '../state/app-state.ts';
import { later } from './later.ts';
import { SituationView } from './situation-view.tsx';

const laterViews = {
  addresses: later(async () => (await import('./addresses-view.tsx')).AddressesView),
  running: later(async () => (await import('./running-view.tsx')).RunningView),
  result: later(async () => (await import('./result-view.tsx')).ResultView),
  reports: later(async () => (await import('./reports-view.tsx')).ReportsView),
  compare: later(async () => (await import('./compare-view.tsx')).CompareView),
  summary: later(async () => (await import('./summary-view.tsx')).SummaryView),
  counterpart: later(async () => (await import('./counterpart-view.tsx')).CounterpartView),
  settings: later(async () => (await import('./settings-view.tsx')).SettingsView),
  help: later(async () => (await import('./help-view.tsx')).HelpView),
  about: later(async () => (await import('./about-view.tsx')).AboutView),
};

export function viewOf(name: ViewName): ComponentType {
  return name === 'situation' ? SituationView : laterViews[name].component();
}

/** One after the other, so that nothing holds up whoever already clicks. What fails here is tried again when it is asked for. */
export async function loadLaterViews(): Promise<void> {
  for (const view of Object.values(laterViews)) await view.load().catch(() => undefined);
}
