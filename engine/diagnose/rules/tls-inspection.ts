import type { CauseId } from '../../../shared/causes.ts';
import type { Inspection } from '../../../shared/facts/web.ts';
import type { TlsFacts } from '../../../shared/observation.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Reason } from '../../../shared/words.ts';
import {
  decidingTry,
  factsOf,
  failingFor,
  failsByDatesAlone,
  grouped,
  idsOf,
  listOf,
  perHost,
  surest,
} from '../faults.ts';
import { failingPairs, faultOf, isStoodIn } from '../pair.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, portsOf, sign } from '../signs.ts';

/** What a row with another's certificate may be called, besides `tls-inspected` itself. */
const certificateFaults: readonly Reason[] = [
  'tls-inspected',
  'certificate-untrusted',
  'certificate-name-mismatch',
  'certificate-expired',
  'certificate-not-yet-valid',
  'ftp-login-withheld',
  'ftp-session-reuse',
];

/**
 * A product opens encrypted connections and puts its own certificate in the place of the server's. It is known by its
 * name; or by this, that servers which have nothing to do with each other show certificates of one and the same unknown
 * issuer. Neither is proof: the product may treat other programs otherwise.
 */
export const tlsInspection: Rule = (scene) => {
  const inspected = failingFor(scene, ...certificateFaults).filter(
    (row) => inspectionOf(row)?.product !== undefined && !isStoodIn(scene.report, row),
  );
  const onThisPc = inspected.filter((row) => isOnThisPc(inspectionOf(row)));
  const onTheWay = inspected.filter((row) => !onThisPc.includes(row));
  return [
    ...named('antivirus-inspection', onThisPc),
    ...named('tls-inspection', onTheWay),
    ...unnamed(scene, inspected),
    ...betweenPair(scene),
  ];
};

/**
 * One end sent a certificate, and another one arrived at the other: that it was opened on the way is certain. Which product
 * did it is told by nothing but the name that it gives itself.
 */
function betweenPair(scene: Scene): Cause[] {
  const rows = failingPairs(scene, 'tls-inspected');
  return grouped(rows, (row) => tlsOfPair(row)?.inspection?.product).map(([product, own]) => {
    const place = { host: hostList(own), ports: portsOf(own) };
    const [inspection] = own.flatMap((row) => tlsOfPair(row)?.inspection ?? []);
    const issuers = listOf(own.map((row) => tlsOfPair(row)?.chain[0]?.issuer));
    const isNamed = product !== undefined;
    const named = isOnThisPc(inspection) ? 'antivirus-inspection' : 'tls-inspection';
    return {
      id: isNamed ? named : 'tls-inspection-unnamed',
      subject: isNamed ? `pair:${product}` : 'pair',
      params: { host: place.host, ...(isNamed && { product }) },
      confidence: isNamed ? 'likely' : 'certain',
      checkIds: idsOf(own),
      evidence: [
        sign('certificate-swapped', place),
        ...(issuers === '' ? [] : [sign('certificate-issuer', { issuer: issuers })]),
      ],
      against: [sign('product-treated-otherwise')],
    };
  });
}

function tlsOfPair(row: ReportCheck): TlsFacts | undefined {
  return faultOf(row)?.attempt.details.tls;
}

function inspectionOf(row: ReportCheck): Inspection | undefined {
  return factsOf([row], ({ tls }) => tls?.inspection)[0];
}

function isOnThisPc(inspection: Inspection | undefined): boolean {
  return inspection?.kind === 'antivirus' || inspection?.kind === 'debugger';
}

function named(id: CauseId, rows: readonly ReportCheck[]): Cause[] {
  if (rows.length === 0) return [];
  const inspections = rows.flatMap((row) => inspectionOf(row) ?? []);
  const params = { host: hostList(rows), product: listOf(inspections.map(({ product }) => product)) };
  return [
    {
      id,
      params,
      confidence: surest(inspections.map(({ confidence }) => confidence)) ?? 'likely',
      checkIds: idsOf(rows),
      evidence: perHost(rows).map((own) =>
        sign('issuer-of-product', {
          ...hostAndPorts(own),
          issuer: listOf(own.map((row) => inspectionOf(row)?.issuer)),
        }),
      ),
      against: [sign('product-treated-otherwise')],
    },
  ];
}

function unnamed(scene: Scene, named: readonly ReportCheck[]): Cause[] {
  const untrusted = failingFor(scene, ...certificateFaults).filter((row) => !named.includes(row) && isUntrusted(row));
  const shared = grouped(untrusted, (row) => issuerOf(row) ?? '').filter(
    ([issuer, rows]) => issuer !== '' && areUnrelated(rows),
  );
  const rows = shared.flatMap(([, each]) => each);
  if (rows.length === 0) return [];
  return [
    {
      id: 'tls-inspection-unnamed',
      params: { host: hostList(rows) },
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: shared.map(([issuer, each]) => sign('one-issuer-for-all', { host: hostList(each), issuer })),
      against: [sign('product-treated-otherwise')],
    },
  ];
}

/** Certificates of a known authority may be over on several servers at once, and nobody stands between. */
function isUntrusted(row: ReportCheck): boolean {
  return factsOf([row], ({ tls }) => tls).some((tls) => !tls.trusted && !failsByDatesAlone(tls));
}

function issuerOf(row: ReportCheck): string | undefined {
  return decidingTry(row)?.details.tls?.chain[0]?.issuer;
}

/** The mail provider and the vendor have nothing to do with each other; servers of one of them may share an authority. */
function areUnrelated(rows: readonly ReportCheck[]): boolean {
  const isMail = rows.map(({ group }) => group === 'mail');
  return isMail.includes(true) && isMail.includes(false);
}
