import type { OutlineCauseChange } from '../../../shared/comparison/comparison-outline.ts';
import { printable } from '../../../shared/printable.ts';
import { Facts } from '../../components/facts.tsx';
import { LightShape } from '../../components/light-mark.tsx';
import { useTexts } from '../../state/use-texts.ts';
import './cause-changes.css';

/** Ours are a handful; a foreign report may have many more than anyone reads. */
const shown = 60;
const longestRows = 600;

/** What came, went or stayed as a cause, with what to do first and who does it. */
export function CauseChanges({ causes }: { causes: readonly OutlineCauseChange[] }) {
  const t = useTexts();
  return (
    <ul className="cause-changes">
      {causes.slice(0, shown).map(({ light, changeWord, cause, action, owner, rows }, index) => (
        <li key={index} className="cause-change">
          <LightShape light={light} size={20} />
          <div>
            <h3>
              <span className="visually-hidden">{t(`light.${light}`)}: </span>
              <span className="foreign">{cause}</span> <span className="cause-change-mark">{changeWord}</span>
            </h3>
            <Facts
              entries={[
                [t('finding.advice'), action],
                [t('finding.owner'), owner],
                [t('finding.rows'), printable(rows, longestRows)],
              ]}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
