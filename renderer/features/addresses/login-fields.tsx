import { useId } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';

/** The bound of what main takes. */
const longest = 256;

/** The login at the update server: in the page's memory until the app ends, and nowhere else. */
export function LoginFields() {
  const store = useStore();
  const t = useTexts();
  const id = useId();
  const { user, password } = useAppState((state) => state.login);
  return (
    <section className="login-fields" aria-labelledby={id} aria-describedby={`${id}-detail`}>
      <h3 id={id}>{t('extras.login')}</h3>
      <p id={`${id}-detail`} className="field-detail">
        {t('extras.login.detail')}
      </p>
      <div className="login-fields-pair">
        <TextField
          label={t('extras.login.user')}
          value={user}
          maxLength={longest}
          onChange={(value) => store.dispatch({ type: 'login', changes: { user: value } })}
        />
        <TextField
          label={t('extras.login.password')}
          type="password"
          value={password}
          maxLength={longest}
          onChange={(value) => store.dispatch({ type: 'login', changes: { password: value } })}
        />
      </div>
    </section>
  );
}
