import type { TranscriptLine } from '../../../shared/observation.ts';
import { Foreign } from '../../components/foreign.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './conversation.css';

/** As much as anybody reads; a foreign report may hold any number of lines. */
const shownLines = 200;

/** Who said what, and when after the connection was asked for. */
export function Conversation({ lines }: { lines: readonly TranscriptLine[] }) {
  const t = useTexts();
  const { number } = useFormats();
  return (
    <section className="evidence-part evidence-part-wide">
      <h4>{t('evidence.conversation')}</h4>
      {/* It scrolls, so the keyboard must reach it. */}
      <ol className="conversation" tabIndex={0} aria-label={t('evidence.conversation')}>
        {lines.slice(0, shownLines).map(({ atMs, from, text }, index) => (
          <li key={index} className={`conversation-line conversation-${from}`}>
            <span className="conversation-time">{t('evidence.ms', { ms: number(atMs, 1) })}</span>
            <span className="conversation-who">{t(`evidence.from.${from}`)}</span>
            <Foreign text={text} mono />
          </li>
        ))}
      </ol>
    </section>
  );
}
