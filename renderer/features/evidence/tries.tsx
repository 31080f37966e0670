import { labelled } from '../../../shared/labelled.ts';
import type { Resolution } from '../../../shared/observation.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { goesByText } from '../../../shared/row-texts.ts';
import { Foreign } from '../../components/foreign.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';

/** More are not read by anybody; a foreign report may hold any number. */
const shownAddresses = 16;
const shownTries = 8;

/** What the name led to, and each try on each address. */
export function Tries({ check: { details, address: deciding } }: { check: ReportCheck }) {
  const t = useTexts();
  const { number } = useFormats();
  const { addresses, resolution } = details;
  const isAsked = resolution !== undefined && (resolution.phase !== null || resolution.reason !== undefined);
  const isTried = addresses.some(({ attempts }) => attempts.length > 0);
  if (!isAsked && !isTried) return null;
  const areSeveral = addresses.reduce((sum, { attempts }) => sum + attempts.length, 0) > 1;
  return (
    <section className="evidence-part">
      <h4>{t('evidence.tries')}</h4>
      {isAsked && <Name resolution={resolution} />}
      {isTried && (
        <table className="evidence-table evidence-tries">
          <thead>
            <tr>
              <th scope="col">{t('evidence.address')}</th>
              <th scope="col">{t('evidence.result')}</th>
              <th scope="col" className="evidence-number">
                {t('evidence.answered')}
              </th>
            </tr>
          </thead>
          <tbody>
            {addresses.slice(0, shownAddresses).flatMap(({ address, attempts, decisive, goesBy }, at) =>
              attempts.slice(0, shownTries).map(({ state, reason, errorCode, rttMs }, index) => (
                <tr key={`${at} ${index}`}>
                  <td>{index === 0 && <Foreign text={address} mono />}</td>
                  <td>
                    {reason === 'syn-ack'
                      ? t(`state.${state}`)
                      : labelled(t(`state.${state}`), t(`reason.${reason}.short`), t)}
                    {goesBy !== undefined && `, ${goesByText(goesBy, t)}`}
                    {areSeveral && index === decisive && address === deciding && ` (${t('evidence.decisive')})`}
                    {errorCode !== undefined && (
                      <>
                        {' · '}
                        <Foreign text={errorCode} maxLength={64} mono />
                      </>
                    )}
                  </td>
                  <td className="evidence-number">
                    {goesBy !== undefined
                      ? '–'
                      : rttMs === null
                        ? t('evidence.no-answer')
                        : t('evidence.ms', { ms: number(rttMs, 1) })}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Name({ resolution: { host, addresses, reason, errorCode } }: { resolution: Resolution }) {
  const t = useTexts();
  const found = addresses.slice(0, shownAddresses).join(', ');
  return (
    <p>
      {labelled(t('evidence.resolution'), '', t)}
      <Foreign text={host} mono /> →{' '}
      {reason === undefined ? <Foreign text={found} mono /> : t(`reason.${reason}.short`)}
      {errorCode !== undefined && (
        <>
          {' '}
          (<Foreign text={errorCode} maxLength={64} mono />)
        </>
      )}
    </p>
  );
}
