import { ChevronDown } from 'lucide-react';
import type { DragEvent } from 'react';
import type { ComparedReport } from '../../../shared/comparison/compared.ts';
import { outlineSide } from '../../../shared/comparison/comparison-outline.ts';
import { Button } from '../../components/button.tsx';
import { LightMark } from '../../components/light-mark.tsx';
import { fillSide, type SideName } from '../../state/compare-actions.ts';
import { useStore } from '../../state/store.ts';
import { useLanguage, useTexts } from '../../state/use-texts.ts';
import { useFileDrag } from '../reports/use-file-drag.ts';
import { SourceMenu } from './source-menu.tsx';
import './side-card.css';

interface SideCardProps {
  name: SideName;
  report: ComparedReport | null;
}

/** One of the two reports, or the place where it is still missing. */
export function SideCard({ name, report }: SideCardProps) {
  const store = useStore();
  const t = useTexts();
  const language = useLanguage();
  const isDragged = useFileDrag();
  const letter = name === 'a' ? 'A' : 'B';
  const onDrop = (event: DragEvent) => {
    const [file, another] = event.dataTransfer.files;
    // Several at once are the window's.
    if (file === undefined || another !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void fillSide(store, name, { from: 'dropped', file });
  };
  const shown = report && outlineSide(letter, report.side, language, t);
  return (
    <section
      className="side-card"
      aria-labelledby={`side-${name}`}
      data-empty={shown === null || undefined}
      data-dragged={isDragged || undefined}
      onDrop={onDrop}
    >
      <span className="side-card-letter" aria-hidden="true">
        {letter}
      </span>
      <div className="side-card-words">
        <h2 id={`side-${name}`}>{t(`compare-view.side.${name}`)}</h2>
        {shown === null ? (
          <p className="muted">{t('compare-view.drop')}</p>
        ) : (
          <>
            <LightMark light={shown.light} />
            <p className="foreign">{shown.about}</p>
            {shown.file !== '' && <p className="side-card-file mono foreign">{shown.file}</p>}
          </>
        )}
      </div>
      <SourceMenu side={name}>
        <Button>
          {t(shown === null ? 'compare-view.choose' : 'compare-view.replace')}
          <span className="visually-hidden"> {letter}</span>
          <ChevronDown aria-hidden="true" />
        </Button>
      </SourceMenu>
    </section>
  );
}
