import {
  loadScenario,
  type PairingKey,
  type Recording,
  recordingOf,
  type Simulator,
  stageOf,
  startSimulator,
  trainingOf,
} from '../engine/index.ts';
import type { CauseId } from '../shared/causes.ts';
import type { RunRequest } from '../shared/ipc-contract.ts';
import type { Login } from '../shared/login.ts';
import { readPairingCode } from '../shared/pairing-code.ts';
import type { Options, Profile } from '../shared/profile.ts';
import type { Training } from '../shared/training.ts';
import { UserError } from '../shared/user-error.ts';
import type { ScenarioId } from '../shared/words.ts';
import type { Keyring } from './keyring.ts';

type DemoRequest = Extract<RunRequest, { kind: 'demo' }>;
type FirstRequest = Exclude<RunRequest, { kind: 'repeat' }>;

/** The simulator lives as long as its result may be repeated. */
interface StagedDemo {
  simulator: Simulator;
  request: DemoRequest;
  training?: Training;
}

interface PlayedDemo {
  recording: Recording;
  training: Training;
}

/** What a run measures: enough to measure it again. */
export interface Subject {
  scenario: ScenarioId;
  profile: Profile;
  demo: StagedDemo | PlayedDemo | null;
  /** For the update server; it leaves this object for the run's settings alone. */
  login: Login | undefined;
  /** Of the counterpart's code; the code itself does not leave the keyring. */
  pairingKey: PairingKey | undefined;
}

/** @throws {UserError} where a counterpart is asked for without its code */
export async function newSubject(request: FirstRequest, keyring: Keyring): Promise<Subject> {
  if (request.kind === 'demo') return demoSubject(request);
  if (request.kind === 'training') return trainingSubject(request.situation);
  const { scenario, profile, login, pairingCode } = request;
  const pairingKey = await keyFor(profile, pairingCode, keyring);
  if (profile.options?.counterpart && !pairingKey) throw new UserError({ key: 'asking.obstacle.code' });
  return { scenario, profile, demo: null, login, pairingKey };
}

async function demoSubject(request: DemoRequest, training?: Training): Promise<Subject> {
  const { scenario, faults } = request;
  // A trial has a server of its own.
  const { counterpart: _, ...options } = request.options;
  const simulator = await startSimulator({ scenario: loadScenario(scenario), options, faults });
  const demo = { simulator, request, ...(training && { training }) };
  return { scenario, profile: simulator.profile, demo, login: undefined, pairingKey: undefined };
}

async function trainingSubject(situation: CauseId): Promise<Subject> {
  const training = trainingOf(situation);
  const stage = stageOf(situation);
  if (stage) return demoSubject({ kind: 'demo', ...stage }, training);
  const recording = recordingOf(situation);
  const { scenario, profile } = recording;
  return { scenario, profile, demo: { recording, training }, login: undefined, pairingKey: undefined };
}

/** The same with more to measure; nothing where this is no demo, or one that has nothing to measure. */
export async function demoWith({ demo }: Subject, extras: Options): Promise<Subject | undefined> {
  if (demo === null || !('simulator' in demo)) return undefined;
  const { request, training } = demo;
  return demoSubject({ ...request, options: { ...request.options, ...extras } }, training);
}

/** The key of a code, where the profile has a use for it. */
export async function keyFor(
  { options }: Profile,
  typed: string | undefined,
  keyring: Keyring,
): Promise<PairingKey | undefined> {
  const read = readPairingCode(typed ?? '');
  return options?.counterpart && read.ok ? keyring.keyOf(read.code) : undefined;
}

export function simulatorOf({ demo }: Subject): Simulator | undefined {
  return demo !== null && 'simulator' in demo ? demo.simulator : undefined;
}

export function recordingIn({ demo }: Subject): Recording | undefined {
  return demo !== null && 'recording' in demo ? demo.recording : undefined;
}
