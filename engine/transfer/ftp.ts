import type { Socket } from 'node:net';
import { type FileInfo, parseList } from 'basic-ftp';
import { printable } from '../../shared/printable.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { maxBytes } from '../net/conversation.ts';
import type { Reply } from '../net/reply.ts';
import { Feed } from './feed.ts';
import { FtpControl } from './ftp-control.ts';
import { type Failure, type Fetch, type Fetched, failed, type Leg, untold, wrong } from './leg.ts';
import { pour } from './pour.ts';

/** A longer line is no entry of a listing. */
const maxEntryLength = 1024;

/** Downloads over FTP (RFC 959), with `ftps` over explicit TLS (RFC 4217), in passive mode. */
export const fetchFtp: Fetch = async (leg) => {
  const connected = await leg.connectFirst();
  if (!connected.ok) return failed(leg.connectFailure(connected.errorCode));
  const control = new FtpControl(leg, connected.socket);
  try {
    const fetched = await converse(control, leg);
    if (fetched.end !== 'cancelled') await control.quit();
    return { ...fetched, details: control.details };
  } finally {
    control.close();
  }
};

async function converse(control: FtpControl, leg: Leg): Promise<Fetched> {
  const refused =
    (await leg.timed('protocol', () => control.greet())) ??
    (await secureWhereDue(control, leg)) ??
    (await leg.timed('login', async () => (await control.login()) ?? (await control.settle())));
  if (refused) return failed(refused);
  const path = leg.path ?? (await largestFile(control, leg));
  if (typeof path !== 'string') return failed(path);
  const announcedBytes = sizeFrom(await control.ask(`SIZE ${path}`));
  return {
    path,
    ...(announcedBytes !== undefined && { announcedBytes }),
    ...(await retrieve(control, leg, path, announcedBytes)),
  };
}

function secureWhereDue(control: FtpControl, { options, run }: Leg): Promise<Failure | undefined> {
  if (options.rehearsal.protocol === 'ftps') return control.secure();
  return run.settings.login ? control.secureIfOffered() : Promise.resolve(undefined);
}

async function retrieve(
  control: FtpControl,
  leg: Leg,
  path: string,
  announcedBytes: number | undefined,
): Promise<Fetched> {
  const feed = new Feed();
  const opened = await control.openData(feed);
  if (!opened.ok) return failed(opened.failure);
  const { socket: data } = opened;
  try {
    leg.meter.start();
    const reply = await control.ask(`RETR ${path}`);
    if (reply.kind !== 'reply' || (reply.code !== 150 && reply.code !== 125)) {
      return failed(control.refusal(reply, refusedFile(reply, leg)));
    }
    const unsecured = await control.secureData(opened);
    if (unsecured) return failed(unsecured);
    return await leg.timed('transfer', () =>
      receive(control, leg, { data, feed }, announcedBytes ?? sizeInWords(reply)),
    );
  } finally {
    closePolitely(data, hurriedLingerMs);
  }
}

async function receive(
  control: FtpControl,
  leg: Leg,
  { data, feed }: { data: Socket; feed: Feed },
  announcedBytes: number | undefined,
): Promise<Fetched> {
  const { meter } = leg;
  const isWhole = announcedBytes !== undefined && announcedBytes <= leg.options.bytes;
  leg.hashIfUseful(announcedBytes);
  const { flow, errorCode } = await pour(data, meter, leg.limits(announcedBytes), feed.shortcut(data));
  const rest = { details: {}, ...(announcedBytes !== undefined && { announcedBytes }) };
  if (flow === 'enough') {
    await control.abort(data);
    return { end: isWhole ? 'complete' : 'part', ...rest };
  }
  if (flow !== 'ended') return { end: flow, ...rest, ...(errorCode !== undefined && { errorCode }) };
  const reply = await control.reply();
  return { ...rest, ...finalWord(control, reply, announcedBytes === undefined || meter.bytes >= announcedBytes) };
}

/** The data connection has ended with a FIN; only the control connection tells whether that was the file's end. */
function finalWord(control: FtpControl, reply: Reply, isAllThere: boolean): Pick<Fetched, 'end' | 'reply'> {
  if (reply.kind !== 'reply') return { end: isAllThere ? 'unconfirmed' : 'closed' };
  const isDone = reply.code === 226 || reply.code === 250;
  return { end: isDone && isAllThere ? 'complete' : 'closed', reply: control.wordsOf(reply) };
}

function refusedFile(reply: Reply, leg: Leg): Failure {
  const code = reply.kind === 'reply' ? reply.code : 0;
  if (code === 530 || code === 532) return leg.notLetIn();
  if (code === 425 || code === 426) return wrong('ftp-data-blocked');
  return code >= 450 && code !== 452 ? untold('file-not-found') : wrong('service-refused');
}

/** RFC 3659 section 4: the size in octets, for the type that is set. */
export function sizeFrom(reply: Reply): number | undefined {
  if (reply.kind !== 'reply' || reply.code !== 213) return undefined;
  return wholeNumber(/^\s*(\d{1,16})\b/.exec(reply.lines[0] ?? '')?.[1]);
}

/** Many servers without SIZE name it when the transfer starts. */
function sizeInWords(reply: Reply): number | undefined {
  return reply.kind === 'reply' ? wholeNumber(/\((\d{1,16}) bytes?\)/.exec(reply.lines[0] ?? '')?.[1]) : undefined;
}

function wholeNumber(digits: string | undefined): number | undefined {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The largest file in the folder of the login: no folder is searched. */
async function largestFile(control: FtpControl, leg: Leg): Promise<string | Failure> {
  const features = await control.ask('FEAT');
  // A listing for machines where there is one (RFC 3659 section 7).
  const hasMlsd = features.kind === 'reply' && features.lines.some((line) => /^\s*MLST\b/i.test(line));
  const listing = await list(control, leg, hasMlsd ? 'MLSD' : 'LIST');
  if (typeof listing === 'object') return listing;
  return largestIn(listing) ?? untold('file-not-found');
}

async function list(control: FtpControl, leg: Leg, command: string): Promise<string | Failure> {
  const opened = await control.openData();
  if (!opened.ok) return opened.failure;
  const { socket: data } = opened;
  try {
    const reply = await control.ask(command);
    if (reply.kind !== 'reply') return control.refusal(reply, untold('file-not-found'));
    if (reply.code !== 150 && reply.code !== 125) return refusedFile(reply, leg);
    const unsecured = await control.secureData(opened);
    if (unsecured) return unsecured;
    const { heard } = await control.listen(data, maxBytes);
    await control.reply();
    return heard.toString('utf8');
  } finally {
    closePolitely(data, hurriedLingerMs);
  }
}

/** The name of the largest file in a listing of any kind that servers use; `undefined` where there is none. */
export function largestIn(listing: string): string | undefined {
  const lines = listing.split(/\r?\n/).filter((line) => line !== '' && line.length <= maxEntryLength);
  const files = parse(lines.join('\n')).filter(({ name, size, isFile }) => isFile && size > 0 && isPlain(name));
  return files.sort((a, b) => b.size - a.size)[0]?.name;
}

/** A listing is the peer's word: what cannot be read as one has no files. */
function parse(listing: string): FileInfo[] {
  try {
    return parseList(listing);
  } catch {
    return [];
  }
}

/** A name with a line end in it would be a command of the server's choice. */
function isPlain(name: string): boolean {
  return name !== '' && name === printable(name, maxEntryLength);
}
