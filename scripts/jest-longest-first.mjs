import Sequencer from '@jest/test-sequencer';

/** By their time on an idle machine, as paths in the repository: those that would keep all others waiting if they came last. */
export const longest = [
  'lab/catalogue',
  'lab/counterpart-hold',
  'lab/hold',
  'lab/ftp',
  'lab/ways',
  'lab/permits',
  'lab/transfer',
  'lab/counterpart-middle',
  'lab/counterpart-ends',
  'engine/counterpart/check',
  'engine/probes/ftp-hostile',
  'engine/training/situations',
  'engine/hostile/fuzz',
  'electron/history-killed',
  'cli/words',
  'engine/hostile/ssh-session',
  'engine/diagnose/catalogue',
  'cli/check',
  'cli/convert',
  'cli/export',
  'engine/probes/ftp-verdicts',
  'engine/probes/hold',
].map((name) => `test/${name}.test.ts`);

/** Jest starts with the longest as well, where it has run them before; in a fresh clone it only knows their sizes. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}`));
      return at < 0 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
