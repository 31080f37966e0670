import { FolderLock, Network, Radar, ShieldCheck, UserRound } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../components/button.tsx';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';

const points = [
  ['hosts', Network],
  ['canary', Radar],
  ['nothing', ShieldCheck],
  ['local', FolderLock],
  ['rights', UserRound],
] as const;

/** What leaves this PC, and what does not. */
export function Privacy() {
  const store = useStore();
  const t = useTexts();
  const id = useId();
  return (
    <section className="card about-card" aria-labelledby={id}>
      <h2 id={id}>{t('about.privacy')}</h2>
      <ul className="about-points">
        {points.map(([point, Icon]) => (
          <li key={point}>
            <Icon aria-hidden="true" />
            <span>{t(`about.privacy.${point}`)}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={() => store.dispatch({ type: 'show', view: 'settings' })}>
          {t('about.privacy.settings')}
        </Button>
      </div>
    </section>
  );
}
