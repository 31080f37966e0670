import { FileCog } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import './profile-banner.css';

/** Says that a profile brought more than the fields show, and takes it away again. */
export function ProfileBanner() {
  const store = useStore();
  const t = useTexts();
  const profile = useAppState((state) => state.draft.profile);
  if (profile === null) return null;
  const count = Object.keys(profile.rows ?? {}).length;
  return (
    <section className="profile-banner" aria-labelledby="profile-banner">
      <FileCog aria-hidden="true" />
      <div className="profile-banner-text">
        <h2 id="profile-banner" className="foreign">
          {profile.name === undefined ? t('addresses.profile.unnamed') : t('addresses.profile', { name: profile.name })}
        </h2>
        <p>{count === 0 ? t('addresses.profile.no-rows') : t('addresses.profile.rows', { count })}</p>
      </div>
      <Button onPress={() => store.dispatch({ type: 'draft', changes: { profile: null } })}>
        {t('addresses.profile.remove')}
      </Button>
    </section>
  );
}
