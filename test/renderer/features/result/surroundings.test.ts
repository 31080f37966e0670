import { filterSections, sectionsText } from '../../../../renderer/features/result/surroundings.ts';
import { translator } from '../../../../shared/locales/index.ts';

const sections = [
  {
    title: 'This PC',
    entries: [
      ['Gateway', '192.0.2.1'],
      ['DNS', '192.0.2.53'],
    ] as const,
  },
  { title: 'The way', entries: [['Gateway 192.0.2.1', 'answers']] as const },
].map(({ title, entries }) => ({ title, entries: [...entries] }));

describe('the facts around a check', () => {
  it.each([
    ['', 3],
    ['gateway', 2],
    ['way answers', 1],
    ['pc 53', 1],
    ['nowhere', 0],
  ])('that match «%s»: %i', (query, count) => {
    expect(filterSections(sections, query).flatMap(({ entries }) => entries)).toHaveLength(count);
  });

  it('are copied line by line, with nothing that a terminal would obey', () => {
    const hostile = [{ title: 'This PC', entries: [['Name', 'a\u001b[2Jb\nc']] as [string, string][] }];
    expect(sectionsText(sections, translator('de'))).toBe(
      'This PC\nGateway: 192.0.2.1\nDNS: 192.0.2.53\n\nThe way\nGateway 192.0.2.1: answers',
    );
    // eslint-disable-next-line no-control-regex -- the attack
    expect(sectionsText(hostile, translator('de'))).not.toMatch(/[\u001b]|b\nc/);
  });
});
