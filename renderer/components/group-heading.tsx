import { printable } from '../../shared/printable.ts';
import type { Group } from '../../shared/words.ts';
import { useTexts } from '../state/use-texts.ts';
import './group-heading.css';

/** What the following rows serve, and whom they talk to. */
export function GroupHeading({ group, host }: { group: Group; host: string | null }) {
  const t = useTexts();
  return (
    <div className="group-heading">
      <h3>{t(`group.${group}`)}</h3>
      {host === null ? (
        <span className="group-heading-host">{t('rows.no-host')}</span>
      ) : (
        <bdi className="group-heading-host mono foreign">{printable(host, 253)}</bdi>
      )}
    </div>
  );
}
