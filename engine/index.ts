/** The engine's one door: what the command line and the app may use. */
export { readCaFile } from './ca-file.ts';
export { checkScenario } from './check-scenario.ts';
export { systemClock } from './clock.ts';
export { readDocument } from './document.ts';
export type { Earlier } from './earlier.ts';
export { judgeSoFar } from './judge-so-far.ts';
export { lastServerFile, readLastServer } from './last-server.ts';
export { errorCodeOf } from './net/error-code.ts';
export { resolveHost, systemResolver } from './net/resolve.ts';
export { planChecks } from './plan.ts';
export { currentPlatform } from './platform/index.ts';
export { readProfile } from './profile.ts';
export type { RunEvent } from './run.ts';
export { loadScenario } from './scenarios.ts';
export { defaultSettings, type RunSettings, settingsFrom } from './settings.ts';
export { type SimulatedFault, type Simulator, startSimulator } from './simulator/index.ts';
