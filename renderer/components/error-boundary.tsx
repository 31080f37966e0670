import { Component, type ReactNode } from 'react';
import type { Translate } from '../../shared/locales/texts.ts';
import { useTexts } from '../state/use-texts.ts';
import { Button } from './button.tsx';

interface Props {
  t: Translate;
  children: ReactNode;
}

/** A bug while drawing must not leave an empty window: what was measured is main's, and a page that loads anew shows it. */
class Boundary extends Component<Props, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    return (
      <main className="page" role="alert">
        <h1>{t('shell.crash.title')}</h1>
        <p className="page-lead">{t('shell.crash.detail')}</p>
        <p className="page-lead foreign mono">
          {error instanceof Error ? error.message : t('reason.unknown-error.short')}
        </p>
        <Button variant="primary" onPress={() => window.location.reload()}>
          {t('shell.restart')}
        </Button>
      </main>
    );
  }
}

export function ErrorBoundary({ children }: { children: ReactNode }) {
  return <Boundary t={useTexts()}>{children}</Boundary>;
}
