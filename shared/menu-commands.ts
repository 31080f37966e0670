/** What the native menu can ask of the page. */
export const menuCommands = [
  'newCheck',
  'open',
  'save',
  'saveAs',
  'email',
  'copySummary',
  'runAgain',
  'cancel',
  'find',
  'check',
  'reports',
  'compare',
  'summary',
  'counterpart',
  'settings',
  'help',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
