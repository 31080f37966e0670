import { app, session, shell } from 'electron';
import type { LinkId } from '../shared/ipc-contract.ts';
import { isOwnPage } from './app-scheme.ts';
import { log } from './log.ts';

/** The only pages that the app opens, in the system's browser. */
const links: Record<LinkId, string> = {
  vendor: 'https://www.timesensor.com/',
  vendorPorts:
    'https://support.timesensor.com/portal/de/kb/articles/welche-ports-d%C3%BCrfen-nicht-von-der-firewall-geblockt-werden',
};

/** No page may leave, open windows, embed others or ask for permissions; whatever tries is denied and logged. */
export function lockDown(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.warn(`denied window ${url.slice(0, 200)}`);
      return { action: 'deny' };
    });
    contents.on('will-navigate', (event) => {
      if (isOwnPage(event.url)) return;
      log.warn(`denied navigation ${event.url.slice(0, 200)}`);
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Once the app is ready: sessions exist only then. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
}

export async function openLink(link: LinkId): Promise<void> {
  await shell.openExternal(links[link]);
}
