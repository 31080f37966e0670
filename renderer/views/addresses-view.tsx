import { useTexts } from '../state/use-texts.ts';

export function AddressesView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.addresses')}</h1>
    </div>
  );
}
