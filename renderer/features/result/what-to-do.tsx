import type { ReportCheck } from '../../../shared/report.ts';
import { rowName, rowPurpose } from '../../../shared/row-texts.ts';
import { LightShape } from '../../components/light-mark.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import type { Advice } from './advice.ts';
import './what-to-do.css';
import { printable } from '../../../shared/printable.ts';

const shownRows = 6;

/** For each reason once: which rows, who has to do what, and what it means. */
export function WhatToDo({ advice }: { advice: readonly Advice[] }) {
  const t = useTexts();
  if (advice.length === 0) return null;
  return (
    <section className="card" aria-labelledby="what-to-do">
      <h2 id="what-to-do">{t('result.what-to-do')}</h2>
      <ul className="advice-list">
        {advice.map((each) => (
          <AdviceItem key={each.kind} advice={each} />
        ))}
      </ul>
    </section>
  );
}

function AdviceItem({ advice: { kind, light, checks } }: { advice: Advice }) {
  const t = useTexts();
  const { number } = useFormats();
  const isForbidden = kind === 'forbidden-open';
  const left = checks.length - shownRows;
  return (
    <li className="advice">
      <LightShape light={light} size={20} />
      <div className="advice-body">
        <h3>
          <span className="visually-hidden">{t(`light.${light}`)}: </span>
          <span className="advice-reason">{t(isForbidden ? 'result.forbidden-open' : `reason.${kind}.short`)}</span>
        </h3>
        <p className="advice-rows">
          {checks.slice(0, shownRows).map((check, index) => (
            <span key={index} className="advice-row">
              {rowLabel(check, printable(rowName(check, t)))}
            </span>
          ))}
          {left > 0 && <span className="advice-row">{t('result.more-rows', { number: number(left) })}</span>}
        </p>
        <p className="advice-next">
          <span className="visually-hidden">{t('check.next')}: </span>
          {t(isForbidden ? 'forbidden.next' : `reason.${kind}.next`)}
        </p>
        <p className="advice-meaning">{t(isForbidden ? 'forbidden.meaning' : `reason.${kind}.meaning`)}</p>
        <Affects checks={checks} />
      </div>
    </li>
  );
}

function rowLabel({ port }: ReportCheck, name: string): string {
  return `${port} ${name}`;
}

function Affects({ checks }: { checks: readonly ReportCheck[] }) {
  const t = useTexts();
  const purposes = new Map(checks.map((check) => [rowName(check, t), rowPurpose(check, t)]));
  const told = [...purposes].filter(([, purpose]) => purpose !== '');
  if (told.length === 0) return null;
  return (
    <details className="advice-affects">
      <summary>{t('result.purpose')}</summary>
      <dl>
        {told.map(([name, purpose]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{purpose}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
