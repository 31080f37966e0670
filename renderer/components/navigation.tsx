import { CircleHelp, FileText, Info, RadioTower, Settings, TrafficCone } from 'lucide-react';
import { Button } from 'react-aria-components';
import { isListening, type ViewName } from '../state/app-state.ts';
import { checkView } from '../state/menu-commands.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import './navigation.css';
import { Signal } from './signal.tsx';

const checkViews: readonly ViewName[] = ['situation', 'addresses', 'running', 'result'];
const reportViews: readonly ViewName[] = ['reports', 'compare', 'summary'];

export function Navigation() {
  const store = useStore();
  const t = useTexts();
  const view = useAppState((state) => state.view);
  // While this PC is the counterpart, its entry says so wherever one looks.
  const listens = useAppState(isListening);
  const entry = (target: ViewName, Icon: typeof Info, isCurrent: boolean, to: () => ViewName = () => target) => (
    <Button
      className="navigation-entry"
      {...(isCurrent && { 'aria-current': 'page' as const })}
      onPress={() => store.dispatch({ type: 'show', view: to() })}
    >
      <Icon aria-hidden="true" />
      <span>{t(target === 'situation' ? 'navigation.check' : `view.${target}`)}</span>
      {target === 'counterpart' && listens && (
        <span className="navigation-mark">
          <span className="visually-hidden">, {t('station-view.mark')}</span>
        </span>
      )}
    </Button>
  );
  return (
    <nav className="navigation" aria-label={t('navigation.label')}>
      <div className="navigation-brand">
        <Signal light={null} height={34} />
        <span>PortAmpel</span>
      </div>
      {entry('situation', TrafficCone, checkViews.includes(view), () => checkView(store))}
      {entry('reports', FileText, reportViews.includes(view))}
      {entry('counterpart', RadioTower, view === 'counterpart')}
      <div className="navigation-gap" />
      {entry('settings', Settings, view === 'settings')}
      {entry('help', CircleHelp, view === 'help')}
      {entry('about', Info, view === 'about')}
    </nav>
  );
}
