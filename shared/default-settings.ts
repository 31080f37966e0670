import type { Settings } from './settings.ts';
import { counterpartMinutes } from './station.ts';

/** What the app begins with. Apart from the schema, which the page has no need of. */
export const defaultUserSettings: Settings = {
  version: 1,
  language: 'system',
  theme: 'system',
  scenario: null,
  addresses: {},
  options: {},
  situation: null,
  recentHosts: {},
  useLastServer: false,
  canary: true,
  attemptTimeoutMs: 10_000,
  caFile: null,
  watchSignal: true,
  redactionLevel: 'standard',
  signReports: false,
  fileFormat: 'html',
  counterpart: { ports: 'server', tcp: '', udp: '', announces: true, minutes: counterpartMinutes.usual },
  historyLimit: 200,
};
