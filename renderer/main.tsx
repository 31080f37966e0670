import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { api, valueOf } from './api.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { initialState } from './state/app-state.ts';
import { connectEvents } from './state/events.ts';
import { Store, StoreContext } from './state/store.ts';
import { languageOf, loadTexts } from './state/texts.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('no #root in index.html');

const start = await valueOf(api.app.start());
await loadTexts(languageOf(start.settings, start));
const store = new Store(initialState(start));
connectEvents(store);
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StoreContext>
  </StrictMode>,
);
