import { phoneCodeOf } from '../../../shared/phone-code.ts';
import type { Report } from '../../../shared/report.ts';
import { spelled } from '../../../shared/typed-code.ts';
import { TextButton } from '../../components/text-button.tsx';
import { copyText } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { scenarioAmong } from './scenario-of.ts';
import './code.css';

/** The report's code, to be read out over the telephone; nothing where a code cannot carry the report. */
export function PhoneCode({ report }: { report: Report }) {
  const store = useStore();
  const t = useTexts();
  const scenarios = useAppState(({ start }) => start.scenarios);
  const code = phoneCodeOf(report, scenarioAmong(scenarios));
  if (code === undefined) return null;
  return (
    <p className="phone-code">
      <span className="phone-code-label">{t('code.title')}</span>
      <span className="visually-hidden">: {spelled(code)}</span>
      <span className="phone-code-letters mono" aria-hidden="true">
        {code}
      </span>
      <TextButton aria-label={t('code.copy')} onPress={() => void copyText(store, code, { key: 'code.copied' })}>
        {t('permits.copy')}
      </TextButton>
    </p>
  );
}
