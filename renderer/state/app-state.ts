import type { ComparedReport } from '../../shared/comparison/compared.ts';
import type {
  AppStart,
  OpenedProfile,
  OpenedReport,
  RunResult,
  RunSnapshot,
  RunUpdate,
} from '../../shared/ipc-contract.ts';
import type { Login } from '../../shared/login.ts';
import type { Matrix } from '../../shared/matrix/matrix.ts';
import type { Message } from '../../shared/message.ts';
import { unpack } from '../../shared/packed.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import type { Settings } from '../../shared/settings.ts';
import type { StationSnapshot } from '../../shared/station.ts';
import type { Trust } from '../../shared/trust.ts';
import type { Role, ScenarioId } from '../../shared/words.ts';
import { everySeat, type SeatFilter, type SeatOrder, worstFirst } from './seats.ts';

export const viewNames = [
  'situation',
  'addresses',
  'running',
  'result',
  'reports',
  'compare',
  'summary',
  'counterpart',
  'settings',
  'help',
  'about',
] as const;
export type ViewName = (typeof viewNames)[number];

/** What is going to be checked, as far as it has been chosen and typed. */
export interface Draft {
  scenario: ScenarioId | null;
  options: Options;
  addresses: Partial<Record<Role, string>>;
  /** A profile file that brought more than the fields show: its name, the simulator's mark and its rows. */
  profile: Pick<Profile, 'name' | 'training' | 'rows'> | null;
}

export interface Notice {
  id: number;
  tone: 'info' | 'error';
  message: Message;
  /** What the notice offers to do, by a name that `app.tsx` knows. */
  action?: { kind: 'showSaved'; path: string } | { kind: 'restoreHistory'; ids: string[] };
}

/** A file, or the clipboard. */
export type LeavingPurpose = 'save' | 'saveAs' | 'email' | 'copy';

/** An opened report, unpacked. */
export type ReportDocument = Omit<OpenedReport, 'report'> & { report: Report };

/** The two reports that the compare view shows, as far as they are chosen. */
export interface ComparedSides {
  a: ComparedReport | null;
  b: ComparedReport | null;
}

/** Many reports in the summary view, and how the user looks at them. */
export interface SummaryState {
  found: { matrix: Matrix; done: number; total: number } | null;
  /** How far the reading is that goes on; `null` where none does. */
  reading: { done: number; total: number } | null;
  /** Rises with every reading: an answer that comes after the next one has begun is of no use any more. */
  readingId: number;
  filter: SeatFilter;
  order: SeatOrder;
}

export interface AppState {
  start: AppStart;
  settings: Settings;
  view: ViewName;
  draft: Draft;
  /** For the update server, as typed. Apart from the draft, which is remembered. */
  login: Login;
  /** The counterpart's, as typed. Apart from the draft for the same reason. */
  pairingCode: string;
  /** The run of this session, live or ended. */
  run: RunSnapshot | null;
  /** The run that is one round of a watch, under way or the last one. */
  roundId: string | null;
  /** The report that the result view shows: of the run, of a file, or of the history. */
  document: ReportDocument | null;
  /** Tells the pages of the result view apart: the rounds of a watch follow each other on the same page. */
  pageId: number;
  notice: Notice | null;
  /** What the report on the screen is about to leave for; `null` where nobody has asked. */
  leaving: LeavingPurpose | null;
  /** The failing rows of the run on the screen are measured again and again, until none fails or the user has enough. */
  isWatching: boolean;
  compared: ComparedSides;
  summary: SummaryState;
  /** This PC as the other end of the line, listening or ended; `null` before the first time. */
  station: StationSnapshot | null;
  /** Where the report on the screen was opened from, and where one goes back to. */
  cameFrom: 'summary' | null;
  /** Rises with every menu command that a view carries out itself (find), so that the view can react. */
  findRequests: number;
}

/** Whether the report on the screen is that of this session's own run, which alone can be repeated. */
export function showsOwnRun({ document, run, isWatching }: AppState): boolean {
  // Between two runs of a watch the report on the screen is the one before.
  if (isWatching && document?.origin.kind === 'run') return true;
  return run?.result !== null && document?.origin.kind === 'run' && document.origin.runId === run?.runId;
}

/** Whether a run stands in the way of another one. A round of a watch makes way. */
export function isBusy({ run, roundId }: AppState): boolean {
  return run !== null && run.result === null && run.runId !== roundId;
}

/** Whether this PC is the counterpart at the moment. */
export function isListening({ station }: Pick<AppState, 'station'>): boolean {
  return station !== null && station.end === null;
}

/** Whether the report is as PortAmpel wrote it; what this session measured itself always is. */
export function isIntact({ origin }: ReportDocument): boolean {
  return origin.kind === 'run' || origin.intact;
}

export type Action =
  | { type: 'show'; view: ViewName }
  | { type: 'draft'; changes: Partial<Draft> }
  | { type: 'login'; changes: Partial<Login> }
  | { type: 'pairingCode'; code: string }
  | { type: 'settings'; settings: Settings }
  | { type: 'runStarted'; run: RunSnapshot; isRound?: boolean }
  /** The state of the run in main, where it is further than here. */
  | { type: 'runSnapshot'; run: RunSnapshot }
  | { type: 'runUpdate'; update: RunUpdate }
  | { type: 'opened'; document: OpenedReport | OpenedProfile; from?: 'summary' }
  /** A key's new name, where its report is still on the screen. */
  | { type: 'trust'; documentId: string; trust: Trust }
  | { type: 'notice'; notice: Omit<Notice, 'id'> | null }
  | { type: 'leave'; purpose: LeavingPurpose | null }
  | { type: 'watch'; on: boolean }
  | { type: 'summary'; changes: Partial<SummaryState> }
  /** How main's counterpart stands, where that is newer than what is known here. */
  | { type: 'station'; snapshot: StationSnapshot }
  | { type: 'compared'; sides: Partial<ComparedSides> }
  | { type: 'find' };

export function initialState(start: AppStart): AppState {
  const { settings, run, station, notes, refused } = start;
  const [note] = refused === null ? notes : [refused];
  const state: AppState = {
    start,
    settings,
    view: 'situation',
    draft: { scenario: settings.scenario, options: settings.options, addresses: settings.addresses, profile: null },
    login: { user: '', password: '' },
    pairingCode: '',
    run,
    roundId: null,
    document: run?.result?.ok ? unpacked(run.result.document) : null,
    pageId: 0,
    notice: note ? { id: 1, tone: refused === null ? 'info' : 'error', message: note } : null,
    leaving: null,
    isWatching: false,
    compared: { a: null, b: null },
    summary: { found: null, reading: null, readingId: 0, filter: everySeat, order: worstFirst },
    station,
    cameFrom: null,
    findRequests: 0,
  };
  // A page that was loaded anew goes on where main is.
  const resumed: AppState =
    run === null
      ? { ...state, view: isListening(state) ? 'counterpart' : 'situation' }
      : { ...state, view: run.result === null ? 'running' : 'result' };
  return start.document === null ? resumed : reduce(resumed, { type: 'opened', document: start.document });
}

export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'show':
      return { ...state, view: action.view };
    case 'draft':
      return { ...state, draft: { ...state.draft, ...action.changes } };
    case 'login':
      return { ...state, login: { ...state.login, ...action.changes } };
    case 'pairingCode':
      return { ...state, pairingCode: action.code };
    case 'settings':
      return { ...state, settings: action.settings };
    case 'runStarted':
      return action.isRound
        ? { ...state, run: action.run, roundId: action.run.runId }
        : { ...state, run: action.run, roundId: null, view: 'running' };
    case 'runSnapshot':
      return applySnapshot(state, action.run);
    case 'runUpdate':
      return applyUpdate(state, action.update);
    case 'opened':
      return { ...applyDocument(state, action.document), cameFrom: action.from ?? null };
    case 'trust':
      if (state.document?.documentId !== action.documentId) return state;
      return { ...state, document: { ...state.document, trust: action.trust } };
    case 'notice':
      return { ...state, notice: action.notice && { ...action.notice, id: (state.notice?.id ?? 0) + 1 } };
    case 'leave':
      return { ...state, leaving: state.document === null ? null : action.purpose };
    case 'watch':
      return { ...state, isWatching: action.on };
    case 'summary':
      return { ...state, summary: { ...state.summary, ...action.changes } };
    case 'station':
      return action.snapshot.seq > (state.station?.seq ?? 0) ? { ...state, station: action.snapshot } : state;
    case 'compared':
      return { ...state, compared: { ...state.compared, ...action.sides } };
    case 'find':
      return { ...state, findRequests: state.findRequests + 1 };
  }
}

function applySnapshot(state: AppState, snapshot: RunSnapshot): AppState {
  const { run } = state;
  if (run === null || run.runId !== snapshot.runId || snapshot.seq <= run.seq) return state;
  const fresh = { ...state, run: { ...snapshot, result: null } };
  return snapshot.result === null ? fresh : end(fresh, snapshot.seq, snapshot.result);
}

/** Updates of another run, or from before the snapshot, change nothing. */
function applyUpdate(state: AppState, update: RunUpdate): AppState {
  const { run } = state;
  if (run === null || run.runId !== update.runId || update.seq <= run.seq) return state;
  if (update.type === 'progress') {
    const changed = new Map(update.rows.map((row) => [row.checkId, row]));
    const rows = changed.size === 0 ? run.rows : run.rows.map((row) => changed.get(row.checkId) ?? row);
    const { seq, elapsedMs, flows } = update;
    return { ...state, run: { ...run, seq, elapsedMs, rows, flows } };
  }
  return end(state, update.seq, update.result);
}

function end(state: AppState, seq: number, result: RunResult): AppState {
  const run = state.run && { ...state.run, seq, result };
  const isRound = run !== null && run.runId === state.roundId;
  if (isRound && result.ok) {
    // Whoever has opened another report meanwhile keeps it.
    const isShown = state.isWatching || state.document?.origin.kind === 'run';
    return isShown ? { ...state, run, document: unpacked(result.document) } : { ...state, run };
  }
  // Whoever reads something else meanwhile stays there.
  const isWatching = state.view === 'running';
  if (result.ok)
    return {
      ...state,
      run,
      document: unpacked(result.document),
      pageId: state.pageId + 1,
      view: isWatching ? 'result' : state.view,
    };
  const { message } = result.error;
  const back: AppState = { ...state, run, isWatching: false, view: isWatching ? 'addresses' : state.view };
  return reduce(back, { type: 'notice', notice: { tone: 'error', message } });
}

function unpacked(document: OpenedReport): ReportDocument {
  return { ...document, report: unpack(document.report) };
}

function applyDocument(state: AppState, document: OpenedReport | OpenedProfile): AppState {
  if (document.kind === 'report') {
    const page: AppState = { ...state, document: unpacked(document), pageId: state.pageId + 1, view: 'result' };
    return { ...page, notice: null, isWatching: false };
  }
  const { scenario = null, options = {}, roles = {}, name, training, rows } = document.profile;
  const profile = {
    ...(name !== undefined && { name }),
    ...(training !== undefined && { training }),
    ...(rows !== undefined && { rows }),
  };
  const draft: Draft = { scenario, options, addresses: roles, profile };
  // Another counterpart has another code.
  return { ...state, draft, pairingCode: '', view: scenario === null ? 'situation' : 'addresses', notice: null };
}
