import { useId, useState } from 'react';
import { api, valueOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useTexts } from '../../state/use-texts.ts';

type Licences = { state: 'hidden' } | { state: 'loading' } | { state: 'failed' } | { state: 'shown'; text: string };

/** The licences of the software inside, loaded once somebody asks. */
export function Licences() {
  const t = useTexts();
  const id = useId();
  const [licences, setLicences] = useState<Licences>({ state: 'hidden' });
  const isShown = licences.state === 'shown';
  const load = async () => {
    setLicences({ state: 'loading' });
    try {
      setLicences({ state: 'shown', ...(await valueOf(api.app.licences())) });
    } catch {
      setLicences({ state: 'failed' });
    }
  };
  const press = () => {
    if (isShown) setLicences({ state: 'hidden' });
    else if (licences.state !== 'loading') void load();
  };
  return (
    <section className="card about-card about-licences" aria-labelledby={id}>
      <div className="about-licences-header">
        <div className="about-licences-words">
          <h2 id={id}>{t('about.licences')}</h2>
          <p className="muted">{t('about.licences.lead')}</p>
        </div>
        <Button aria-expanded={isShown} onPress={press}>
          {t(buttonText(licences.state))}
        </Button>
      </div>
      <div role="status" className="about-licences-status">
        {licences.state === 'loading' && (
          <p className="about-licences-loading">
            <Spinner />
            {t('about.licences.loading')}
          </p>
        )}
        {licences.state === 'failed' && <p className="foreign">{t('about.licences.failed')}</p>}
      </div>
      {isShown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
        <section
          className="about-licences-text mono foreign"
          lang="en"
          aria-label={t('about.licences.text')}
          tabIndex={0}
        >
          {licences.text}
        </section>
      )}
    </section>
  );
}

function buttonText(state: Licences['state']) {
  if (state === 'shown') return 'about.licences.hide';
  return state === 'failed' ? 'about.licences.retry' : 'about.licences.show';
}
