import { CircleAlert, Info, X } from 'lucide-react';
import { renderMessage } from '../../shared/locales/texts.ts';
import { api, valueOf } from '../api.ts';
import { tell } from '../state/actions.ts';
import type { Notice } from '../state/app-state.ts';
import { type Store, useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import { Button } from './button.tsx';
import './notice-bar.css';

/** One message at a time, at the foot of the window. It stays until it is closed or the next one comes. */
export function NoticeBar() {
  const store = useStore();
  const t = useTexts();
  const notice = useAppState((state) => state.notice);
  return (
    <div
      className="notice-place"
      role={notice?.tone === 'error' ? 'alert' : 'status'}
      // React Aria hides all else from the reader while a dialog is open, and closes the dialog where one clicks there.
      data-react-aria-top-layer
    >
      {notice && (
        <div className={`notice notice-${notice.tone}`} key={notice.id}>
          {notice.tone === 'error' ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
          <p className="foreign">{renderMessage(t, notice.message)}</p>
          {notice.action && (
            <Button variant="quiet" onPress={() => void act(store, notice.action)}>
              {t(`notice.${notice.action.kind}`)}
            </Button>
          )}
          <Button
            variant="quiet"
            aria-label={t('notice.close')}
            icon={<X aria-hidden="true" />}
            onPress={() => store.dispatch({ type: 'notice', notice: null })}
          />
        </div>
      )}
    </div>
  );
}

async function act(store: Store, action: Notice['action']): Promise<void> {
  try {
    if (action?.kind === 'showSaved') await valueOf(api.document.showSaved({ path: action.path }));
    if (action?.kind === 'restoreHistory') {
      await valueOf(api.history.restore({ ids: action.ids }));
      store.dispatch({ type: 'notice', notice: null });
    }
  } catch (error) {
    tell(store, error);
  }
}
