import { isIPv6, type Socket } from 'node:net';
import { printable } from '../../shared/printable.ts';
import { Conversation } from '../net/conversation.ts';
import { type Reply, readReply } from '../net/reply.ts';
import {
  asExpected,
  degraded,
  detailsOf,
  endingVerdict,
  type Line,
  type Probe,
  takeLeave,
  type Verdict,
  wrongWords,
} from './probe.ts';

/**
 * Greeting 220, EHLO, on submission ports STARTTLS and a second EHLO inside TLS (RFC 5321 section 3.1, RFC 3207,
 * RFC 8314), then QUIT. No login is tried and no message sent.
 */
export const smtp: Probe = async (line) => {
  const conversation = new Conversation(line.socket, line);
  try {
    const greeting = await readReply(conversation);
    if (greeting.kind !== 'reply') return withoutReply(greeting, conversation);
    if (greeting.code !== 220) return degraded('service-refused', detailsOf(conversation));
    const hello = await sayHello(conversation, line.socket);
    if (hello.kind !== 'reply') return withoutReply(hello, conversation);
    if (hello.code !== 250) return degraded('service-refused', detailsOf(conversation));
    if (line.check.encryption !== 'starttls') return await finish(conversation, hello.lines);
    return await startTlsAndRepeat(line, conversation, hello.lines);
  } finally {
    conversation.detach();
  }
};

async function startTlsAndRepeat(line: Line, conversation: Conversation, offered: string[]): Promise<Verdict> {
  if (!offered.some((capability) => /^STARTTLS\b/i.test(capability))) {
    await takeLeave(conversation, 'QUIT');
    return degraded('starttls-missing', { ...detailsOf(conversation), ...capabilitiesOf(offered) });
  }
  conversation.send('STARTTLS');
  const go = await readReply(conversation);
  if (go.kind !== 'reply') return withoutReply(go, conversation);
  if (go.code !== 220) {
    await takeLeave(conversation, 'QUIT');
    return degraded('starttls-refused', detailsOf(conversation));
  }
  conversation.detach();
  const secured = await line.upgrade(line.socket);
  if (!secured.ok) {
    const { service, reason, errorCode } = secured;
    return { service, reason, errorCode, details: detailsOf(conversation) };
  }
  const inside = new Conversation(secured.socket, line);
  try {
    const verdict = await helloInside(inside, secured.socket);
    const transcript = [...conversation.transcript, ...inside.transcript];
    return { ...verdict, details: { ...verdict.details, ...detailsOf(conversation), transcript, tls: secured.facts } };
  } finally {
    inside.detach();
  }
}

async function helloInside(inside: Conversation, socket: Socket): Promise<Verdict> {
  const hello = await sayHello(inside, socket);
  if (hello.kind !== 'reply') return withoutReply(hello, inside);
  if (hello.code !== 250) return degraded('service-refused', detailsOf(inside));
  return finish(inside, hello.lines);
}

async function finish(conversation: Conversation, offered: string[]): Promise<Verdict> {
  await takeLeave(conversation, 'QUIT');
  return asExpected({ ...detailsOf(conversation), ...capabilitiesOf(offered), spoke: 'smtp' });
}

/** A client without a name of its own gives its address (RFC 5321 section 4.1.4), so no computer name leaves this PC. */
function sayHello(conversation: Conversation, socket: Socket): Promise<Reply> {
  const address = socket.localAddress ?? '127.0.0.1';
  conversation.send(`EHLO [${isIPv6(address) ? `IPv6:${address}` : address}]`);
  return readReply(conversation);
}

function withoutReply(reply: Exclude<Reply, { kind: 'reply' }>, conversation: Conversation): Verdict {
  return reply.kind === 'wrong'
    ? wrongWords(reply.line, conversation)
    : endingVerdict(reply.ending, conversation, reply.errorCode);
}

/** The first line of an EHLO reply greets; the others each name a capability. */
function capabilitiesOf(lines: string[]): { capabilities: string[] } {
  return { capabilities: lines.slice(1).map((capability) => printable(capability, 120)) };
}
