import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channelOf, ipcContract } from '../shared/ipc-contract.ts';

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

const groups = Object.entries(ipcContract).map(([group, entries]): [string, object] => {
  const functions = Object.entries(entries).map(([name, { kind }]): [string, unknown] => {
    const channel = channelOf(group, name);
    if (kind === 'invoke') return [name, call(channel)];
    return [`on${name.charAt(0).toUpperCase()}${name.slice(1)}`, subscribe(channel)];
  });
  return [group, Object.fromEntries(functions)];
});

/** Exactly what the contract names, and the path of a file that was dropped onto the window. */
contextBridge.exposeInMainWorld('portampel', {
  ...Object.fromEntries(groups),
  pathForFile: (file: Parameters<typeof webUtils.getPathForFile>[0]) => webUtils.getPathForFile(file),
});
