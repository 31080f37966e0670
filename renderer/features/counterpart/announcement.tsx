import { useId } from 'react';
import { announcingTexts } from '../../../shared/announcing-lines.ts';
import type { StationSnapshot } from '../../../shared/station.ts';
import { Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { useTexts } from '../../state/use-texts.ts';

/** Whether a search for servers finds this counterpart, network by network. */
export function Announcement({ announcing }: Pick<StationSnapshot, 'announcing'>) {
  const t = useTexts();
  const title = useId();
  const { says, from } = announcingTexts(announcing ?? undefined, t);
  return (
    <section className="card station-part" aria-labelledby={title}>
      <h2 id={title}>{t('announcing.title')}</h2>
      <p>{says}</p>
      {from.length > 0 && (
        <Facts
          entries={from.map(({ label, text }) => [label, <Foreign key={label} text={text} maxLength={200} />] as const)}
        />
      )}
    </section>
  );
}
