import { ArrowRight } from 'lucide-react';
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { struckText } from '../../../shared/redaction.ts';
import { Foreign } from '../../components/foreign.tsx';
import { useTexts } from '../../state/use-texts.ts';
import { SelectionBox } from '../reports/selection-box.tsx';
import { type PreviewGroup, type PreviewRow, struckAfter } from './preview.ts';

/** Guesses until a row is drawn and measured. */
const layout = { estimatedRowSize: 60, estimatedHeadingSize: 40 };

interface PreviewListProps {
  groups: readonly PreviewGroup[];
  struck: ReadonlySet<string>;
  onStrike: (struck: ReadonlySet<string>) => void;
}

/** Each text before and after; selecting one strikes it. Only what is in sight is drawn. */
export function PreviewList({ groups, struck, onStrike }: PreviewListProps) {
  const t = useTexts();
  const shown = groups.flatMap(({ rows }) => rows);
  const selected = shown.filter(({ before }) => struck.has(before)).map(({ id }) => id);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <GridList
        className="preview-list"
        aria-label={t('leaving.preview')}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={(keys) => onStrike(struckAfter(struck, shown, keys))}
        dependencies={[struck]}
        items={groups.map((group) => ({ ...group, id: group.kind }))}
        renderEmptyState={() => <p className="preview-none">{t('leaving.none')}</p>}
      >
        {(group) => (
          <GridListSection id={group.kind}>
            <GridListHeader className="preview-heading">
              {t(`leaving.kind.${group.kind}`)} · {group.rows.length}
            </GridListHeader>
            <Collection items={group.rows} dependencies={[struck]}>
              {(row) => <PreviewItem row={row} isStruck={struck.has(row.before)} />}
            </Collection>
          </GridListSection>
        )}
      </GridList>
    </Virtualizer>
  );
}

function PreviewItem({ row, isStruck }: { row: PreviewRow; isStruck: boolean }) {
  const t = useTexts();
  const { id, before, after, count } = row;
  const leaves = isStruck ? struckText : after;
  return (
    <GridListItem
      id={id}
      className="preview-item"
      textValue={before === leaves ? before : t('leaving.item', { before, after: leaves })}
    >
      <SelectionBox slot="selection" aria-label={t('leaving.strike')} />
      <span className={before === leaves ? 'preview-text' : 'preview-text preview-before'}>
        <Foreign text={before} maxLength={600} mono />
        {count > 1 && <span className="preview-count"> ×{count}</span>}
      </span>
      <ArrowRight className="preview-arrow" aria-hidden="true" />
      <span className="preview-text">
        {before === leaves ? (
          <span className="preview-same">{t('leaving.same')}</span>
        ) : (
          <Foreign text={leaves} maxLength={600} mono />
        )}
      </span>
    </GridListItem>
  );
}
