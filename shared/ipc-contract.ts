import type { CauseId } from './causes.ts';
import type { Check } from './check.ts';
import type { ComparedPair, ComparedReport } from './comparison/compared.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { ComparisonFormat } from './comparison/formats.ts';
import type { FlowDirection } from './facts/counterpart.ts';
import type { DiscoveryFacts } from './facts/discovery.ts';
import type { FileFormat } from './file-formats.ts';
import { type Invoke, invoke, type Notify, notify } from './ipc-entries.ts';
import type { Login } from './login.ts';
import type { SummaryFormat } from './matrix/formats.ts';
import type { SummaryRead } from './matrix/packed-matrix.ts';
import type { MenuCommand } from './menu-commands.ts';
import type { Message } from './message.ts';
import type { Resolution } from './observation.ts';
import type { Packed } from './packed.ts';
import type { PageState } from './page-state.ts';
import type { Options, Profile } from './profile.ts';
import type { Progress } from './progress.ts';
import type { Leaving, PreviewEntry, RedactionLevel } from './redaction.ts';
import type { Report } from './report.ts';
import type { Scenario } from './scenario.ts';
import type { Settings } from './settings.ts';
import type { StandIn } from './stand-in.ts';
import type { StationRequest, StationSnapshot } from './station.ts';
import type { SituationEntry, Training } from './training.ts';
import type { Trust } from './trust.ts';
import type { Fault, Language, Light, PhaseName, Reason, RowId, ScenarioId, Service, State } from './words.ts';

/** The one list of everything that crosses between main and renderer; both sides and their types are derived from it. */
export const ipcContract = {
  app: {
    /** The first call of a window: all that it needs to draw itself. */
    start: invoke<void, AppStart>(),
    copyText: invoke<{ text: string }, void>(),
    openLink: invoke<{ link: LinkId }, void>(),
    showFolder: invoke<{ folder: FolderId }, void>(),
    licences: invoke<void, { text: string }>(),
    menuCommand: notify<MenuCommand>(),
  },
  settings: {
    change: invoke<Partial<Settings>, Settings>(),
    /** Asks for a file of root certificates; `null` where nothing was chosen. */
    chooseCaFile: invoke<void, Settings | null>(),
    changed: notify<Settings>(),
  },
  host: {
    /** What a name resolves to, for the fields of the addresses. */
    resolve: invoke<{ host: string }, Resolution>(),
    /** The server in timeSensor's own lastServer.xml; `null` where there is none. */
    lastServer: invoke<void, LastServer | null>(),
    /**
     * Searches for servers on this port or the usual one, for so many seconds (3 where left out). Sends broadcasts into
     * every network that this machine is in.
     */
    discover: invoke<{ port?: number; seconds?: number }, DiscoveryFacts>(),
    /** Ends the search under way: it answers with what it has heard by now. */
    stopDiscovering: invoke<void, void>(),
  },
  run: {
    start: invoke<RunRequest, RunSnapshot>(),
    cancel: invoke<{ runId: string }, void>(),
    /** The last run of this session, for a window that comes late; `null` before the first. */
    snapshot: invoke<void, RunSnapshot | null>(),
    event: notify<RunUpdate>(),
  },
  document: {
    /** Asks which file to open; `null` where none was chosen. */
    choose: invoke<void, OpenedDocument | null>(),
    /** For preload alone: the path of a file that was dropped onto the window. */
    openPath: invoke<{ path: string }, OpenedDocument>(),
    /** Every text of the report, as it stands and as it would leave at that level. */
    preview: invoke<{ documentId: string; level: RedactionLevel }, Packed<PreviewEntry[]>>(),
    /** Asks where to save the report as it may leave; `null` where that was cancelled. */
    save: invoke<{ documentId: string } & Leaving, { path: string } | null>(),
    /** The same in another format, in the language of the app; the dialog offers them all, this one first. */
    saveAs: invoke<{ documentId: string; format: FileFormat } & Leaving, { path: string } | null>(),
    /** Saves it as a file to attach, shows that in its folder, and hands the text around it to mail program and clipboard. */
    email: invoke<{ documentId: string } & Leaving, { path: string } | null>(),
    /** Puts the summary of the report as it may leave into the clipboard. */
    copySummary: invoke<{ documentId: string } & Leaving, void>(),
    /** What a pseudonym stands for; `null` where it was not given on this machine. */
    lookUp: invoke<{ pseudonym: string }, { name: string } | null>(),
    /** Gives the key that has signed the report a name; an empty one takes it away. */
    nameSigner: invoke<{ documentId: string; name: string }, Trust>(),
    /** Asks where to save a text, with a name to begin with; `null` where that was cancelled. */
    saveText: invoke<{ text: string; name: string }, { path: string } | null>(),
    /** Shows a file that was saved in this session in its folder. */
    showSaved: invoke<{ path: string }, void>(),
    opened: notify<OpenedDocument>(),
    /** A file from outside (double click, second instance) could not be opened. */
    refused: notify<Message>(),
  },
  history: {
    list: invoke<void, HistoryEntry[]>(),
    open: invoke<{ id: string }, OpenedDocument>(),
    remove: invoke<{ ids: string[] }, void>(),
    /** Brings back what was removed in this session. */
    restore: invoke<{ ids: string[] }, void>(),
    changed: notify<null>(),
  },
  comparison: {
    /** A run of the history, or a report that is open, as one of the two that are compared. */
    take: invoke<{ from: 'history' | 'document'; id: string }, ComparedReport>(),
    /** Asks for its file; `null` where none was chosen. */
    choose: invoke<void, ComparedReport | null>(),
    /** For preload alone: the path of a file that was dropped. */
    takePath: invoke<{ path: string }, ComparedReport>(),
    /** What changed from A to B. */
    compare: invoke<ComparedPair, Packed<Comparison>>(),
    /** Every text of both reports, as it stands and as it would leave at that level. */
    preview: invoke<ComparedPair & { level: RedactionLevel }, Packed<PreviewEntry[]>>(),
    /** Compares the two as they may leave, and asks where to save that; `null` where that was cancelled. */
    saveAs: invoke<ComparedPair & { format: ComparisonFormat } & Leaving, { path: string } | null>(),
  },
  summary: {
    /**
     * Asks which files or which folder, and reads them, beside those that were read before where `add` says so; `null`
     * where none was chosen.
     */
    choose: invoke<{ what: 'files' | 'folder'; add: boolean }, SummaryRead | null>(),
    /** For preload alone: the same with the paths of files and folders that were dropped. */
    readPaths: invoke<{ paths: string[]; add: boolean }, SummaryRead>(),
    progress: notify<{ done: number; total: number }>(),
    /** Ends the reading: it answers with what it has read by now. */
    stop: invoke<void, void>(),
    /** The report of one seat, by the name that the seat has for its file. */
    open: invoke<{ file: string }, OpenedDocument>(),
    /** Every text of the summary, as it stands and as it would leave at that level. Reads all files again. */
    preview: invoke<{ level: RedactionLevel }, Packed<PreviewEntry[]>>(),
    /** Asks where to save the summary as it may leave; `null` where that was cancelled. */
    saveAs: invoke<{ format: SummaryFormat } & Leaving, { path: string } | null>(),
  },
  counterpart: {
    /** Listens as the other end of the line, with a new code. Where no port was to be had, it has ended already. */
    start: invoke<StationRequest, StationSnapshot>(),
    /** Resolves when nothing of it is left. */
    stop: invoke<void, void>(),
    changed: notify<StationSnapshot>(),
  },
} as const;

export type IpcContract = typeof ipcContract;
export type GroupName = keyof IpcContract;
type Calls<Group> = { [Name in keyof Group as Group[Name] extends { kind: 'invoke' } ? Name : never]: Group[Name] };
type Events<Group> = { [Name in keyof Group as Group[Name] extends { kind: 'notify' } ? Name : never]: Group[Name] };
type ArgumentOf<Entry> = Entry extends Invoke<infer Argument, unknown> ? Argument : never;
type ReplyOf<Entry> = Entry extends Invoke<never, infer Reply> ? Reply : never;
type EventOf<Entry> = Entry extends Notify<infer Event> ? Event : never;

/** Main's side: a function per call. What it throws as `UserError` becomes an error reply. */
export type IpcHandlers = {
  [Group in GroupName]: {
    [Name in keyof Calls<IpcContract[Group]>]: (
      argument: ArgumentOf<IpcContract[Group][Name]>,
    ) => ReplyOf<IpcContract[Group][Name]> | Promise<ReplyOf<IpcContract[Group][Name]>>;
  };
};

/** How main checks each argument at run time. */
export type IpcArguments<Schema> = {
  [Group in GroupName]: { [Name in keyof Calls<IpcContract[Group]>]: Schema };
};

/** The renderer's side, as preload exposes it in `window.portampel`. */
export type IpcApi = {
  [Group in GroupName]: {
    [Name in keyof Calls<IpcContract[Group]>]: ArgumentOf<IpcContract[Group][Name]> extends void
      ? () => Promise<IpcReply<ReplyOf<IpcContract[Group][Name]>>>
      : (argument: ArgumentOf<IpcContract[Group][Name]>) => Promise<IpcReply<ReplyOf<IpcContract[Group][Name]>>>;
  } & {
    [Name in keyof Events<IpcContract[Group]> as `on${Capitalize<Name & string>}`]: (
      listener: (event: EventOf<IpcContract[Group][Name]>) => void,
    ) => () => void;
  };
};

/** What the page gets of it: paths stay with preload, which hands over the files that were dropped (each a DOM `File`). */
export type PageApi<File> = Omit<IpcApi, 'document' | 'comparison' | 'summary'> & {
  document: Omit<IpcApi['document'], 'openPath'> & { openDropped: (file: File) => Promise<IpcReply<OpenedDocument>> };
  comparison: Omit<IpcApi['comparison'], 'takePath'> & {
    takeDropped: (file: File) => Promise<IpcReply<ComparedReport>>;
  };
  summary: Omit<IpcApi['summary'], 'readPaths'> & {
    readDropped: (files: File[], add: boolean) => Promise<IpcReply<SummaryRead>>;
  };
};

/** Main's way to tell all windows. */
export type IpcNotify = <Group extends GroupName, Name extends keyof Events<IpcContract[Group]> & string>(
  group: Group,
  name: Name,
  event: EventOf<IpcContract[Group][Name]>,
) => void;

/** Error objects do not survive the crossing, so a failure is a value too. */
export type IpcReply<Value> = { ok: true; value: Value } | { ok: false; error: IpcError };
export interface IpcError {
  /** `refused`: the argument or the sender was wrong, which is a bug of ours or an attack. */
  code: 'user' | 'refused' | 'bug';
  message: Message;
}

/** The channel of one entry; only `electron/ipc/register.ts` and `electron/preload.ts` use it. */
export function channelOf(group: string, name: string): string {
  return `portampel:${group}.${name}`;
}

export const linkIds = ['vendor', 'vendorPorts'] as const;
export type LinkId = (typeof linkIds)[number];
export const folderIds = ['data', 'logs'] as const;
export type FolderId = (typeof folderIds)[number];

export interface AppStart {
  version: string;
  runtime: { electron: string; chromium: string; node: string };
  platform: 'win32' | 'darwin' | 'linux';
  /** The system's language, where it is one of ours; else German. */
  systemLanguage: Language;
  /** All of them, for the roles and rows that each needs. */
  scenarios: Scenario[];
  /** That can be practised, in the order of the causes. */
  situations: SituationEntry[];
  settings: Settings;
  /** What the user should know about the start, for example settings that could not be read. */
  notes: Message[];
  folders: Record<FolderId, string>;
  run: RunSnapshot | null;
  /** The counterpart of this session, listening or ended. */
  station: StationSnapshot | null;
  /** A file that the app was started with. */
  document: OpenedDocument | null;
  refused: Message | null;
}

export interface LastServer {
  host: string;
  /** The file that it was read from. */
  path: string;
}

/** Measurements that can be added to a run that has ended, each with a row of its own. */
export type Extras = Pick<Options, 'rehearsal'>;

export type RunRequest =
  /**
   * The login and the code of the counterpart cross in this direction only. Nothing but main's memory keeps the login and
   * the code's key, for the repeats of this run.
   */
  | { kind: 'network'; scenario: ScenarioId; profile: Profile; login?: Login; pairingCode?: string }
  | { kind: 'demo'; scenario: ScenarioId; options: Options; faults: { rowId: RowId; fault: Fault }[] }
  /** A situation to practise: staged by the simulator, or played back. */
  | { kind: 'training'; situation: CauseId }
  /**
   * Measures these rows of a finished run again; all others keep what was seen. What `extras` add is measured for the
   * first time; a demo begins anew with it, since its simulator has to play that row too. `watch`: one of many, while
   * somebody mends the network; in the history the last of them stands for all. It logs in nowhere, sends no
   * counter-tests, measures no throughput, and makes way for any other request.
   */
  | {
      kind: 'repeat';
      runId: string;
      checkIds: string[];
      extras?: Extras;
      login?: Login;
      /** Of a counterpart that was started anew; left out, the one that the run has. */
      pairingCode?: string;
      watch?: boolean;
    };

/** The throughput from the counterpart and to it, as far as it has been measured. */
export type LiveFlows = Partial<Record<FlowDirection, Progress>>;

/** A row while the run goes on. `light` is provisional: the controls have their say at the end. */
export interface LiveRow {
  checkId: string;
  phase?: PhaseName;
  /** Of a row that takes long, once it has begun. */
  progress?: Progress;
  found?: { state: State; reason: Reason; service: Service | null; light: Light; rttMs: number | null };
}

export interface RunSnapshot {
  runId: string;
  /** Number of the last event that this snapshot includes. */
  seq: number;
  kind: RunRequest['kind'];
  isDemo: boolean;
  training?: Training;
  scenario: ScenarioId;
  profileName?: string;
  elapsedMs: number;
  checks: Check[];
  rows: LiveRow[];
  flows: LiveFlows;
  /** Set once the run has ended. */
  result: RunResult | null;
}

export type RunResult = { ok: true; document: OpenedReport } | { ok: false; error: IpcError };

export type RunUpdate = { runId: string; seq: number } & (
  | { type: 'progress'; elapsedMs: number; rows: LiveRow[]; flows: LiveFlows }
  | { type: 'ended'; result: RunResult }
);

/** Where a report on the screen comes from. */
export type ReportOrigin =
  | { kind: 'run'; runId: string }
  /** `page`: of an HTML file, where the report inside it is intact. */
  | { kind: 'file'; path: string; intact: boolean; page?: PageState }
  | { kind: 'history'; id: string; intact: boolean };

export interface OpenedReport {
  kind: 'report';
  documentId: string;
  origin: ReportOrigin;
  /** What can be told of its digest and its signature. */
  trust: Trust;
  report: Packed<Report>;
}

export interface OpenedProfile {
  kind: 'profile';
  path: string;
  profile: Profile;
}

export type OpenedDocument = OpenedReport | OpenedProfile;

export interface HistoryEntry {
  id: string;
  createdAt: string;
  durationMs: number;
  ended: Report['ended'];
  scenario: string;
  profileName?: string;
  isDemo: boolean;
  /** Of a rehearsal: PortAmpel answered in the server's place, or was to and was not reached. */
  standIn?: StandIn;
  training?: Training;
  light: Light;
  counts: Report['counts'];
}
