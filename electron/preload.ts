import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channelOf, type GroupName, ipcContract } from '../shared/ipc-contract.ts';

type Listener = (event: unknown) => void;

function call(channel: string) {
  return (argument?: unknown): Promise<unknown> => ipcRenderer.invoke(channel, argument);
}

function subscribe(channel: string) {
  return (listener: Listener): (() => void) => {
    const onMessage = (_: unknown, event: unknown): void => listener(event);
    ipcRenderer.on(channel, onMessage);
    return () => void ipcRenderer.off(channel, onMessage);
  };
}

type Functions = Record<string, (argument?: unknown) => unknown>;

function expose(group: GroupName): Functions {
  const entries = Object.entries(ipcContract[group]).map(([name, { kind }]): [string, unknown] => {
    const channel = channelOf(group, name);
    if (kind === 'invoke') return [name, call(channel)];
    return [`on${name.charAt(0).toUpperCase()}${name.slice(1)}`, subscribe(channel)];
  });
  return Object.fromEntries(entries) as Functions;
}

// A page names no paths: it hands over the files that the user dropped, whose paths are known here alone.
const { openPath, ...document } = expose('document');
const { takePath, ...comparison } = expose('comparison');
const { readPaths, ...summary } = expose('summary');
type Dropped = Parameters<typeof webUtils.getPathForFile>[0];
const openDropped = (file: Dropped): unknown => openPath?.({ path: webUtils.getPathForFile(file) });
const takeDropped = (file: Dropped): unknown => takePath?.({ path: webUtils.getPathForFile(file) });
const readDropped = (files: Dropped[], add: boolean): unknown =>
  readPaths?.({ paths: files.map((file) => webUtils.getPathForFile(file)), add });

/** Exactly what the contract names. */
contextBridge.exposeInMainWorld('portampel', {
  app: expose('app'),
  settings: expose('settings'),
  host: expose('host'),
  run: expose('run'),
  history: expose('history'),
  document: { ...document, openDropped },
  comparison: { ...comparison, takeDropped },
  summary: { ...summary, readDropped },
  counterpart: expose('counterpart'),
});
