import type { DownloadFacts, TransferFacts } from '../facts/transfer.ts';
import type { Translate } from '../locales/texts.ts';
import type { Describe, Section } from '../section.ts';
import { rateText, sizeText, timeText } from '../sizes.ts';

/** The update rehearsal: what was asked for, what came of it, and how fast. */
export const describeTransfer: Describe = ({ transfer }, t) => {
  if (!transfer) return [];
  const { protocol, path, chosen, wantedBytes, announcedBytes, downloads, samePlaceBytes, heldBackMs, instead } =
    transfer;
  const [first, second] = downloads;
  const entries: Section['entries'] = [
    [t('transfer.protocol'), protocol.toUpperCase()],
    ...(path === undefined ? [] : [[t('transfer.file'), chosen ? t('transfer.chosen', { path }) : path] as const]),
    [t('transfer.wanted'), sizeText(wantedBytes, t)],
    ...(announcedBytes === undefined ? [] : [[t('transfer.announced'), sizeText(announcedBytes, t)] as const]),
    ...(first ? downloadEntries(first, second ? t('transfer.first') : t('transfer.download'), t) : []),
    ...(second ? downloadEntries(second, t('transfer.second'), t) : []),
    ...(samePlaceBytes === undefined
      ? []
      : [[t('transfer.same-place'), t('transfer.same-place-after', { size: sizeText(samePlaceBytes, t) })] as const]),
    ...(heldBackMs === undefined ? [] : [[t('transfer.held-back'), timeText(heldBackMs, t)] as const]),
    ...(instead ? [[t('transfer.instead'), insteadText(instead, t)] as const] : []),
    ...checksumEntries(transfer, t),
  ];
  return [{ title: t('transfer.title'), entries }];
};

function downloadEntries(download: DownloadFacts, label: string, t: Translate): Section['entries'] {
  const { end, receivedBytes, durationMs, firstByteMs, bytesPerSecond, reply } = download;
  const parts = [
    t('transfer.received', { size: sizeText(receivedBytes, t), time: timeText(durationMs, t) }),
    ...(bytesPerSecond === undefined ? [] : [rateText(bytesPerSecond, t)]),
    ...(firstByteMs === undefined ? [] : [t('transfer.first-byte', { time: timeText(firstByteMs, t) })]),
    t(`transfer.end.${end}`),
  ];
  return [[label, parts.join('; ')], ...(reply === undefined ? [] : [[t('transfer.reply'), reply] as const])];
}

function insteadText({ contentType, product }: NonNullable<TransferFacts['instead']>, t: Translate): string {
  return [t('transfer.page'), contentType, product].filter((part) => part !== undefined).join(', ');
}

function checksumEntries({ downloads, expectedSha256 }: TransferFacts, t: Translate): Section['entries'] {
  const found = new Set(downloads.flatMap(({ sha256 }) => sha256 ?? []));
  return [
    ...[...found].map((sha256) => [t('transfer.sha256'), sha256] as const),
    ...(expectedSha256 === undefined ? [] : [[t('transfer.sha256-expected'), expectedSha256] as const]),
  ];
}
