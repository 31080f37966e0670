import { ClipboardCopy } from 'lucide-react';
import { decisiveDetails } from '../../../shared/decisive.ts';
import { meaningText, nextText } from '../../../shared/finding-texts.ts';
import { foundText, isCalledIn, needsWords, rowPurpose, targetOf } from '../../../shared/row-texts.ts';
import { rowSectionsOf, sectionsOf } from '../../../shared/sections.ts';
import { Button } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { copyText } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import type { ResultRow } from '../result/rows.ts';
import { Conversation } from './conversation.tsx';
import { LatencyView } from './latency-view.tsx';
import { rowText } from './row-clipboard.ts';
import { SectionView } from './section-view.tsx';
import { TlsView } from './tls-view.tsx';
import { TransferChart } from './transfer-chart.tsx';
import { Tries } from './tries.tsx';
import { WaterfallView } from './waterfall-view.tsx';
import './evidence.css';

/** All that was seen for one row, and what it means. */
export function Evidence({ id, row }: { id: string; row: ResultRow }) {
  const { check, name, cause } = row;
  const store = useStore();
  const t = useTexts();
  const details = decisiveDetails(check);
  return (
    <div id={id} className="evidence" role="group" aria-label={name}>
      <Facts
        entries={[
          [t('check.next'), needsWords(check) && <Foreign text={nextText(check, cause, t)} />],
          [t('check.meaning'), meaningText(check, cause, t)],
          [t('check.affects'), rowPurpose(check, t)],
          [t('check.expected'), <Expected key="expected" check={check} />],
          [t('check.found'), foundText(check, t)],
          [t('check.heard'), details?.heard && <Foreign text={details.heard} mono />],
          [t('evidence.spoke'), details?.spoke && <Foreign text={details.spoke} />],
          [t('evidence.http-status'), details?.httpStatus],
          [
            t('evidence.capabilities'),
            details?.capabilities?.length && <Foreign text={details.capabilities.join(', ')} mono />,
          ],
        ]}
      />
      <div className="evidence-parts">
        <WaterfallView check={check} />
        <Tries check={check} />
        {details?.tls && <TlsView tls={details.tls} />}
        {details?.roundTrips && <LatencyView roundTrips={details.roundTrips} />}
        {details?.transfer && <TransferChart transfer={details.transfer} />}
        {details &&
          sectionsOf(details, t, check).map((section) => <SectionView key={section.title} section={section} />)}
        {rowSectionsOf(check, t).map((section) => (
          <SectionView key={section.title} section={section} />
        ))}
        {details?.transcript && details.transcript.length > 0 && <Conversation lines={details.transcript} />}
      </div>
      <div className="evidence-foot">
        <Button
          icon={<ClipboardCopy aria-hidden="true" />}
          onPress={() => void copyText(store, rowText(row, t), { key: 'result.row-copied' })}
        >
          {t('evidence.copy')}
        </Button>
      </div>
    </div>
  );
}

function Expected({ check }: Pick<ResultRow, 'check'>) {
  const t = useTexts();
  return (
    <>
      {t(`expectation.${check.expectation}`)} (<Foreign text={targetOf(check, t)} mono={!isCalledIn(check)} />)
      {check.expectationReason !== undefined && (
        <>
          {'. '}
          <Foreign text={t('check.changed-expectation', { reason: check.expectationReason })} />
        </>
      )}
    </>
  );
}
