import { Download } from 'lucide-react';
import { sizeText } from '../../../shared/sizes.ts';
import { Button } from '../../components/button.tsx';
import { Strip } from '../../components/strip.tsx';
import { rehearse } from '../../state/actions.ts';
import { type ReportDocument, showsOwnRun } from '../../state/app-state.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { soundOptions } from '../addresses/draft-check.ts';
import { protocolNames } from '../addresses/rehearsal.ts';
import { rehearsalFor } from './rehearse.ts';

/** Off in every check that does not ask for it, and one click away from its result. */
export function RehearseStrip({ document: { report } }: { document: ReportDocument }) {
  const store = useStore();
  const t = useTexts();
  const isOwnRun = useAppState(showsOwnRun);
  const { options } = useAppState((state) => state.draft);
  const rehearsal = rehearsalFor(report, soundOptions(options));
  if (!isOwnRun || rehearsal === null || report.training) return null;
  const isDone = report.checks.some(({ id }) => id === 'updates-transfer');
  const { protocol, bytes } = rehearsal;
  return (
    <Strip tone="plain" icon={<Download aria-hidden="true" />}>
      <div className="strip-with-action">
        <p>{t(isDone ? 'result.rehearse.again' : 'result.rehearse.why')}</p>
        <Button onPress={() => void rehearse(store, rehearsal)}>
          {`${t('row.updates-transfer.name')} (${sizeText(bytes, t)}, ${protocolNames[protocol]})`}
        </Button>
      </div>
    </Strip>
  );
}
