import { explanationsOf } from '../../cli/vocabulary.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { causeIds, causeTraits } from '../../shared/causes.ts';
import { translator } from '../../shared/locales/index.ts';
import { marks } from '../../shared/marks.ts';
import {
  confidences,
  expectations,
  faults,
  languages,
  probeNames,
  reasons,
  roles,
  rowIds,
  scenarioIds,
  services,
  states,
} from '../../shared/words.ts';
import { inProcess } from './in-process.ts';
import { portampel } from './portampel.ts';

const t = translator('en');

const everyWord = [
  ...scenarioIds,
  ...rowIds,
  ...roles,
  ...probeNames,
  ...reasons,
  ...states,
  ...services,
  ...expectations,
  ...confidences,
  ...faults,
  ...causeIds,
  ...marks,
];

/** What was printed, its line breaks undone. */
async function printed(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await inProcess([...args, '--lang', 'en']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.replace(/\s+/g, ' ');
}

describe('explain', () => {
  test('a row: its name, its purpose and its scenarios', async () => {
    const text = await printed('explain', 'updates-20');
    expect(text).toContain(t('row.updates-20.name'));
    expect(text).toContain(t('row.updates-20.purpose'));
    expect(text).toContain(t('scenario.classic-office.name'));
    expect(text).not.toContain(t('scenario.classic-client.name'));
  });

  test('a port: every row that uses it', async () => {
    const text = await printed('explain', '19813');
    for (const id of ['server-application', 'server-quic', 'inbound-application', 'discovery'] as const) {
      expect(text).toContain(`${id}: ${t(`row.${id}.name`)}`);
    }
    expect(text).not.toContain('server-database:');
  });

  test('a reason: what it means and what to do', async () => {
    const text = await printed('explain', 'no-response');
    for (const part of ['short', 'meaning', 'next'] as const) expect(text).toContain(t(`reason.no-response.${part}`));
  });

  test.each([
    ['grey', t('light.grey.meaning')],
    ['filtered', t('state.filtered.meaning')],
    ['degraded', t('service.degraded.meaning')],
    ['forbidden', t('expectation.forbidden.meaning')],
    ['GREY', t('light.grey.meaning')],
    ['Updates-20', t('row.updates-20.purpose')],
    ['likely', t('confidence.likely.meaning')],
  ])('another word: %s', async (word, meaning) => {
    expect(await printed('explain', word)).toContain(meaning);
  });

  test('confidence: all three words', async () => {
    const text = await printed('explain', 'confidence');
    for (const word of confidences) expect(text).toContain(t(`confidence.${word}.meaning`));
  });

  test('a cause: how it is recognised, who acts, and every step', () => {
    for (const language of languages) {
      const translate = translator(language);
      for (const id of causeIds) {
        const [cause] = explanationsOf(id, translate);
        const text = cause!.paragraphs.join('\n');
        expect(text).not.toMatch(/\{\{/);
        expect(text).toContain(translate(`cause.${id}.about`));
        const { steps } = causeTraits[id];
        // The last one says how to practise it.
        const last = cause!.paragraphs.slice(-steps - 1, -1);
        expect(last.map((step) => /^\d\. /.test(step))).toEqual(last.map(() => steps > 1));
        expect(last.every((step) => step.endsWith('.'))).toBe(true);
      }
    }
  });

  test('without a word lists all that it knows', async () => {
    const text = await printed('explain');
    const words = text.split(' ');
    for (const word of everyWord) expect(words).toContain(word);
  });

  test('every word that it lists, in every language', () => {
    for (const language of languages) {
      const translate = translator(language);
      for (const word of everyWord) {
        const found = explanationsOf(word, translate);
        expect(found.map(({ title }) => title.split(/\u00a0?: /)[0])).toEqual(found.map(() => word));
        expect(found.flatMap(({ paragraphs }) => paragraphs).join('')).not.toMatch(/^$|\{\{/);
        expect(found.length).toBeGreaterThan(0);
      }
    }
  });

  test('a fault of the simulator: what the other end does, which rows can have it, and how to see it', async () => {
    const text = await printed('explain', 'transfer-cut');
    expect(text).toContain(t('explain.fault.does', { what: t('fault.transfer-cut') }));
    expect(text).toContain(t('reason.transfer-cut.meaning'));
    expect(text).toContain(
      'portampel check --demo --scenario classic-office --rehearse 1MB --fault updates-transfer=transfer-cut',
    );
  });

  test.each(faults.filter((fault) => !fault.startsWith('transfer-') || fault === 'transfer-cut'))(
    'the command to see a fault is one that runs: %s',
    async (fault) => {
      const text = explanationsOf(fault, t).flatMap(({ paragraphs }) => paragraphs);
      const command = text.flatMap((paragraph) => /portampel (check --demo .*--fault .*)$/.exec(paragraph)?.[1] ?? []);
      expect(command).toHaveLength(1);
      const { code, stderr } = await portampel([
        ...command[0]!.split(' '),
        ...['--lang', 'en', '--format', 'json', '--timeout', '400'],
      ]);
      expect(stderr).toBe('');
      expect([0, 1, 2]).toContain(code);
    },
  );

  test('a probe: what it does, and the rows that it measures', async () => {
    const text = await printed('explain', 'quic');
    expect(text).toContain(t('probe.quic'));
    expect(text).toContain('server-quic');
  });

  test.each(['verify', 'signature', 'digest'])('a command, or what it is about: %s', async (word) => {
    const text = await printed('explain', word);
    expect(text).toContain(t('help.verify'));
    expect(text).toContain('portampel verify --help');
  });

  test.each(languages)('a command under what it is about, in the words of %s', async (lang) => {
    const translate = translator(lang);
    for (const command of ['verify', 'lookup'] as const) {
      const words = translate(`explain.looked-for.${command}`).split(', ');
      expect(words).toHaveLength(t(`explain.looked-for.${command}`).split(', ').length);
      for (const word of words) {
        const { code, stdout } = await inProcess(['explain', word.toUpperCase(), '--lang', lang]);
        expect({ word, code }).toEqual({ word, code: 0 });
        expect(stdout).toContain(`portampel ${command} --help`);
      }
    }
  });

  test.each([
    ['de', 'Prüfsumme', 0],
    // Without its accents, and with them as macOS writes them.
    ['de', 'prufsumme', 0],
    ['fr', 'somme de contrôle'.normalize('NFD'), 0],
    ['it', 'Firma', 0],
    // A firm.
    ['de', 'Firma', 3],
    ['en', 'firma', 3],
    // Names in the file of a report.
    ['de', 'signature', 0],
    ['it', 'digest', 0],
  ])('a command only under words of the reader’s language: %s %s', async (lang, word, ends) => {
    const { code, stdout } = await inProcess(['explain', word, '--lang', lang]);
    expect([code, stdout.includes('portampel verify --help')]).toEqual([ends, ends === 0]);
  });

  test('a word that is a command and a probe as both', async () => {
    const text = await printed('explain', 'counterpart');
    expect(text).toContain(t('help.counterpart'));
    expect(text).toContain(t('probe.counterpart'));
  });

  test('a scenario: its name, its summary and its rows', async () => {
    const text = await printed('explain', 'classic-remote');
    expect(text).toContain(t('scenario.classic-remote.summary'));
    for (const { id } of loadScenario('classic-remote').rows) expect(text).toContain(id);
  });

  test.each([
    ['transfer-cutt', 'transfer-cut.'],
    ['certificate', 'certificate-name, certificate-expired'],
    ['19183', '19813'],
    ['verifi', 'verify'],
    // Written about, though no word of a report.
    ['wrong-code', 'counterpart-absent, counterpart-unmet, pairing-failed.'],
  ])('an unknown word not, but what may be meant: %s', async (word, similar) => {
    const { code, stdout, stderr } = await inProcess(['explain', word, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`‘${word}’. Similar: ${similar}`);
  });

  test.each(['nonsense', '1', '', 'constructor', '__proto__'])('an unknown word not: %j', async (word) => {
    const { code, stdout, stderr } = await inProcess(['explain', word, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(`${t('error.prefix')} ${t('error.explain-unknown', { found: word })}\n`);
  });
});

describe('scenarios', () => {
  test('in words: every scenario with every row', async () => {
    const text = await printed('scenarios');
    for (const id of scenarioIds) {
      expect(text).toContain(`${id}: ${t(`scenario.${id}.name`)}`);
      expect(text).toContain(t(`scenario.${id}.summary`));
    }
    for (const id of rowIds) expect(text).toContain(t(`row.${id}.name`));
  });

  test('in words: one alone', async () => {
    const text = await printed('scenarios', '--scenario', 'classic-client');
    expect(text).toContain(t('scenario.classic-client.name'));
    expect(text).not.toContain(t('scenario.365-client.name'));
  });

  test('as JSON: the rows with their ports and names', async () => {
    const { code, stdout, stderr } = await inProcess(['scenarios', '--format', 'json', '--lang', 'fr']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const scenarios = JSON.parse(stdout) as { id: string; rows: { id: string; port: number; name: string }[] }[];
    expect(scenarios.map(({ id }) => id)).toEqual(scenarioIds);
    expect(scenarios.map(({ rows }) => rows.map(({ id }) => id))).toEqual(
      scenarioIds.map((id) => loadScenario(id).rows.map((row) => row.id)),
    );
    // The ports of the source, those of what is measured on request besides.
    const ports: Record<string, number> = { 'server-hold': 19813, 'updates-transfer': 21, discovery: 19813 };
    const rows = scenarios.flatMap(({ rows: those }) => those);
    const wanted = rows.map(({ id, port }) => Number(/-(\d+)$/.exec(id)?.[1] ?? ports[id] ?? port));
    expect(rows.map(({ port }) => port)).toEqual(wanted);
    const [sql] = scenarios.at(-1)!.rows;
    expect(sql).toMatchObject({ id: 'server-sql', port: 19812, name: translator('fr')('row.server-sql.name') });
  });
});
