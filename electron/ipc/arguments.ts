import { z } from 'zod';
import { causeIds } from '../../shared/causes.ts';
import { comparisonFormats } from '../../shared/comparison/formats.ts';
import { maxDiscoverySeconds } from '../../shared/facts/discovery.ts';
import { fileFormats } from '../../shared/file-formats.ts';
import { folderIds, type IpcArguments, linkIds } from '../../shared/ipc-contract.ts';
import { isLoginWord, type Login } from '../../shared/login.ts';
import { summaryFormats } from '../../shared/matrix/formats.ts';
import { readPairingCode } from '../../shared/pairing-code.ts';
import { maxListeningPorts } from '../../shared/port-list.ts';
import { optionsSchema, profileSchema } from '../../shared/profile.ts';
import { redactionLevels } from '../../shared/redaction.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { counterpartMinutes } from '../../shared/station.ts';
import { maxKeyName } from '../../shared/trust.ts';
import { faults, rowIds, scenarioIds } from '../../shared/words.ts';

const nothing = z.undefined();
const id = z.uuid();
const ids = z.strictObject({ ids: z.array(id).max(10_000) });
const path = z.string().min(1).max(32_767);
const scenario = z.enum(scenarioIds);

const login: z.ZodType<Login> = z.strictObject({
  user: z.string().refine(isLoginWord),
  password: z.literal('').or(z.string().refine(isLoginWord)),
});

/** As it was typed; read once more, so that no wrong one counts as a guess there. */
const pairingCode = z
  .string()
  .max(64)
  .refine((typed) => readPairingCode(typed).ok);

const level = z.enum(redactionLevels);
/** As many texts as the preview lists: only the number of reports bounds those of a summary. */
const leavingAs = z.strictObject({ level, strike: z.array(z.string().max(100_000)) });
const leaving = leavingAs.extend({ documentId: id });
const pair = { a: id, b: id };

const runRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('network'),
    scenario,
    profile: profileSchema,
    login: login.optional(),
    pairingCode: pairingCode.optional(),
  }),
  z.strictObject({
    kind: z.literal('demo'),
    scenario,
    options: optionsSchema,
    faults: z.array(z.strictObject({ rowId: z.enum(rowIds), fault: z.enum(faults) })).max(rowIds.length),
  }),
  z.strictObject({ kind: z.literal('training'), situation: z.enum(causeIds) }),
  z.strictObject({
    kind: z.literal('repeat'),
    runId: id,
    checkIds: z.array(z.string().max(200)).min(1).max(10_000),
    extras: optionsSchema.pick({ rehearsal: true }).optional(),
    login: login.optional(),
    pairingCode: pairingCode.optional(),
    watch: z.boolean().optional(),
  }),
]);

/** 0: a free one. */
const ports = z
  .array(z.int().min(0).max(65_535))
  .max(maxListeningPorts)
  .refine((all) => new Set(all).size === all.length);
const stationRequest = z
  .strictObject({
    tcpPorts: ports,
    udpPorts: ports,
    announceOn: z.int().min(1).max(65_535).nullable(),
    minutes: z.int().min(counterpartMinutes.min).max(counterpartMinutes.max),
  })
  .refine(({ tcpPorts, udpPorts }) => tcpPorts.length + udpPorts.length <= maxListeningPorts);

/** What each call accepts: whatever else a page sends is refused. */
export const ipcArguments: IpcArguments<z.ZodType> = {
  app: {
    start: nothing,
    copyText: z.strictObject({ text: z.string().max(10_000_000) }),
    openLink: z.strictObject({ link: z.enum(linkIds) }),
    showFolder: z.strictObject({ folder: z.enum(folderIds) }),
    licences: nothing,
  },
  settings: {
    change: settingsSchema.omit({ version: true, caFile: true }).extend({ caFile: z.null() }).partial().strict(),
    chooseCaFile: nothing,
  },
  host: {
    resolve: z.strictObject({ host: z.string().min(1).max(300) }),
    lastServer: nothing,
    discover: z.strictObject({
      port: z.int().min(1).max(65535).optional(),
      seconds: z.int().min(1).max(maxDiscoverySeconds).optional(),
    }),
    stopDiscovering: nothing,
  },
  run: { start: runRequest, cancel: z.strictObject({ runId: id }), snapshot: nothing },
  document: {
    choose: nothing,
    openPath: z.strictObject({ path }),
    preview: z.strictObject({ documentId: id, level }),
    save: leaving,
    saveAs: leaving.extend({ format: z.enum(fileFormats) }),
    email: leaving,
    copySummary: leaving,
    lookUp: z.strictObject({ pseudonym: z.string().min(1).max(300) }),
    nameSigner: z.strictObject({ documentId: id, name: z.string().max(maxKeyName) }),
    saveText: z.strictObject({ text: z.string().max(10_000_000), name: z.string().regex(/^[\w-]{1,60}\.\w{1,8}$/) }),
    showSaved: z.strictObject({ path }),
  },
  history: { list: nothing, open: z.strictObject({ id }), remove: ids, restore: ids },
  comparison: {
    take: z.strictObject({ from: z.enum(['history', 'document']), id }),
    choose: nothing,
    takePath: z.strictObject({ path }),
    compare: z.strictObject(pair),
    preview: z.strictObject({ ...pair, level }),
    saveAs: leavingAs.extend({ ...pair, format: z.enum(comparisonFormats) }),
  },
  summary: {
    choose: z.strictObject({ what: z.enum(['files', 'folder']), add: z.boolean() }),
    readPaths: z.strictObject({ paths: z.array(path).min(1).max(100_000), add: z.boolean() }),
    stop: nothing,
    open: z.strictObject({ file: path }),
    preview: z.strictObject({ level }),
    saveAs: leavingAs.extend({ format: z.enum(summaryFormats) }),
  },
  counterpart: { start: stationRequest, stop: nothing },
};
