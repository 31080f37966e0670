import type { watchTexts as german } from '../de/watch.ts';

export const watchTexts: Record<keyof typeof german, string> = {
  'watch.why': 'Is something being changed right now? The rows that are not green can be rechecked continuously.',
  'watch.on_one': '{{count}} row is rechecked every {{seconds}} s.',
  'watch.on_other': '{{count}} rows are rechecked every {{seconds}} s.',
  'watch.done': 'This is how the rows have changed.',
  'watch.start': 'Watch',
  'watch.stop': 'Stop watching',
  'watch.signal': 'Sound and notification',
  'watch.signal.help': 'Tells you as soon as a row changes its light, even if this window is not in front.',
  'watch.changes': 'Changes, newest first',
  'watch.changed': 'PortAmpel: a row has changed',
  'watch.all-well': 'No row is red or yellow any more. Watching has ended.',
};
