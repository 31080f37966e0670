import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join('out', 'app', 'LICENSES.txt');

interface Section {
  name: string;
  license: string;
  text: string;
}

function sections(): Section[] {
  const [, ...parts] = readFileSync(file, 'utf8').split(`\n${'='.repeat(80)}\n`);
  return parts.map((part) => {
    const [name = '', license = '', ...text] = part.trim().split('\n');
    return { name, license, text: text.join('\n').trim() };
  });
}

/** What each licence says of itself, so that its name alone, or a link, is not taken for it. */
const words: Record<string, RegExp> = {
  MIT: /Permission is hereby granted, free of charge[^]*WITHOUT WARRANTY OF ANY KIND/,
  ISC: /Permission to use, copy, modify, and\/or distribute[^]*THE SOFTWARE IS PROVIDED "AS IS"/,
  '0BSD': /Permission to use, copy, modify, and\/or distribute[^]*AS IS/,
  'BSD-2-Clause': /Redistributions of source code must retain[^]*Redistributions in binary form/,
  'BSD-3-Clause': /Redistributions of source code must retain[^]*Redistributions in binary form[^]*endorse or promote/,
  'Apache-2.0': /Version 2\.0, January 2004[^]*END OF TERMS AND CONDITIONS/,
  'Bitstream Vera, and Arev':
    /Bitstream Vera Fonts Copyright[^]*Arev Fonts Copyright[^]*THE FONT SOFTWARE IS PROVIDED "AS IS"/,
  Unlicense: /This is free and unencumbered software[^]*WITHOUT WARRANTY OF ANY KIND/,
  'Unicode-3.0':
    /UNICODE LICENSE V3[^]*Permission is hereby granted[^]*prior written\s+authorization of the copyright holder/,
};

describe('the licences of what the bundles carry', () => {
  it('are there with their whole text', () => {
    const incomplete = sections().filter(({ license, text }) => !words[license]?.test(text));
    expect(incomplete.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    expect(sections().length).toBeGreaterThan(50);
  });

  it('have that of the tables inside the interpreter of proxy scripts', () => {
    expect(sections().map(({ license }) => license)).toContain('Unicode-3.0');
  });
});
