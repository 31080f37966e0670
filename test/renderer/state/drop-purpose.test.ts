import type { ViewName } from '../../../renderer/state/app-state.ts';
import { type Dropped, purposeOf } from '../../../renderer/state/drop-purpose.ts';

const files = (count: number): Dropped => ({ count, hasFolder: false });

test.each<[string, Dropped, ViewName, ReturnType<typeof purposeOf>]>([
  ['one file is opened', files(1), 'situation', 'open'],
  ['two are compared', files(2), 'result', 'compare'],
  ['more are summed up', files(3), 'situation', 'summary'],
  ['a folder is summed up', { count: 1, hasFolder: true }, 'reports', 'summary'],
  ['the compare view takes a single one', files(1), 'compare', 'compare'],
  ['but not a folder', { count: 1, hasFolder: true }, 'compare', 'summary'],
  ['the summary takes whatever comes', files(1), 'summary', 'summary'],
  ['even two', files(2), 'summary', 'summary'],
])('%s', (_, dropped, view, purpose) => {
  expect(purposeOf(dropped, view)).toBe(purpose);
});
