/** The engine's one door: what the command line and the app may use. */
export { type CheckOptions, checkScenario } from './check-scenario.ts';
export { type Clock, systemClock } from './clock.ts';
export { errorCodeOf } from './net/error-code.ts';
export { type Resolver, systemResolver } from './net/resolve.ts';
export { type Plan, planChecks } from './plan.ts';
export { currentPlatform, type Platform } from './platform/index.ts';
export { readProfile } from './profile.ts';
export { readReport } from './report.ts';
export type { RunDependencies, RunEvent } from './run.ts';
export { loadScenario } from './scenarios.ts';
export { defaultSettings, type RunSettings } from './settings.ts';
export { type Fault, faults, type SimulatedFault, type Simulator, startSimulator } from './simulator/index.ts';
