import { isIPv6, type Socket } from 'node:net';
import type { MailOffer } from '../../shared/facts/mail.ts';
import { withoutZone } from '../../shared/host.ts';
import { Conversation } from '../net/conversation.ts';
import { type Reply, readReply } from '../net/reply.ts';
import { MailDialogue, offerOf, wordsAfter } from './mail.ts';
import {
  asExpected,
  degraded,
  detailsOf,
  endingVerdict,
  type Line,
  type Probe,
  stalledVerdict,
  takeLeave,
  type Verdict,
  wrongWords,
} from './probe.ts';

/**
 * Greeting 220, EHLO, on submission ports STARTTLS and a second EHLO inside TLS (RFC 5321 section 3.1, RFC 3207,
 * RFC 8314), then QUIT. No login is tried and no message sent.
 */
export const smtp: Probe = async (line) => {
  const dialogue = new MailDialogue(line);
  const conversation = new Conversation(line.socket, line);
  try {
    return dialogue.conclude(await speak(line, conversation, dialogue));
  } finally {
    conversation.detach();
  }
};

async function speak(line: Line, conversation: Conversation, dialogue: MailDialogue): Promise<Verdict> {
  const greeting = await readReply(conversation);
  if (greeting.kind === 'wrong') return wrongWords(greeting.line, conversation);
  if (greeting.kind === 'ended') return endingVerdict(greeting.ending, conversation, greeting.errorCode);
  dialogue.noteGreeting();
  if (greeting.lines.some((text) => maskedGreeting.test(text))) dialogue.noteMask('greeting');
  if (greeting.code !== 220) return degraded('service-refused', detailsOf(conversation));
  const { encryption } = line.check;
  const hello = await sayHello(conversation, line.socket);
  if (hello.kind !== 'reply') return withoutAnswer(hello, conversation);
  if (hello.code !== 250) {
    const isMasked = noteMaskedCommand(hello, dialogue) && encryption === 'starttls';
    return leave(conversation, isMasked ? 'starttls-masked' : 'service-refused');
  }
  const offer = offerIn(hello.lines);
  dialogue.noteOffer(encryption === 'tls', offer);
  if (hello.lines.slice(1).some((text) => maskedCapability.test(text))) dialogue.noteMask('capability');
  return encryption === 'starttls' ? startTlsAndRepeat(line, conversation, dialogue, offer) : finish(conversation);
}

/**
 * How Cisco's ESMTP inspection writes over what it does not let pass: stars, with zeros and twos left of the real
 * greeting; `XXXXXXXA` for STARTTLS; a command turned into X, which the server then does not know (`500 #5.5.1 command
 * unrecognized: "XXXX"`). No capability in IANA's registry looks like that.
 */
const maskedGreeting = /^\*{3,}[*02 ]*$/;
const maskedCapability = /^X{3,}[A-Z]?(?= |$)/;
const maskedCommand = /#5\.5\.1\b|\bX{4,}/;

function noteMaskedCommand({ lines }: Extract<Reply, { kind: 'reply' }>, dialogue: MailDialogue): boolean {
  const isMasked = lines.some((text) => maskedCommand.test(text));
  if (isMasked) dialogue.noteMask('command');
  return isMasked;
}

async function startTlsAndRepeat(
  line: Line,
  conversation: Conversation,
  dialogue: MailDialogue,
  { capabilities }: MailOffer,
): Promise<Verdict> {
  if (!capabilities.some((capability) => /^STARTTLS\b/i.test(capability))) {
    // A server without STARTTLS greets and offers in plain words; only a device on the way writes over them.
    return leave(conversation, dialogue.facts.masked ? 'starttls-masked' : 'starttls-missing');
  }
  conversation.send('STARTTLS');
  const go = await readReply(conversation);
  if (go.kind !== 'reply') return withoutAnswer(go, conversation);
  if (go.code !== 220) {
    return leave(conversation, noteMaskedCommand(go, dialogue) ? 'starttls-masked' : 'starttls-refused');
  }
  conversation.detach();
  const secured = await line.upgrade(line.socket);
  if (!secured.ok) {
    const { service, reason, errorCode } = secured;
    return { service, reason, errorCode, details: detailsOf(conversation) };
  }
  const inside = new Conversation(secured.socket, line);
  try {
    const verdict = await helloInside(inside, secured.socket, dialogue);
    const transcript = [...conversation.transcript, ...inside.transcript];
    return { ...verdict, details: { ...verdict.details, ...detailsOf(conversation), transcript, tls: secured.facts } };
  } finally {
    inside.detach();
  }
}

async function helloInside(inside: Conversation, socket: Socket, dialogue: MailDialogue): Promise<Verdict> {
  const hello = await sayHello(inside, socket);
  if (hello.kind !== 'reply') return withoutAnswer(hello, inside);
  if (hello.code !== 250) return leave(inside, 'service-refused');
  dialogue.noteOffer(true, offerIn(hello.lines));
  return finish(inside);
}

async function leave(conversation: Conversation, reason: Verdict['reason']): Promise<Verdict> {
  await takeLeave(conversation, 'QUIT');
  return degraded(reason, detailsOf(conversation));
}

async function finish(conversation: Conversation): Promise<Verdict> {
  await takeLeave(conversation, 'QUIT');
  return asExpected({ ...detailsOf(conversation), spoke: 'smtp' });
}

/** A client without a name of its own gives its address (RFC 5321 section 4.1.4), so no computer name leaves this PC. */
function sayHello(conversation: Conversation, socket: Socket): Promise<Reply> {
  // The zone would tell what this PC calls its interface, and is none of the literal's (section 4.1.3).
  const address = withoutZone(socket.localAddress ?? '127.0.0.1');
  conversation.send(`EHLO [${isIPv6(address) ? `IPv6:${address}` : address}]`);
  return readReply(conversation);
}

function withoutAnswer(reply: Exclude<Reply, { kind: 'reply' }>, conversation: Conversation): Verdict {
  return reply.kind === 'wrong'
    ? wrongWords(reply.line, conversation)
    : stalledVerdict(reply.ending, conversation, reply.errorCode);
}

/**
 * The first line of an EHLO reply greets; the others each name a capability. `AUTH=` is how servers wrote it before
 * RFC 2554; SIZE 0 means no fixed limit (RFC 1870 section 4).
 */
function offerIn(lines: string[]): MailOffer {
  const capabilities = lines.slice(1);
  const size = /^SIZE (\d{1,15})$/i.exec(capabilities.find((capability) => /^SIZE /i.test(capability)) ?? '')?.[1];
  const bytes = Number(size ?? 0);
  return offerOf(capabilities, wordsAfter(capabilities, /^AUTH[ =]/i), bytes > 0 ? bytes : undefined);
}
