import { createElement, type DragEvent, lazy, Suspense, useEffect, useRef } from 'react';
import type { MenuCommand } from '../shared/menu-commands.ts';
import { api } from './api.ts';
import { Navigation } from './components/navigation.tsx';
import { NoticeBar } from './components/notice-bar.tsx';
import './app.css';
import { useWatch } from './features/result/use-watch.ts';
import { takeDropped } from './state/drop.ts';
import { runMenuCommand } from './state/menu-commands.ts';
import { type Store, useAppState, useStore } from './state/store.ts';
import { useLanguage, useTexts } from './state/use-texts.ts';
import { loadLaterViews, viewOf } from './views/views.ts';

const ReportLeaves = lazy(async () => ({
  default: (await import('./features/leaving/report-leaves.tsx')).ReportLeaves,
}));

export function App() {
  const store = useStore();
  const t = useTexts();
  const language = useLanguage();
  const view = useAppState((state) => state.view);
  const main = useRef<HTMLElement>(null);
  useWatch(store);

  // After the first view is drawn.
  useEffect(() => void requestIdleCallback(() => void loadLaterViews()), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => api.app.onMenuCommand((command: MenuCommand) => runMenuCommand(store, command)), [store]);
  useEffect(() => {
    document.title = `${t(`view.${view}`)} – PortAmpel`;
  }, [view, t]);
  // A new view is a new page to a screen reader and to the keyboard: it begins at its top.
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [view]);

  return (
    <div className="app" onDragOver={allowFiles} onDrop={(event) => dropFiles(store, event)}>
      <Navigation />
      <main ref={main} className="app-main" tabIndex={-1} aria-label={t(`view.${view}`)}>
        <Suspense>{createElement(viewOf(view))}</Suspense>
      </main>
      <Suspense>
        <ReportLeaves />
      </Suspense>
      <NoticeBar />
    </div>
  );
}

function allowFiles(event: DragEvent): void {
  event.preventDefault();
  event.dataTransfer.dropEffect = isOnPage(event) ? 'copy' : 'none';
}

function dropFiles(store: Store, event: DragEvent): void {
  event.preventDefault();
  if (isOnPage(event)) void takeDropped(store, event.dataTransfer);
}

/** Not on a dialog, whose events React brings here too: what it asks about must not change under it. */
function isOnPage({ currentTarget, target }: DragEvent): boolean {
  return target instanceof Node && currentTarget.contains(target);
}
