import { CircleHelp, FileText, Info, Settings, TrafficCone } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { ViewName } from '../state/app-state.ts';
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
  const entry = (target: ViewName, Icon: typeof Info, isCurrent: boolean, to: () => ViewName = () => target) => (
    <Button
      className="navigation-entry"
      {...(isCurrent && { 'aria-current': 'page' as const })}
      onPress={() => store.dispatch({ type: 'show', view: to() })}
    >
      <Icon aria-hidden="true" />
      <span>{t(target === 'situation' ? 'navigation.check' : `view.${target}`)}</span>
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
      <div className="navigation-gap" />
      {entry('settings', Settings, view === 'settings')}
      {entry('help', CircleHelp, view === 'help')}
      {entry('about', Info, view === 'about')}
    </nav>
  );
}
