import { installationOf, installations, placesOf } from '../../../../renderer/features/situation/choices.ts';
import { scenarioIds } from '../../../../shared/words.ts';

describe('the two questions', () => {
  it('lead to every scenario, and to each in one way only', () => {
    const places = installations.flatMap((installation) => placesOf[installation]);
    expect(places.toSorted()).toEqual(scenarioIds.toSorted());
  });

  it.each([
    ['classic-office', 'classic'],
    ['365-server', '365'],
    [null, null],
  ] as const)('of %s the installation is %s', (scenario, installation) => {
    expect(installationOf(scenario)).toBe(installation);
  });
});
