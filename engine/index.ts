/** The engine's one door: what the command line and the app may use. */
export { readCaFile } from './ca-file.ts';
export { checkScenario } from './check-scenario.ts';
export { type Clock, systemClock } from './clock.ts';
export { type Counterpart, openCounterpart } from './counterpart/counterpart.ts';
export { newPairingCode, type PairingKey, pairingKeyOf } from './counterpart/keys.ts';
export { ownAddresses } from './counterpart/own-addresses.ts';
export { discover } from './discovery/discover.ts';
export { localAddresses } from './discovery/local-addresses.ts';
export { outcomeOf } from './discovery/measure.ts';
export { discoverWith } from './discovery/search-with.ts';
export { readDocument } from './document.ts';
export type { Earlier } from './earlier.ts';
export { comparisonFile } from './handover/comparison-file.ts';
export { reportFile, withRedaction } from './handover/index.ts';
export { pageStateOf } from './handover/page-state.ts';
export { summaryFile } from './handover/summary-file.ts';
export { judgeSoFar } from './judge-so-far.ts';
export { lastServerFile, readLastServer } from './last-server.ts';
export { errorCodeOf } from './net/error-code.ts';
export { resolveHost, systemResolver } from './net/resolve.ts';
export { planChecks } from './plan.ts';
export { dataFolder } from './platform/data-folder.ts';
export { currentPlatform } from './platform/index.ts';
export { readProfile } from './profile.ts';
export { readReportFile } from './read-report-file.ts';
export { KeyStore, readKey } from './redact/key-store.ts';
export { ownNames } from './redact/own-names.ts';
export { type Redacted, redact } from './redact/redact.ts';
export type { ReadReport } from './report.ts';
export type { RunEvent } from './run.ts';
export { loadScenario } from './scenarios.ts';
export { defaultSettings, type RunSettings, settingsFrom } from './settings.ts';
export { faultsFor, type SimulatedFault, type Simulator, startSimulator } from './simulator/index.ts';
export { readSeats } from './summarise.ts';
export { filesIn, namesBelow } from './summary-files.ts';
export { lookAround } from './surroundings.ts';
export {
  listSituations,
  type Recording,
  recordingOf,
  type Stage,
  stageOf,
  trainingOf,
} from './training/training.ts';
export { TrustStore } from './trust/trust-store.ts';
