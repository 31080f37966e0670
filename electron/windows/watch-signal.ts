import { type BrowserWindow, Notification, shell } from 'electron';
import { labelled } from '../../shared/labelled.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import type { Report } from '../../shared/report.ts';
import { rowName } from '../../shared/row-texts.ts';

/** Rows of one notification; more do not fit. */
const mostRows = 3;

/** A sound where a row has changed its light, and a notification where nobody looks at the window. */
export function signalChanges(report: Report, before: Report, window: BrowserWindow | null, t: Translate): void {
  const lights = new Map(before.checks.map(({ id, light }) => [id, light]));
  const changed = report.checks.filter(({ id, light }) => lights.get(id) !== light);
  if (changed.length === 0) return;
  shell.beep();
  if (window?.isFocused() || !Notification.isSupported()) return;
  const lines = changed
    .slice(0, mostRows)
    .map((row) => labelled(t(`light.${row.light}`), `${row.port} ${rowName(row, t)}`, t));
  const notification = new Notification({ title: t('watch.changed'), body: lines.join('\n'), silent: true });
  notification.on('click', () => window?.show());
  notification.show();
}
