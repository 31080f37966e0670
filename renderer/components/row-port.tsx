import type { ReportCheck } from '../../shared/report.ts';
import { portHere, portText } from '../../shared/row-texts.ts';
import { useTexts } from '../state/use-texts.ts';
import './row-port.css';

/** A row's port as the specification has it; below it, in an exercise, the one that stood in for it. */
export function RowPort({ check }: { check: Pick<ReportCheck, 'port' | 'transport' | 'specifiedPort'> }) {
  const t = useTexts();
  const here = portHere(check, t);
  return (
    <>
      <span className="mono">{portText(check)}</span>
      {here !== '' && <span className="row-port-here"> {here}</span>}
    </>
  );
}
