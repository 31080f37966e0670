import { printable } from '../../shared/printable.ts';
import type { Group } from '../../shared/words.ts';
import { useTexts } from '../state/use-texts.ts';
import './group-heading.css';

interface GroupHeadingProps {
  group: Group;
  host: string | null;
  /** As deep as the page's outline needs it. */
  level: 2 | 3;
}

/** What the following rows serve, and whom they talk to. */
export function GroupHeading({ group, host, level }: GroupHeadingProps) {
  const t = useTexts();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className="group-heading">
      <Title className="group-heading-title">{t(`group.${group}`)}</Title>
      {host === null ? (
        <span className="group-heading-host">{t('rows.no-host')}</span>
      ) : (
        <bdi className="group-heading-host mono foreign">{printable(host, 253)}</bdi>
      )}
    </div>
  );
}
