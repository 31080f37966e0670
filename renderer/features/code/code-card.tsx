import { useId, useState } from 'react';
import { codeFaultMessage } from '../../../shared/code-fault.ts';
import { codeMarks } from '../../../shared/code-marks.ts';
import { renderMessage } from '../../../shared/locales/texts.ts';
import { type CodedReport, type ReadCode, readPhoneCode } from '../../../shared/phone-code.ts';
import { rowName } from '../../../shared/row-texts.ts';
import { LightMark, LightShape } from '../../components/light-mark.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAppState } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { scenarioAmong } from './scenario-of.ts';
import './code.css';

/** Where a code is typed that somebody reads out: shows the lights, and asks nobody for them. */
export function CodeCard() {
  const t = useTexts();
  const title = useId();
  const scenarios = useAppState(({ start }) => start.scenarios);
  const [typed, setTyped] = useState('');
  const [isSettled, setSettled] = useState(false);
  const read = readPhoneCode(typed, scenarioAmong(scenarios));
  const fault = faultToShow(read, isSettled);
  return (
    <section className="card code-card" aria-labelledby={title}>
      <h2 id={title}>{t('code.enter')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSettled(true);
        }}
      >
        <TextField
          label={t('code.title')}
          detail={t('code.enter.detail')}
          fault={fault && renderMessage(t, codeFaultMessage(fault))}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setSettled(false);
          }}
          onBlur={() => setSettled(true)}
          maxLength={200}
          mono
        />
      </form>
      <div aria-live="polite">{read.ok && <CodeLights report={read.report} />}</div>
    </section>
  );
}

/** Half a code is no mistake yet; a letter that no code has is one at once, and so is a whole code of another kind. */
function faultToShow(read: ReadCode, isSettled: boolean) {
  if (read.ok || read.fault.kind === 'empty') return null;
  return isSettled || read.fault.kind === 'letter' || read.fault.kind === 'pairing' ? read.fault : null;
}

function CodeLights({ report }: { report: CodedReport }) {
  const t = useTexts();
  const { scenario, version, light, rows } = report;
  return (
    <div className="code-lights">
      <p className={`code-total light-${light}`}>
        <LightShape light={light} size={20} />
        {t('code.total', { light: t(`light.${light}`) })}
      </p>
      <p className="muted">{`${t(`scenario.${scenario}.name`)} · ${t('code.version', { version })}`}</p>
      {codeMarks(report, t).map((mark) => (
        <p key={mark}>{mark}</p>
      ))}
      {rows.length === 0 ? (
        <p>{t('code.no-rows')}</p>
      ) : (
        <ul className="code-rows" aria-label={t('code.rows')}>
          {rows.map((row) => (
            <li key={row.id}>
              <LightMark light={row.light} />
              <span>{rowName(row, t)}</span>
              <span className="muted">{t(`state.${row.state}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{t('code.only-lights')}</p>
    </div>
  );
}
