import type { ReportCheck } from '../../../shared/report.ts';
import { factsOf, failingFor, idsOf, isBroken, isOnInternet, signPerHost, surest } from '../faults.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

/**
 * A hotspot or guest network answers in the server's place until somebody logs in. As long as it does, everything behind it
 * fails in one way or another: where nothing on the Internet works, all of that is its doing. Where something does, the
 * page may as well be that of whatever stands before this port alone.
 */
export const captivePortal: Rule = (scene) => {
  const shown = failingFor(scene, 'captive-portal');
  if (shown.length === 0) return [];
  const pages = factsOf(shown, ({ web }) => web?.page);
  const passing = scene.working.filter(isOnInternet);
  const found = surest(pages.map((page) => page.confidence)) ?? 'likely';
  const confidence = found === 'certain' && passing.length > 0 ? 'likely' : found;
  const beside = confidence === 'possible' ? [] : failingBeside(scene, shown);
  const words = pages.map((page) => page.words).filter((each) => each !== '');
  return [
    {
      id: 'captive-portal',
      params: { host: hostList(shown) },
      confidence,
      checkIds: idsOf([...shown, ...beside]),
      evidence: [
        ...signPerHost(shown, 'portal-page'),
        ...words.slice(0, 1).map((each) => sign('page-words', { words: each })),
        ...(beside.length > 0 ? [sign('nothing-on-internet', { ports: portList(beside) })] : []),
      ],
      against: [
        ...(found === 'certain' ? [] : [sign('page-may-be-own', { host: hostList(shown) })]),
        ...(passing.length > 0 ? [sign('others-pass-portal', { ports: portList(passing) })] : []),
      ],
    },
  ];
};

function failingBeside(scene: Scene, shown: readonly ReportCheck[]): ReportCheck[] {
  const passing = scene.working.filter(isOnInternet);
  return scene.failing.filter((row) => {
    if (shown.includes(row) || !isOnInternet(row) || row.expectation === 'forbidden') return false;
    const isShownThere = shown.some(({ host }) => host === row.host);
    const isBehind = passing.length === 0 || (isShownThere && !passing.some(({ host }) => host === row.host));
    return isBehind && (isBroken(row) || hasStrangeCertificate(row));
  });
}

function hasStrangeCertificate({ reason }: ReportCheck): boolean {
  return reason === 'certificate-name-mismatch' || reason === 'certificate-untrusted';
}
