import type { CauseId } from '../../../shared/causes.ts';
import type { TransferFacts } from '../../../shared/facts/transfer.ts';
import type { Message } from '../../../shared/message.ts';
import type { Confidence, Reason } from '../../../shared/words.ts';
import { factsOf, failingFor, idsOf } from '../faults.ts';
import type { Rule, SignKey } from '../rule.ts';
import { hostAndPorts, sign } from '../signs.ts';

interface Kind {
  reason: Reason;
  id: CauseId;
  confidence: Confidence;
  seen: SignKey;
  /** What would look the same. */
  alike?: SignKey;
}

/** What the rehearsal of an update came to; it has been tried twice. Nothing in it tells a device from the server. */
const kinds: readonly Kind[] = [
  { reason: 'transfer-cut', id: 'update-cut', confidence: 'likely', seen: 'cut-twice', alike: 'limit-of-server' },
  {
    reason: 'transfer-held-back',
    id: 'update-held-back',
    confidence: 'likely',
    seen: 'held-back-twice',
    alike: 'slow-start-of-server',
  },
  { reason: 'transfer-stalled', id: 'update-stalled', confidence: 'likely', seen: 'stalled', alike: 'limit-of-server' },
  {
    reason: 'transfer-unconfirmed',
    id: 'update-unconfirmed',
    confidence: 'likely',
    seen: 'complete-unconfirmed',
    alike: 'server-without-last-word',
  },
  {
    reason: 'transfer-differs',
    id: 'update-differs',
    confidence: 'likely',
    seen: 'other-bytes',
    alike: 'other-version',
  },
  {
    reason: 'transfer-broken',
    id: 'update-broken',
    confidence: 'likely',
    seen: 'broken-off',
    alike: 'server-overloaded',
  },
  { reason: 'transfer-slow', id: 'update-slow', confidence: 'likely', seen: 'slow', alike: 'server-overloaded' },
];

export const updateDownload: Rule = (scene) => [
  ...kinds.flatMap(({ reason, id, confidence, seen, alike }) => {
    const rows = failingFor(scene, reason);
    if (rows.length === 0) return [];
    const params = hostAndPorts(rows);
    const facts = factsOf(rows, ({ transfer }) => transfer);
    return [
      {
        id,
        params,
        confidence,
        checkIds: idsOf(rows),
        evidence: [sign(seen, params), ...facts.flatMap(measured)],
        ...(alike !== undefined && { against: [sign(alike, params)] }),
      },
    ];
  }),
  ...replaced(scene),
];

/** A page in the place of a file. A filter that signs it did it; without a signature the server may have no such file. */
const replaced: Rule = (scene) => {
  const rows = failingFor(scene, 'transfer-replaced');
  if (rows.length === 0) return [];
  const params = hostAndPorts(rows);
  const product = factsOf(rows, ({ transfer }) => transfer?.instead?.product)[0];
  return [
    {
      id: 'update-replaced',
      params,
      confidence: product === undefined ? 'possible' : 'likely',
      checkIds: idsOf(rows),
      evidence: [
        sign('page-for-file', params),
        ...(product === undefined ? [] : [sign('page-signed-by', { product })]),
      ],
      ...(product === undefined && { against: [sign('file-may-not-exist')] }),
    },
  ];
};

/** Where each try ended, and how long the file was held back. */
function measured({ downloads, heldBackMs }: TransferFacts): Message[] {
  return [
    ...(heldBackMs === undefined ? [] : [sign('held-back-for', { seconds: Math.round(heldBackMs / 1000) })]),
    ...downloads.map(({ receivedBytes, durationMs }, index) => {
      const received = { attempt: index + 1, megabytes: Math.round(receivedBytes / 1e5) / 10 };
      // Nothing comes in no time at all.
      if (durationMs < 1000)
        return sign('download-received-fast', { ...received, ms: Math.max(1, Math.round(durationMs)) });
      return sign('download-received', { ...received, seconds: Math.round(durationMs / 100) / 10 });
    }),
  ];
}
