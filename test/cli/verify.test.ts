import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../engine/document.ts';
import { seal } from '../../engine/report.ts';
import { TrustStore } from '../../engine/trust/trust-store.ts';
import { translator } from '../../shared/locales/index.ts';
import { languages } from '../../shared/words.ts';
import { reportOf } from '../helpers/networks.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

const signed = ['check', '--demo', '--format', 'json', '--quiet', '--sign', '--output'];
const verify = (file: string, ...more: string[]) => ['verify', file, '--lang', 'en', ...more];

test('who has signed a report is told, here and elsewhere, and so is what was done to it', async () => {
  const cwd = emptyFolder();
  const here = { cwd };
  const other = emptyFolder();
  const there = { cwd, env: { XDG_CONFIG_HOME: other, APPDATA: other, HOME: other } };
  expect((await portampel([...signed, 'a.json'], here)).code).toBe(0);
  const own = await portampel(verify('a.json'), here);
  expect([own.code, own.stdout]).toEqual([0, expect.stringMatching(/^a\.json: .*signed with the key of this PC/)]);
  const unknown = await portampel(verify('a.json'), there);
  expect([unknown.code, unknown.stdout]).toEqual([0, expect.stringContaining('not known here')]);
  const named = await portampel(verify('a.json', '--name', 'IT Huber'), there);
  expect([named.code, named.stdout]).toEqual([0, expect.stringContaining('IT Huber')]);
  const text = readFileSync(join(cwd, 'a.json'), 'utf8');
  writeFileSync(join(cwd, 'b.json'), text.replace('"light": "green"', '"light": "red"'));
  const altered = await portampel(verify('b.json'), here);
  expect([altered.code, altered.stdout]).toEqual([2, expect.stringContaining('altered')]);
  const none = await portampel(verify('missing.json'), here);
  expect([none.code, none.stdout]).toEqual([3, '']);
});

/** Of each kind of format, and as many as there are languages. */
const unsignable = ['text', 'nagios', 'pdf', 'csv'];

test.each(unsignable)('a signature that %s could not carry is refused before anything is measured', async (format) => {
  const [cwd, home] = [emptyFolder(), emptyFolder()];
  const env = { XDG_CONFIG_HOME: home, APPDATA: home, HOME: home };
  const lang = languages[unsignable.indexOf(format) % languages.length]!;
  const args = ['check', '--scenario', '365-client', '--server', '127.0.0.1', '--sign', '--lang', lang];
  const done = await portampel([...args, '--format', format, '--output', 'out'], { cwd, env });
  expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 3, stdout: '' });
  expect(done.stderr).toContain(translator(lang)('error.sign-format', { format, allowed: 'html, json' }));
  // Not even a key was made.
  expect([filesIn(cwd), filesIn(home)]).toEqual([[], []]);
});

/** A folder with a report that somebody else has signed. */
function folderWithSigned(): string {
  const cwd = emptyFolder();
  const { digest: _, ...content } = reportOf({ saw: { 'licence-443': 'filtered' } });
  const signed = new TrustStore(emptyFolder()).sign(seal(content));
  writeFileSync(join(cwd, 'signed.json'), `${JSON.stringify(signed, null, 2)}\n`);
  const { signature } = signed;
  if (signature === undefined) throw new Error('not signed');
  writeFileSync(join(cwd, 'forged.json'), JSON.stringify({ ...seal({ ...content, light: 'green' }), signature }));
  return cwd;
}

test('a signature goes through HTML and back, with names; without them it is said to be gone', async () => {
  const cwd = folderWithSigned();
  const convert = (...args: string[]) => portampel(['convert', ...args, '--quiet'], { cwd });
  const t = translator('de');
  for (const [from, to] of [
    ['signed.json', 'a.html'],
    ['a.html', 'b.json'],
  ] as const) {
    const { code, stderr } = await convert(from, '--output', to, '--redact', 'none', '--lang', 'de');
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${t('redaction.names-inside', { file: to })}\n` });
  }
  expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(readFileSync(join(cwd, 'signed.json'), 'utf8'));
  for (const lang of languages) {
    const { code, stderr } = await convert('a.html', '--output', `${lang}.html`, '--lang', lang);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${translator(lang)('signature.redacted')}\n` });
  }
  // What has no signature to lose loses none.
  expect(await convert('de.html', '--output', 'c.json', '--lang', 'de')).toEqual({ code: 0, stdout: '', stderr: '' });
  const { code, stdout } = await portampel(['verify', 'a.html', 'b.json', 'de.html', 'c.json', '--lang', 'en'], {
    cwd,
  });
  expect(code).toBe(0);
  const said = stdout.trimEnd().split('\n');
  expect(said.map((line) => /not known here|not signed/.exec(line)?.[0])).toEqual([
    'not known here',
    'not known here',
    'not signed',
    'not signed',
  ]);
});

test.each(unsignable)('%s is made of a signed report with a word on its signature', async (format) => {
  const lang = languages[unsignable.indexOf(format) % languages.length]!;
  const args = ['convert', 'signed.json', '--format', format, '--quiet', '--lang', lang];
  const { code, stderr } = await portampel([...args, ...(format === 'pdf' ? ['--output', 'out'] : [])], {
    cwd: folderWithSigned(),
  });
  // A monitoring plugin ends with the light of what it tells: this report is red.
  const ends = format === 'nagios' ? 2 : 0;
  expect({ code, stderr }).toEqual({ code: ends, stderr: `${translator(lang)('signature.no-place', { format })}\n` });
});

test('what was altered under its signature is told, digest or not, and stays told', async () => {
  const cwd = folderWithSigned();
  const t = translator('en');
  const { code, stdout } = await portampel(['verify', 'signed.json', 'forged.json', '--lang', 'en'], { cwd });
  expect([code, stdout]).toEqual([2, expect.stringContaining('signature does not belong to this report')]);
  const text = await portampel(['convert', 'forged.json', '--lang', 'en'], { cwd });
  expect([text.stdout, text.stderr]).toEqual([expect.stringContaining(t('result.not-intact')), '']);
  for (const format of ['junit', 'html']) {
    const { stderr } = await portampel(['convert', 'forged.json', '--format', format, '--lang', 'en'], { cwd });
    expect(stderr).toBe(`${t('result.not-intact')}\n`);
  }
  for (const level of ['none', 'standard']) {
    await portampel(['convert', 'forged.json', '--redact', level, '--output', `${level}.html`], { cwd });
    expect(readDocument(join(cwd, `${level}.html`))).toMatchObject({ intact: false });
  }
});

test('a page that shows other than its report is not called unaltered, in whatever zone and language it is read', async () => {
  const cwd = folderWithSigned();
  const writer = { cwd, env: { TZ: 'Europe/Zurich', LANG: 'de_CH.UTF-8' } };
  const convert = ['convert', 'signed.json', '--redact', 'none', '--lang', 'fr', '--quiet', '--output'];
  expect((await portampel([...convert, 'page.html'], writer)).code).toBe(0);
  const page = readFileSync(join(cwd, 'page.html'), 'utf8');
  writeFileSync(join(cwd, 'edited.html'), page.replace('</svg> Rouge', '</svg> Vert'));
  writeFileSync(
    join(cwd, 'other.html'),
    page.replace(/content="PortAmpel [\w.]+ /, 'content="PortAmpel 0.0.1 ').replace('> Rot', '> Grün'),
  );
  for (const env of [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Asia/Tokyo', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8' },
  ]) {
    const same = await portampel(verify('page.html'), { cwd, env });
    expect([same.code, same.stdout]).toEqual([
      0,
      expect.stringMatching(/^page.html: The report is unaltered and signed/),
    ]);
  }
  const t = translator('en');
  const edited = await portampel(verify('edited.html', 'page.html', 'other.html'), { cwd });
  expect(edited.code).toBe(2);
  expect(edited.stdout).toContain(
    `edited.html: ${t('page.altered')}\n  Report inside the file: The report is unaltered`,
  );
  expect(edited.stdout).toContain('portampel convert edited.html --redact none --output new.html');
  const other = await portampel(verify('other.html', 'page.html'), { cwd });
  expect([other.code, other.stdout]).toEqual([
    3,
    expect.stringMatching(/cannot be told here\. It was written by PortAmpel 0\.0\.1/),
  ]);
  const converted = await portampel(
    ['convert', 'edited.html', '--redact', 'none', '--quiet', '--output', 'new.html', '--lang', 'en'],
    { cwd },
  );
  expect([converted.code, converted.stderr]).toEqual([0, expect.stringContaining(t('page.altered'))]);
  expect((await portampel(verify('new.html'), { cwd })).code).toBe(0);
});

// A path, as some systems have it, and what no system knows.
test.each([':/etc/localtime', 'Mars/Phobos'])(
  'where the time zone has no name a page has its dates in UTC and can be verified: %s',
  async (zone) => {
    const cwd = emptyFolder();
    const nameless = { cwd, env: { TZ: zone } };
    const check = ['check', '--demo', '--quiet', '--lang', 'en', '--output'];
    expect(await portampel([...check, 'page.html'], nameless)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toMatch(/<p class="when">.* \(UTC\)<\/p>/);
    for (const env of [{ TZ: zone }, { TZ: 'Asia/Tokyo' }]) {
      expect((await portampel(verify('page.html'), { cwd, env })).code).toBe(0);
    }
    const named = await portampel([...check, 'names.json', '--redact', 'none'], nameless);
    expect(named.code).toBe(0);
    expect((await portampel(verify('names.json'), { cwd })).code).toBe(0);
  },
);

test.each(['pdf', 'markdown', 'csv', 'ticket'])(
  'a %s file, which carries no report, is refused as one',
  async (format) => {
    const cwd = folderWithSigned();
    expect(
      (await portampel(['convert', 'signed.json', '--format', format, '--output', 'file', '--quiet'], { cwd })).code,
    ).toBe(0);
    const done = await portampel(verify('file'), { cwd });
    const refusal = translator('en')('error.report-foreign', { file: 'file' }).replace(/\s+/g, ' ');
    expect({ ...done, stderr: done.stderr.replace(/\s+/g, ' ').trim() }).toEqual({
      code: 3,
      stdout: '',
      stderr: refusal,
    });
  },
);
