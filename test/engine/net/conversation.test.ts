import { connect } from '../../../engine/net/connect.ts';
import { Conversation, type ConversationContext, maxBytes } from '../../../engine/net/conversation.ts';
import { loopback, type Speak, serve } from '../../helpers/servers.ts';
import { HandPeer } from './hand-peer.ts';

const contextWith = (overrides: Partial<ConversationContext> = {}): ConversationContext => ({
  monotonicMs: () => performance.now(),
  startMs: performance.now(),
  deadlineMs: performance.now() + 60_000,
  signal: new AbortController().signal,
  ...overrides,
});

function talk(overrides: Partial<ConversationContext> = {}): { peer: HandPeer; conversation: Conversation } {
  const peer = new HandPeer();
  return { peer, conversation: new Conversation(peer, contextWith(overrides)) };
}

/** A conversation over a real connection. */
async function talkTo(speak: Speak): Promise<Conversation> {
  const { port } = await serve(speak);
  const patience = { limitMs: () => 60_000, onChange: () => () => undefined };
  const connected = await connect(loopback, port, { ...contextWith(), patience });
  if (!connected.ok) throw new Error(connected.errorCode);
  return new Conversation(connected.socket, contextWith());
}

describe('lines', () => {
  test.each<[string, (string | Buffer)[], string[]]>([
    ['in one chunk each', ['220 one\r\n', '220 two\r\n'], ['220 one', '220 two']],
    ['all in one chunk', ['220 one\r\n220 two\r\n'], ['220 one', '220 two']],
    ['split anywhere', ['22', '0 one\r', '\n220 t', 'wo\r\n'], ['220 one', '220 two']],
    ['byte by byte', Array.from('220 one\r\n220 two\r\n'), ['220 one', '220 two']],
    ['that end with LF alone', ['220 one\n220 two\n'], ['220 one', '220 two']],
    ['that are empty', ['\r\n\n220 two\r\n'], ['', '', '220 two']],
    ['with a CR in their middle', ['220 o\rne\r\n'], ['220 o\rne']],
    ['with a letter of several bytes split between chunks', [Buffer.from([0xc3]), Buffer.from([0xbc, 0x0a])], ['ü']],
    ['with bytes that are no UTF-8', [Buffer.from([0x32, 0xff, 0x0a])], ['2\ufffd']],
    ['with NULs and escapes', ['\u0000\u001b[31m220\u0007\r\n'], ['\u0000\u001b[31m220\u0007']],
  ])('%s', async (_name, chunks, expected) => {
    const { peer, conversation } = talk();
    peer.says(...chunks);
    const heard: unknown[] = [];
    while (heard.length < expected.length) heard.push(await conversation.readLine());
    expect(heard).toEqual(expected.map((line) => ({ ok: true, line })));
  });

  test('that come while somebody waits', async () => {
    const { peer, conversation } = talk();
    const heard = conversation.readLine();
    peer.says('220 ', 'late\r\n');
    await expect(heard).resolves.toEqual({ ok: true, line: '220 late' });
  });

  test('that came before the end are read before it', async () => {
    const { peer, conversation } = talk();
    peer.says('220 one\r\nunfinished');
    peer.hangsUp();
    await expect(conversation.readLine()).resolves.toEqual({ ok: true, line: '220 one' });
    await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'closed' });
    expect(conversation.unread.toString()).toBe('unfinished');
  });
});

describe('an ending', () => {
  test('by FIN is `closed`, however often it is asked', async () => {
    const conversation = await talkTo((socket) => socket.end());
    await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'closed' });
    await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'closed' });
  });

  test('by RST is `reset` with the code of the system', async () => {
    const conversation = await talkTo((socket, peer) => peer.onLine(() => socket.resetAndDestroy()));
    conversation.send('hello');
    await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'reset', errorCode: 'ECONNRESET' });
  });

  test('by the deadline is `timeout`', async () => {
    const { conversation } = talk({ deadlineMs: performance.now() + 1 });
    await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'timeout' });
  });

  test('by the time for one line is `timeout`, and a later line is heard all the same', async () => {
    const { peer, conversation } = talk();
    await expect(conversation.readLine(1)).resolves.toEqual({ ok: false, ending: 'timeout' });
    peer.says('220 late\r\n');
    await expect(conversation.readLine()).resolves.toEqual({ ok: true, line: '220 late' });
  });

  test('by the deadline comes also to one who trickles without ever ending a line', async () => {
    let nowMs = 0;
    const { peer, conversation } = talk({ monotonicMs: () => nowMs, deadlineMs: 40 });
    const heard = conversation.readLine();
    peer.says('2');
    await new Promise(setImmediate);
    nowMs = 40;
    peer.says('2');
    await expect(heard).resolves.toEqual({ ok: false, ending: 'timeout' });
  });

  test('by a cancel is `cancelled`, also where it came before', async () => {
    const cancel = new AbortController();
    const { conversation } = talk({ signal: cancel.signal });
    const heard = conversation.readLine();
    cancel.abort();
    await expect(heard).resolves.toEqual({ ok: false, ending: 'cancelled' });
    await expect(talk({ signal: AbortSignal.abort() }).conversation.readLine()).resolves.toMatchObject({
      ending: 'cancelled',
    });
  });

  test.each([
    ['an endless line', () => 'x'],
    ['endless NULs', () => '\u0000'],
  ])('of %s is `flood`, and no more is taken in', async (_name, letter) => {
    const { peer, conversation } = talk();
    peer.says(letter().repeat(maxBytes), letter());
    await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'flood' });
    peer.says('x'.repeat(1000));
    await new Promise(setImmediate);
    expect(conversation.unread).toHaveLength(maxBytes + 1);
  });

  test('of a flood of lines is `flood` once the lines are read', async () => {
    const { peer, conversation } = talk();
    const lines = maxBytes / 64 + 1;
    peer.says(`${'x'.repeat(63)}\n`.repeat(lines));
    for (let count = 0; count < lines; count += 1) await conversation.readLine();
    await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'flood' });
  });

  test('of 64 KB exactly is none yet', async () => {
    const { peer, conversation } = talk();
    peer.says(`${'x'.repeat(maxBytes - 1)}\n`);
    await expect(conversation.readLine()).resolves.toMatchObject({ ok: true });
  });
});

describe('listening', () => {
  test('returns the first bytes once there are enough, whatever they are', async () => {
    const { peer, conversation } = talk();
    const listening = conversation.listen(4, 60_000);
    for (const byte of [0, 0, 0, 0x48]) peer.says(Buffer.from([byte]));
    await expect(listening).resolves.toEqual({ heard: Buffer.from([0, 0, 0, 0x48]), ending: undefined });
  });

  test('waits for the whole time, however long the process has been running', async () => {
    const { peer, conversation } = talk({ monotonicMs: () => 1_000_000, deadlineMs: 2_000_000 });
    const listening = conversation.listen(1, 60_000);
    // A timer that was too short would have fired before this one of the least possible time.
    await new Promise((resolve) => setTimeout(resolve, 1));
    peer.says('late');
    await expect(listening).resolves.toEqual({ heard: Buffer.from('late'), ending: undefined });
  });

  test.each<[string, (peer: HandPeer) => void, string, string]>([
    ['silence', () => undefined, '', 'timeout'],
    ['too few bytes', (peer) => peer.says('220'), '220', 'timeout'],
    ['an end', (peer) => peer.hangsUp(), '', 'closed'],
    [
      'an end after too few bytes',
      (peer) => {
        peer.says('220');
        peer.hangsUp();
      },
      '220',
      'closed',
    ],
    ['a reset', (peer) => peer.destroy(Object.assign(new Error(), { code: 'ECONNRESET' })), '', 'reset'],
  ])('tells %s while it waits', async (_name, act, heard, ending) => {
    const { peer, conversation } = talk();
    const listening = conversation.listen(4, ending === 'timeout' ? 1 : 60_000);
    act(peer);
    await expect(listening).resolves.toMatchObject({ heard: Buffer.from(heard), ending });
  });

  test('tells an end that came before', async () => {
    const { peer, conversation } = talk();
    peer.destroy();
    await new Promise(setImmediate);
    await expect(conversation.listen(4, 60_000)).resolves.toEqual({ heard: Buffer.alloc(0), ending: 'closed' });
  });

  test('never lasts beyond the deadline', async () => {
    const { conversation } = talk({ deadlineMs: performance.now() + 1 });
    await expect(conversation.listen(4, 60_000)).resolves.toMatchObject({ ending: 'timeout' });
  });
});

describe('the transcript', () => {
  test('has what both said, in order, in printable form', async () => {
    const { peer, conversation } = talk({ monotonicMs: () => 5, startMs: 5 });
    peer.says('220 \u001b[2J\u0000hi  \r\n');
    await conversation.readLine();
    conversation.send('EHLO [127.0.0.1]');
    expect(conversation.transcript).toEqual([
      { atMs: 0, from: 'peer', text: '220 \\x1b[2J\\x00hi' },
      { atMs: 0, from: 'here', text: 'EHLO [127.0.0.1]' },
    ]);
    expect(peer.sent).toBe('EHLO [127.0.0.1]\r\n');
  });

  test('has the words of an unfinished line once nothing more comes', async () => {
    const { peer, conversation } = talk();
    peer.says('unfinished');
    peer.hangsUp();
    await conversation.readLine();
    expect(conversation.transcript.map(({ text }) => text)).toEqual(['unfinished']);
  });

  test('stays short, however much is said', async () => {
    const { peer, conversation } = talk();
    peer.says(`${'x'.repeat(2000)}\n`, 'y\n'.repeat(100));
    for (let count = 0; count < 101; count += 1) await conversation.readLine();
    expect(conversation.transcript).toHaveLength(40);
    expect(conversation.transcript[0]?.text).toHaveLength(513);
  });
});

test('a conversation that lets go has no listener left and no timer', async () => {
  const { peer, conversation } = talk();
  peer.says('220 one\r\n');
  await conversation.readLine();
  const before = new HandPeer().eventNames();
  conversation.detach();
  expect(peer.eventNames()).toEqual(before);
});

test('writing to a peer that is gone is no exception', async () => {
  const { peer, conversation } = talk();
  peer.destroy();
  await new Promise(setImmediate);
  conversation.send('QUIT');
  await expect(conversation.readLine()).resolves.toEqual({ ok: false, ending: 'closed' });
});
