import { canaryText } from '../../../shared/canary-text.ts';
import { noteText } from '../../../shared/note-text.ts';
import type { Report } from '../../../shared/report.ts';
import { Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './about-check.css';

/** The controls, the notes and the machine: what support asks for. */
export function AboutCheck({ report }: { report: Report }) {
  const t = useTexts();
  const { dateTime } = useFormats();
  const { selfTest, notes, machine, tool, id, digest } = report;
  const { passed, total, failures } = selfTest;
  const families = [machine.ipv4 && 'IPv4', machine.ipv6 && 'IPv6'].filter((family) => family !== false);
  const list = (texts: string[]) =>
    texts.length > 0 && (
      <ul className="about-notes">
        {texts.slice(0, 50).map((text, index) => (
          <li key={index}>
            <Foreign text={text} />
          </li>
        ))}
      </ul>
    );
  return (
    <section className="card about-check" aria-labelledby="about-check">
      <h2 id="about-check">{t('about-check.title')}</h2>
      <Facts
        entries={[
          [t('check.notes'), list(notes.map((note) => noteText(note, t, dateTime)))],
          [
            t('about-check.self-test'),
            <>
              {total === 0 ? t('check.self-test.not-run') : t('check.self-test', { passed, total })}
              {list(failures.map((failure) => t('about-check.failure', failure)))}
            </>,
          ],
          [t('about-check.canary'), canaryText(report, t)],
          [
            t('about-check.machine'),
            <Foreign
              key="machine"
              text={`${machine.platform} ${machine.release}, ${machine.arch}, ${machine.runtime}`}
            />,
          ],
          [t('about-check.addresses'), families.join(', ') || t('about-check.no-addresses')],
          [t('about-check.tool'), <Foreign key="tool" text={`${tool.name} ${tool.version}`} />],
          [t('about-check.id'), <Foreign key="id" text={id} mono />],
          [t('about-check.digest'), <Foreign key="digest" text={digest} mono />],
        ]}
      />
    </section>
  );
}
