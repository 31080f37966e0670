import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { type AnothersKey, maxKeyName, type Trust, trustText } from '../../../shared/trust.ts';
import { Button } from '../../components/button.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { nameSigner } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import './signer.css';

/** Who signed the report; another's key can be given a name, and another one later. */
export function Signer({ trust }: { trust: Trust }) {
  const t = useTexts();
  const [isNaming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  // With the field the focus would be lost; the button that it stood in for is there again.
  useEffect(() => {
    if (wasNaming.current && !isNaming) button.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  if (trust.kind !== 'unknown' && trust.kind !== 'known') return <p>{trustText(trust, t)}</p>;
  return (
    <>
      <p className="signer">
        <span className="foreign" role="status">
          {trustText(trust, t)}
        </span>
        {!isNaming && (
          <TextButton ref={button} onPress={() => setNaming(true)}>
            <Pencil aria-hidden="true" />
            {t(trust.kind === 'known' ? 'trust.rename' : 'trust.name')}
          </TextButton>
        )}
      </p>
      {isNaming && <NameField trust={trust} onClose={() => setNaming(false)} />}
    </>
  );
}

function NameField({ trust, onClose }: { trust: AnothersKey; onClose: () => void }) {
  const store = useStore();
  const t = useTexts();
  const [name, setName] = useState(trust.kind === 'known' ? trust.name : '');
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await nameSigner(store, name.trim())) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className="signer-form" onSubmit={(event) => void onSubmit(event)} onKeyDown={onKeyDown}>
      <TextField
        label={t('trust.name.label')}
        detail={t(trust.kind === 'known' ? 'trust.rename.detail' : 'trust.name.detail')}
        value={name}
        onChange={setName}
        maxLength={maxKeyName}
        autoFocus
      />
      <div className="signer-buttons">
        <Button type="submit" variant="primary" isDisabled={trust.kind === 'unknown' && name.trim() === ''}>
          {t('trust.name.save')}
        </Button>
        <Button onPress={onClose}>{t('leaving.cancel')}</Button>
      </div>
    </form>
  );
}
