import { printable } from '../../shared/printable.ts';
import { isCalledIn, type RowWay, wayText } from '../../shared/row-texts.ts';
import { useTexts } from '../state/use-texts.ts';
import './group-heading.css';

interface GroupHeadingProps {
  of: RowWay;
  /** As deep as the page's outline needs it. */
  level: 2 | 3;
}

/** What the following rows serve, and whom they talk to. */
export function GroupHeading({ of, level }: GroupHeadingProps) {
  const t = useTexts();
  const isCalled = isCalledIn(of);
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className="group-heading">
      <Title className="group-heading-title">{t(`group.${of.group}`)}</Title>
      {of.host === null && !isCalled ? (
        <span className="group-heading-host">{t('rows.no-host')}</span>
      ) : (
        <bdi className={`group-heading-host foreign ${isCalled ? '' : 'mono'}`}>{printable(wayText(of, t), 320)}</bdi>
      )}
    </div>
  );
}
