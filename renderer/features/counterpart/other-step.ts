import type { Translate } from '../../../shared/locales/texts.ts';

/** Where in the app the other PC asks for this one, by the words that are read there. */
export function otherStep(t: Translate): string {
  return t('station-view.step.other', {
    check: t('menu.check'),
    place: t('situation.place.365-client'),
    switch: t('asking.switch'),
    rehearsal: t('situation.place.365-rehearsal'),
  });
}
