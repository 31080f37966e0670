import { EyeOff, Search } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { Redaction } from '../../../shared/redaction.ts';
import { api, valueOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { Strip } from '../../components/strip.tsx';
import { TextField } from '../../components/text-field.tsx';
import { tell } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import './redaction-strip.css';

/** Says what was taken out of a report, and what stands behind a pseudonym where that is known here. */
export function RedactionStrip({ redaction: { level, struck } }: { redaction: Redaction }) {
  const t = useTexts();
  return (
    <Strip tone="plain" icon={<EyeOff aria-hidden="true" />}>
      <p>
        {t(`redaction.mark.${level}`)}
        {struck > 0 && level !== 'none' && ` ${t('redaction.mark.none')}`}
      </p>
      {level === 'standard' && <LookUp />}
    </Strip>
  );
}

function LookUp() {
  const store = useStore();
  const t = useTexts();
  const [pseudonym, setPseudonym] = useState('');
  const [found, setFound] = useState<{ pseudonym: string; name: string | null } | null>(null);
  const lookUp = async () => {
    const sought = pseudonym.trim();
    if (sought === '') return;
    try {
      const answer = await valueOf(api.document.lookUp({ pseudonym: sought }));
      setFound({ pseudonym: sought, name: answer?.name ?? null });
    } catch (error) {
      tell(store, error);
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void lookUp();
  };
  return (
    <form className="look-up" onSubmit={onSubmit}>
      <TextField label={t('redaction.lookup')} value={pseudonym} onChange={setPseudonym} maxLength={300} mono />
      <Button type="submit" icon={<Search aria-hidden="true" />}>
        {t('redaction.lookup.go')}
      </Button>
      <p className="look-up-found" role="status">
        {found !== null &&
          (found.name === null ? (
            t('redaction.lookup.unknown', { pseudonym: found.pseudonym })
          ) : (
            <>
              <Foreign text={found.pseudonym} mono /> = <Foreign text={found.name} mono />
            </>
          ))}
      </p>
    </form>
  );
}
