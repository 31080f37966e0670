import { Copy, SquareTerminal } from 'lucide-react';
import { useId } from 'react';
import { labelled } from '../../../shared/labelled.ts';
import { areUsualPorts } from '../../../shared/ports-to-listen-at.ts';
import type { StationSnapshot } from '../../../shared/station.ts';
import { Foreign } from '../../components/foreign.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { copyText } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { otherStep } from './other-step.ts';
import './own-addresses.css';

/** What the command checks there. */
const scenarioThere = '365-client';

type OwnAddressesProps = Pick<StationSnapshot, 'addresses' | 'request'> & { code: string };

/** Where the other PC finds this one. */
export function OwnAddresses({ addresses, request, code }: OwnAddressesProps) {
  const store = useStore();
  const t = useTexts();
  const scenario = useAppState(({ start }) => start.scenarios.find(({ id }) => id === scenarioThere));
  const isUsual = areUsualPorts(request.tcpPorts, scenario ?? { rows: [] });
  const title = useId();
  const copy = (text: string) => void copyText(store, text, { key: 'station-view.copied', params: { text } });
  const commandFor = (address: string) =>
    `portampel check --scenario ${scenarioThere} --counterpart ${address} --code ${code}`;
  return (
    <section className="card station-part" aria-labelledby={title}>
      <h2 id={title}>{t('station.addresses')}</h2>
      <p className="station-small">{otherStep(t)}</p>
      {addresses.length === 0 ? (
        <p>{t('station.no-address')}</p>
      ) : (
        <>
          <p className="station-small">
            {t(addresses.length === 1 ? 'station-view.address.one' : 'station-view.address.several')}
          </p>
          <ul className="station-addresses">
            {addresses.map(({ address, interface: name }) => (
              <li key={`${name} ${address}`}>
                <span className="station-address">
                  <Foreign text={address} maxLength={64} mono />
                  <span className="station-small">
                    <Foreign text={name} maxLength={60} />
                  </span>
                </span>
                <span className="station-address-copies">
                  <TextButton aria-label={t('station-view.address.copy', { address })} onPress={() => copy(address)}>
                    <Copy aria-hidden="true" />
                    {t('permits.copy')}
                  </TextButton>
                  <TextButton
                    aria-label={labelled(t('station-view.address.command'), address, t)}
                    onPress={() => copy(commandFor(address))}
                  >
                    <SquareTerminal aria-hidden="true" />
                    {t('station-view.address.command')}
                  </TextButton>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isUsual && <p className="station-small">{t('station.own-ports')}</p>}
      <p className="station-small">{t('station-view.address.outside')}</p>
    </section>
  );
}
