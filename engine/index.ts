/** The engine's one door: what the command line and the app may use. */
export { checkScenario } from './check-scenario.ts';
export { systemClock } from './clock.ts';
export { errorCodeOf } from './net/error-code.ts';
export { systemResolver } from './net/resolve.ts';
export { planChecks } from './plan.ts';
export { currentPlatform } from './platform/index.ts';
export { readProfile } from './profile.ts';
export { readBounded } from './read-bounded.ts';
export type { RunEvent } from './run.ts';
export { loadScenario } from './scenarios.ts';
export { defaultSettings, type RunSettings } from './settings.ts';
export { type Fault, faults, type SimulatedFault, type Simulator, startSimulator } from './simulator/index.ts';
