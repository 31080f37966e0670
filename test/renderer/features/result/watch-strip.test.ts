import { createElement } from 'react';
import { changesSince } from '../../../../engine/changes.ts';
import { type AppState, reduce } from '../../../../renderer/state/app-state.ts';
import { translator } from '../../../../shared/locales/index.ts';
import { componentOf, markupOf, stateWith } from '../../../helpers/markup.ts';
import { reportOf } from '../../../helpers/networks.ts';

const t = translator('en');
const WatchStrip = await componentOf('result/watch-strip.tsx', 'WatchStrip');
const failing = reportOf({ saw: { 'licence-80': 'filtered' } });

function strip(state: AppState): string {
  return markupOf(createElement(WatchStrip, { document: state.document! }), state);
}

describe('the strip of a watch', () => {
  it('offers the watch where a row fails, and not where all is well', () => {
    expect(strip(stateWith(failing))).toContain(t('watch.start'));
    expect(strip(stateWith(reportOf()))).toBe('');
  });

  it('says that it measures, offers the end of it and the signal', () => {
    const markup = strip(reduce(stateWith(failing), { type: 'watch', on: true }));
    expect(markup).toContain(t('watch.on', { count: 1, seconds: 5 }));
    expect(markup).toContain(t('watch.stop'));
    expect(markup).toContain(t('watch.signal'));
  });

  it('tells what has changed, the newest first and eight at most, also once all is well', () => {
    const changes = Array.from({ length: 9 }, (_, minute) =>
      changesSince(failing, reportOf().checks, new Date(Date.UTC(2026, 2, 1, 12, minute))),
    ).flat();
    const markup = strip(stateWith({ ...reportOf(), changes }));
    expect(markup).toContain(t('watch.done'));
    expect(markup).not.toContain(t('watch.start'));
    const times = [...markup.matchAll(/dateTime="([^"]+)"/gi)].map(([, at]) => at);
    expect(times).toEqual(
      changes
        .slice(1)
        .map(({ at }) => at)
        .toReversed(),
    );
  });
});
