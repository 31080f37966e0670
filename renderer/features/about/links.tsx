import { ExternalLink } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-aria-components';
import { type LinkId, linkIds } from '../../../shared/ipc-contract.ts';
import { api, valueOf } from '../../api.ts';
import { tell } from '../../state/actions.ts';
import { type Store, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';

/** The pages that the app can open, in the system's browser. */
export function Links() {
  const store = useStore();
  const t = useTexts();
  const id = useId();
  return (
    <section className="card about-card" aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('about.links')}</h2>
        <p className="muted">{t('about.links.lead')}</p>
      </div>
      <ul className="about-links">
        {linkIds.map((link) => (
          <li key={link}>
            <Link className="about-link" onPress={() => void open(store, link)}>
              {t(`about.link.${link}`)}
              <ExternalLink aria-hidden="true" />
            </Link>
            <p className="about-link-help">{t(`about.link.${link}.help`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function open(store: Store, link: LinkId): Promise<void> {
  try {
    await valueOf(api.app.openLink({ link }));
  } catch (error) {
    tell(store, error);
  }
}
