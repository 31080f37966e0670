import { ArrowLeftRight, FileInput, FolderOpen, Grid3x3 } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { openFile } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import './open-file-card.css';
import { useFileDrag } from './use-file-drag.ts';

/** The way in for a file that somebody sent. */
export function OpenFileCard() {
  const store = useStore();
  const t = useTexts();
  const isDragged = useFileDrag();
  return (
    <section className="open-file-card" data-dragged={isDragged || undefined}>
      <span className="open-file-card-picture">
        <FileInput aria-hidden="true" />
      </span>
      <div className="open-file-card-words">
        <h2>{t('shell.dialog.open')}</h2>
        <p className="muted">{t('reports.drop')}</p>
      </div>
      <div className="open-file-card-actions">
        <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => void openFile(store)}>
          {t('reports.open-file')}
        </Button>
        <Button
          variant="quiet"
          icon={<ArrowLeftRight aria-hidden="true" />}
          onPress={() => store.dispatch({ type: 'show', view: 'compare' })}
        >
          {t('reports.compare-two')}
        </Button>
        <Button
          variant="quiet"
          icon={<Grid3x3 aria-hidden="true" />}
          onPress={() => store.dispatch({ type: 'show', view: 'summary' })}
        >
          {t('reports.many')}
        </Button>
      </div>
    </section>
  );
}
