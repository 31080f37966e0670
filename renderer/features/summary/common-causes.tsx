import { Filter, FilterX } from 'lucide-react';
import type { Translate } from '../../../shared/locales/texts.ts';
import type { CommonCause } from '../../../shared/matrix/common-causes.ts';
import type { OutlineCause } from '../../../shared/matrix/matrix-outline.ts';
import { printable } from '../../../shared/printable.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Facts } from '../../components/facts.tsx';
import { LightShape } from '../../components/light-mark.tsx';
import { idOfCause } from '../../state/seats.ts';
import { useTexts } from '../../state/use-texts.ts';
import './common-causes.css';

/** A cause as it is told, and what it is called among all. */
export interface NamedCause {
  id: string;
  name: string;
  told: OutlineCause;
}

export function namedCauses(shared: readonly CommonCause[], told: readonly OutlineCause[], t: Translate): NamedCause[] {
  return told.flatMap((cause, index) => {
    const own = shared[index];
    if (own === undefined) return [];
    const key = own.key.replace(/\.title$/, '.name');
    const name = t.knows(key) ? t(key) : printable(cause.variants[0]?.cause ?? own.key, longestName);
    return [{ id: idOfCause(own), name, told: cause }];
  });
}

/** A newer version has causes that are not known here. */
const longestName = 70;

/** Ours are a handful; foreign reports may have many more than anyone reads. */
const shown = 40;

interface CommonCausesProps {
  causes: readonly NamedCause[];
  /** The one whose seats alone are shown. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** What several seats have in common: where to begin, and who must act; the others on demand. */
export function CommonCauses({ causes, ...rest }: CommonCausesProps) {
  const t = useTexts();
  const [first, ...others] = causes;
  if (first === undefined) return null;
  return (
    <section className="card common-causes" aria-labelledby="common-cause">
      <h2 id="common-cause">{t('summary.common')}</h2>
      <Cause cause={first} {...rest} />
      {others.length > 0 && (
        <Disclosure level={3} title={`${t('summary.others')} (${others.length})`}>
          <ul className="common-causes-others">
            {others.slice(0, shown).map((cause) => (
              <li key={cause.id}>
                <Cause cause={cause} {...rest} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Cause({ cause: { id, told }, chosen, onChoose }: { cause: NamedCause } & Omit<CommonCausesProps, 'causes'>) {
  const t = useTexts();
  const { light, lightWord, at, owner, variants } = told;
  const [main] = variants;
  const isChosen = chosen === id;
  return (
    <div className="common-cause">
      <LightShape light={light} size={24} />
      <div className="common-cause-words">
        <h3>
          <span className="visually-hidden">{lightWord}: </span>
          <span className="foreign">{main?.cause}</span> <span className="common-cause-at">{at}</span>
        </h3>
        <Facts
          entries={[
            [t('finding.advice'), main?.action],
            [t('finding.owner'), <strong key="owner">{owner}</strong>],
          ]}
        />
      </div>
      <Button
        variant={isChosen ? 'primary' : 'secondary'}
        icon={isChosen ? <FilterX aria-hidden="true" /> : <Filter aria-hidden="true" />}
        aria-pressed={isChosen}
        onPress={() => onChoose(isChosen ? null : id)}
      >
        {t(isChosen ? 'summary-view.all-seats' : 'summary-view.these-seats')}
      </Button>
    </div>
  );
}
