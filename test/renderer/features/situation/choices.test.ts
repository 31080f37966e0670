import {
  draftAt,
  installationOf,
  installations,
  type Place,
  placeOf,
  placesOf,
} from '../../../../renderer/features/situation/choices.ts';
import { scenarioIds } from '../../../../shared/words.ts';

const places = installations.flatMap((installation) => placesOf[installation]);

describe('the two questions', () => {
  it('lead to every scenario, to each in one way only, and to the rehearsal', () => {
    const added: Place = '365-rehearsal';
    expect(places.toSorted()).toEqual([...scenarioIds, added].toSorted());
  });

  it.each([
    ['classic-office', 'classic'],
    ['365-server', '365'],
    [null, null],
  ] as const)('of %s the installation is %s', (scenario, installation) => {
    expect(installationOf(scenario)).toBe(installation);
  });

  it.each(places)('%s is shown as it was chosen, wherever one was before', (place) => {
    for (const before of [{}, { counterpart: true, mail: true }]) {
      const draft = draftAt(place, before);
      expect(placeOf(draft)).toBe(place);
      expect(draft.options.counterpart ?? false).toBe(place === '365-rehearsal');
    }
  });
});
