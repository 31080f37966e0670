import type { FileFormat } from '../../shared/file-formats.ts';
import { parseHost } from '../../shared/host.ts';
import type { Extras, OpenedDocument, RunRequest, RunSnapshot } from '../../shared/ipc-contract.ts';
import type { TextKey } from '../../shared/locales/texts.ts';
import type { Message } from '../../shared/message.ts';
import { readPairingCode } from '../../shared/pairing-code.ts';
import type { Rehearsal } from '../../shared/profile.ts';
import type { Leaving } from '../../shared/redaction.ts';
import type { Settings } from '../../shared/settings.ts';
import type { RowId } from '../../shared/words.ts';
import { api, messageOf, valueOf } from '../api.ts';
import type { AppState, LeavingPurpose } from './app-state.ts';
import type { Store } from './store.ts';
import { languageOf, loadTexts } from './texts.ts';

/** What the user can set off. Each asks main and puts the answer into the store; a refusal becomes a notice. */

export function tell(store: Store, error: unknown): void {
  store.dispatch({ type: 'notice', notice: { tone: 'error', message: messageOf(error) } });
}

async function attempt<T>(store: Store, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    tell(store, error);
    return null;
  }
}

export async function startRun(store: Store, request: RunRequest): Promise<void> {
  const isRound = request.kind === 'repeat' && request.watch === true;
  if (!isRound) {
    store.dispatch({ type: 'watch', on: false });
    store.dispatch({ type: 'notice', notice: null });
  }
  const started = await attempt(store, async () => {
    store.dispatch({ type: 'runStarted', run: await valueOf(api.run.start(request)), isRound });
    // What happened between main's answer and this line.
    const run = await valueOf(api.run.snapshot());
    if (run !== null) store.dispatch({ type: 'runSnapshot', run });
    return true;
  });
  if (isRound && started === null) store.dispatch({ type: 'watch', on: false });
}

export async function cancelRun(store: Store): Promise<void> {
  const { run, roundId } = store.get();
  if (run === null || run.result !== null) return;
  if (run.runId === roundId) store.dispatch({ type: 'watch', on: false });
  await attempt(store, () => valueOf(api.run.cancel({ runId: run.runId })));
}

function showDocument(store: Store, document: OpenedDocument | null): void {
  if (document !== null) store.dispatch({ type: 'opened', document });
}

export async function openFile(store: Store): Promise<void> {
  showDocument(store, await attempt(store, () => valueOf(api.document.choose())));
}

export async function openDropped(store: Store, file: File): Promise<void> {
  showDocument(store, await attempt(store, () => valueOf(api.document.openDropped(file))));
}

export async function openHistoryEntry(store: Store, id: string): Promise<void> {
  showDocument(store, await attempt(store, () => valueOf(api.history.open({ id }))));
}

/** What the key is called from now on that signed the report on the screen; nothing takes its name away. Whether that is kept. */
export async function nameSigner(store: Store, name: string): Promise<boolean> {
  const documentId = store.get().document?.documentId;
  if (documentId === undefined) return false;
  const trust = await attempt(store, () => valueOf(api.document.nameSigner({ documentId, name })));
  if (trust !== null) store.dispatch({ type: 'trust', documentId, trust });
  return trust !== null;
}

/** Asks first what of the report may leave. */
export function askToLeave(store: Store, purpose: LeavingPurpose): void {
  store.dispatch({ type: 'leave', purpose });
}

/** Whether the report has left; not where that was cancelled, or could not be done without leaving a name. */
export async function letLeave(store: Store, purpose: LeavingPurpose, leaving: Leaving): Promise<boolean> {
  const { document, settings } = store.get();
  if (document === null) return false;
  const { documentId } = document;
  if (purpose !== 'copy') {
    const { fileFormat: format } = settings;
    const ask = {
      save: () => api.document.save({ documentId, ...leaving }),
      saveAs: () => api.document.saveAs({ documentId, format, ...leaving }),
      email: () => api.document.email({ documentId, ...leaving }),
    }[purpose];
    const saved = await attempt(store, () => valueOf(ask()));
    if (saved !== null) tellSaved(store, saved.path, purpose === 'email' ? 'email.ready' : 'check.written');
    return saved !== null;
  }
  const copied = await attempt(store, async () => {
    await valueOf(api.document.copySummary({ documentId, ...leaving }));
    return true;
  });
  if (copied) store.dispatch({ type: 'notice', notice: { tone: 'info', message: { key: 'result.summary-copied' } } });
  return copied === true;
}

/** In a format for others; it stands first the next time. */
export async function askToLeaveAs(store: Store, format: FileFormat): Promise<void> {
  if (format !== store.get().settings.fileFormat) await changeSettings(store, { fileFormat: format });
  askToLeave(store, 'saveAs');
}

/** For what was written here and not measured: the change request. */
export async function saveText(store: Store, file: { text: string; name: string }): Promise<void> {
  await saveAndTell(store, () => valueOf(api.document.saveText(file)));
}

/** Whether it was saved; not where that was cancelled or refused, which is told. */
export async function saveAndTell(store: Store, save: () => Promise<{ path: string } | null>): Promise<boolean> {
  const saved = await attempt(store, save);
  if (saved !== null) tellSaved(store, saved.path);
  return saved !== null;
}

function tellSaved(store: Store, path: string, key: TextKey = 'check.written'): void {
  const message = { key, params: { file: path } };
  store.dispatch({ type: 'notice', notice: { tone: 'info', message, action: { kind: 'showSaved', path } } });
}

export async function removeFromHistory(store: Store, ids: string[]): Promise<void> {
  await attempt(store, async () => {
    await valueOf(api.history.remove({ ids }));
    const message = { key: 'reports.removed', params: { count: ids.length } };
    store.dispatch({ type: 'notice', notice: { tone: 'info', message, action: { kind: 'restoreHistory', ids } } });
  });
}

export async function copyText(store: Store, text: string, message: Message): Promise<void> {
  await attempt(store, async () => {
    await valueOf(api.app.copyText({ text }));
    store.dispatch({ type: 'notice', notice: { tone: 'info', message } });
  });
}

export async function changeSettings(store: Store, changes: Partial<Settings>): Promise<void> {
  await attempt(store, async () => {
    await applySettings(store, await valueOf(api.settings.change(changes)));
  });
}

/** Shows new settings as soon as the texts of their language are there. */
export async function applySettings(store: Store, settings: Settings): Promise<void> {
  await loadTexts(languageOf(settings, store.get().start));
  store.dispatch({ type: 'settings', settings });
}

/** Measures the run of this session again: all rows, or those that are named. */
export async function repeatRun(store: Store, which: 'all' | string[]): Promise<void> {
  const checkIds = which === 'all' ? store.get().run?.checks.map(({ id }) => id) : which;
  await measureAgain(store, checkIds ?? []);
}

/** Adds the update rehearsal to the run of this session, or measures it anew. */
export async function rehearse(store: Store, rehearsal: Rehearsal): Promise<void> {
  const row: RowId = 'updates-transfer';
  await measureAgain(store, [row], { rehearsal });
}

/** One round of a watch. */
export async function watchOnce(store: Store, checkIds: string[]): Promise<void> {
  if (!store.get().isWatching) return;
  await measureAgain(store, checkIds, undefined, true);
}

async function measureAgain(store: Store, checkIds: string[], extras?: Extras, watch = false): Promise<void> {
  const { run, login } = store.get();
  if (run === null || checkIds.length === 0) return;
  const pairingCode = codeFor(run, store.get());
  await startRun(store, {
    kind: 'repeat',
    runId: run.runId,
    checkIds,
    ...(extras && { extras }),
    ...(watch && { watch }),
    // Main knows the one of the run itself; this one may have been typed since.
    ...(login.user !== '' && !watch && { login }),
    // A counterpart that was started anew has another one.
    ...(pairingCode !== undefined && { pairingCode }),
  });
}

/** What was typed, where it is a code and is meant for the counterpart of this run. */
function codeFor({ checks }: RunSnapshot, { draft, pairingCode }: AppState): string | undefined {
  const typed = parseHost(draft.addresses.server ?? '');
  const isSame = typed.ok && checks.some(({ role, host }) => role === 'server' && host === typed.host);
  return draft.options.counterpart && isSame && readPairingCode(pairingCode).ok ? pairingCode : undefined;
}
