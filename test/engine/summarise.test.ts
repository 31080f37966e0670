import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReportFile } from '../../engine/read-report-file.ts';
import { redact } from '../../engine/redact/redact.ts';
import { seal } from '../../engine/report.ts';
import { readSeats } from '../../engine/summarise.ts';
import { translator } from '../../shared/locales/index.ts';
import { matrixOf } from '../../shared/matrix/matrix.ts';
import { matrixOutline, unreadText } from '../../shared/matrix/matrix-outline.ts';
import type { Report } from '../../shared/report.ts';
import { UserError } from '../../shared/user-error.ts';
import { type Network, reportOf } from '../helpers/networks.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-seats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const signal = new AbortController().signal;
const key = Buffer.alloc(32, 7);
const blocked: Network = {
  scenario: '365-client',
  hosts: { server: 'srv1.kanzlei-huber.example' },
  saw: { 'server-application': 'filtered' },
};

function write(name: string, pc: string, id: string): { path: string; name: string } {
  const { digest: _, ...content } = reportOf({ ...blocked, machine: { computerName: { value: pc } } });
  return writeText(name, JSON.stringify(seal({ ...content, id })));
}

function writeText(name: string, text: string): { path: string; name: string } {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, name };
}

const take = (parts: Report, whole: Report): Report => redact(parts, { level: 'standard', key, whole }).report;

test('with names taken out, seats are told apart by their pseudonyms, and nothing names anybody', async () => {
  const files = [
    write('anna-huber.json', 'PC-HUBER', '1'),
    write('huber-again.json', 'PC-HUBER', '2'),
    write('bea.json', 'PC-BEA', '3'),
    writeText('huber-broken.json', '{'),
  ];
  const { seats, unread, faults } = await readSeats({ files, redact: take, signal });
  expect(faults).toMatchObject([{ params: { file: join(folder, 'huber-broken.json') } }]);
  const matrix = matrixOf(seats, unread);
  expect(JSON.stringify(matrix)).not.toMatch(/huber|bea|srv1/i);
  expect(matrix.seats.map(({ machine }) => machine)).toEqual([
    expect.stringMatching(/^host-\w{5}$/),
    expect.stringMatching(/^host-\w{5}$/),
  ]);
  expect(matrix).toMatchObject({ setAside: { older: 1 }, unread: [{ file: '4' }] });
});

test('reports of one PC that were redacted differently are several seats, which is said', async () => {
  const plain = write('plain.json', 'PC-1', '1');
  const [second, third] = ['2', '3'].map((id) => readReportFile(write('again.json', 'PC-1', id).path).report);
  if (second === undefined || third === undefined) throw new Error('no report');
  const files = [
    plain,
    writeText('standard.json', JSON.stringify(take(second, second))),
    writeText('strict.json', JSON.stringify(redact(third, { level: 'strict', key }).report)),
  ];
  const t = translator('en');
  // Whether or not names are taken out of the summary as well.
  for (const options of [{}, { redact: take }]) {
    const { seats, identities, unread } = await readSeats({ files, signal, ...options });
    const mixed = matrixOf(seats, unread, { identities });
    expect(mixed).toMatchObject({ redactions: ['none', 'standard', 'strict'], unnamed: 1 });
    expect(mixed.seats).toHaveLength(3);
    expect(matrixOutline(mixed, 'en', t).notes).toContain(t('summary.note.other-levels'));
    // Where every report stands for itself, none is taken for a seat.
    const each = matrixOf(seats, unread, { identities, all: true });
    expect(matrixOutline(each, 'en', t).notes).not.toContain(t('summary.note.other-levels'));
  }
  const { seats, identities } = await readSeats({ files: [plain], signal, redact: take });
  const one = matrixOf(seats, [], { identities });
  expect(matrixOutline(one, 'en', t).notes).not.toContain(t('summary.note.other-levels'));
});

test('what is shown of a report is the same, whether its parts or the whole are redacted', async () => {
  const files = [write('one.json', 'PC-1', '1')];
  const [parts] = (await readSeats({ files, redact: take, signal })).seats;
  const [whole] = (await readSeats({ files, redact: (_parts, all) => take(all, all), signal })).seats;
  expect(parts).toEqual(whole);
  expect(parts?.causes[0]?.cause.params?.['host']).toMatch(/^host-\w{5}\.dom-\w{5}$/);
});

test('whoever stops it waits for no further file', async () => {
  const files = ['a', 'b', 'c'].map((name) => write(`${name}.json`, name, name));
  const controller = new AbortController();
  const { seats } = await readSeats({
    files,
    signal: controller.signal,
    onProgress: (done) => done === 2 && controller.abort(),
  });
  expect(seats.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('where names cannot be taken out of a report, nothing comes back', async () => {
  const files = [write('one.json', 'PC-1', '1')];
  const why = new UserError({ key: 'error.redaction-failed', params: { place: 'x' } });
  const fails = (): never => {
    throw why;
  };
  await expect(readSeats({ files, redact: fails, signal })).rejects.toBe(why);
});

test('of what a damaged file holds, as much is kept as anybody reads, and of the names in it nothing', async () => {
  const long = 'huber.'.repeat(100_000);
  const files = [
    writeText('twice.json', `{"format":"portampel-report/1","${long}":1,"${long}":2}`),
    writeText('huber-broken.json', '{\n"huber"'),
    { path: join(folder, long), name: long },
  ];
  const plain = await readSeats({ files, signal });
  expect(JSON.stringify(plain).length).toBeLessThan(10_000);
  const { unread } = await readSeats({ files, redact: take, signal });
  expect(JSON.stringify(unread)).not.toMatch(/huber/i);
  const [twice, broken, unreadable] = unread.map(({ why }) => unreadText(why, translator('en')));
  expect(twice).toMatch(/^File no\. 1 has ‘…’ twice/);
  expect(broken).toMatch(/^File no\. 2 is damaged \(2:\d+\)/);
  expect(unreadable).toMatch(/^File no\. 3 cannot be read \(ENAMETOOLONG\)/);
});

test('of a damaged file, only its name is told', async () => {
  const files = [writeText('no.json', '[]'), { path: join(folder, 'missing.json'), name: 'missing.json' }];
  const { unread } = await readSeats({ files, signal });
  expect(unread.map(({ file, why }) => [file, why.key])).toEqual([
    ['no.json', 'error.report-foreign'],
    ['missing.json', 'error.file-missing'],
  ]);
});
