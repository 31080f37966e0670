import type { Certificate, TlsFacts } from '../../../shared/observation.ts';
import { Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';

const shownCertificates = 8;

/** The encryption and the certificates that the server showed, its own first. */
export function TlsView({
  tls: { protocol, cipher, chain, hostMatches, trusted, trustError, trustStore },
}: {
  tls: TlsFacts;
}) {
  const t = useTexts();
  return (
    <>
      <section className="evidence-part">
        <h4>{t('evidence.tls')}</h4>
        <Facts
          entries={[
            [t('evidence.tls.protocol'), <Foreign key="cipher" text={`${protocol}, ${cipher}`} mono />],
            [
              t('evidence.tls.trusted'),
              trusted ? (
                t(`evidence.tls.${trustStore}`)
              ) : (
                <>
                  {t('evidence.no')}
                  {trustError !== undefined && (
                    <>
                      {' '}
                      (<Foreign text={trustError} mono />)
                    </>
                  )}
                </>
              ),
            ],
            [t('evidence.tls.matches'), t(hostMatches ? 'evidence.yes' : 'evidence.no')],
          ]}
        />
      </section>
      {chain.slice(0, shownCertificates).map((certificate, index) => (
        <CertificateView key={index} certificate={certificate} isLeaf={index === 0} />
      ))}
    </>
  );
}

function CertificateView({ certificate, isLeaf }: { certificate: Certificate; isLeaf: boolean }) {
  const t = useTexts();
  const { dateTime } = useFormats();
  const { subject, issuer, validFrom, validTo, key, sha256, altNames } = certificate;
  const date = (text: string): string => (Number.isNaN(Date.parse(text)) ? text : dateTime(text));
  const span = t('evidence.valid.span', { from: date(validFrom), to: date(validTo) });
  return (
    <section className="evidence-part">
      <h4>{t(isLeaf ? 'evidence.certificate' : 'evidence.certificate.issuer')}</h4>
      <Facts
        entries={[
          [t('evidence.subject'), <Foreign key="subject" text={subject} />],
          [t('evidence.issuer'), <Foreign key="issuer" text={issuer} />],
          [t('evidence.valid'), <Foreign key="valid" text={span} />],
          [t('evidence.alt-names'), altNames.length > 0 && <Foreign text={altNames.join(', ')} maxLength={2000} />],
          [t('evidence.key'), <Foreign key="key" text={key} />],
          ['SHA-256', <Foreign key="sha" text={sha256} mono />],
        ]}
      />
    </section>
  );
}
