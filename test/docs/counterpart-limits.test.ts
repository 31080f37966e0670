import { readFileSync } from 'node:fs';
import { announceEveryMs, maxAnswersPerSecond, maxAskedPerSecond } from '../../engine/counterpart/announcer.ts';
import { maxDatagramBytes } from '../../engine/counterpart/datagram.ts';
import { maxNames, nameMs } from '../../engine/counterpart/expected-tls.ts';
import {
  maxAddresses,
  maxGuesses,
  openInAll,
  openPerFriend,
  openPerStranger,
  wrongForGood,
  wrongInAll,
  wrongPerFriend,
  wrongPerStranger,
} from '../../engine/counterpart/guard.ts';
import { maxMessageBytes, maxPayloadBytes } from '../../engine/counterpart/line.ts';
import { maxEntries } from '../../engine/counterpart/log.ts';
import { longestSilenceMs } from '../../engine/counterpart/measures/session.ts';
import { answerMs, helloMs, maxFlowMs, maxIdleMs } from '../../engine/counterpart/messages.ts';
import { maxAnswered } from '../../engine/counterpart/reception.ts';
import {
  maxCalls,
  maxDatagramsPerSecond,
  maxLines,
  maxSessions,
  maxTrains,
} from '../../engine/counterpart/sessions.ts';
import { maxTrain } from '../../engine/counterpart/tally.ts';
import { standInBytes } from '../../engine/discovery/stand-in.ts';
import { lingerMs } from '../../engine/net/close.ts';
import { banMs } from '../../shared/station.ts';

const page = readFileSync('docs/counterpart.md', 'utf8');
const seconds = (ms: number): string => `${ms / 1000} s`;
const minutes = (ms: number): string => `${ms / 60_000} min`;

/** What the page promises, written with the numbers that the program has. */
const promises: Record<string, string> = {
  'who knows the code': `measure: ${maxSessions} visits of ${maxLines} lines, ${seconds(maxFlowMs)} of flow in each, ${maxCalls} calls back in each visit`,
  'a guesser': `try ${wrongPerStranger} codes a minute from an address (IPv6: a /64), ${wrongInAll} from all, then one from each further address, ${wrongForGood.toLocaleString('en')} in all`,
  'a guesser at a visitor’s address': `knows the code, ${wrongPerFriend} a minute, and ${wrongForGood.toLocaleString('en')} from all such addresses`,
  'the chance of a guess': `1 in ${Math.floor(2 ** 45 / (2 * wrongForGood) / 1e8) / 10} billion`,
  'a guess that comes again': `(of the ${maxGuesses} newest there) is no further guess`,
  'who shares an address': `keep that address out for a minute with ${wrongPerStranger} wrong codes; later: keep *new* visits from there out for a minute with ${wrongPerFriend}, and until the counterpart ends with ${wrongForGood.toLocaleString('en')}; have a connection closed by ${openPerFriend} more of its own (${openPerStranger} before`,
  'who hears it': `${standInBytes} bytes each ${seconds(announceEveryMs)}, and whenever a visitor asks for it (${maxAskedPerSecond} times a second at most)`,
  'who asks for it': `(${maxAnswersPerSecond} a second are answered in all)`,
  announcements: `answers to visitors' queries | each ${seconds(announceEveryMs)}; ${maxAskedPerSecond} a second; ${maxAnswersPerSecond} a second |`,
  'the introduction': `the request | ${seconds(helloMs)} each`,
  'each frame': `each way | ${seconds(answerMs)};`,
  'an idle line': `nothing for so long (up to ${maxIdleMs / 3_600_000} h)`,
  'a flow': `data for so long (up to ${seconds(maxFlowMs)})`,
  'a silent visit': `a visit without a question | ${minutes(longestSilenceMs)};`,
  'connections without a visit': `${openPerStranger} of an address, ${openPerFriend} of one that knows the code, ${openInAll} of all strangers`,
  'a visit': `calls back of a visit | ${maxSessions}, ${maxLines}, ${maxCalls} |`,
  'a name for TLS': `one TLS handshake at any port within ${seconds(nameMs)} of the visit`,
  memory: `names for TLS of a visit | ${maxAddresses}, ${maxEntries} each, ${maxNames} |`,
  'a close': `own FIN | ${seconds(lingerMs)} |`,
  nonces: `After ${maxAnswered.toLocaleString('en')} nonces it answers none.`,
  frames: `at most ${maxPayloadBytes}, for a message ${maxMessageBytes} |`,
  datagrams: `4 bytes; ${maxTrain - 1} at most`,
  trains: `One is ${maxDatagramBytes} bytes long at most. A visitor has ${maxTrains} trains at most, and ${maxDatagramsPerSecond} datagrams a second.`,
};

test.each(Object.entries(promises))('docs/counterpart.md says of %s what the program does', (_of, promise) => {
  expect(page).toContain(promise);
});

test('a minute is a minute', () => {
  expect(minutes(banMs)).toBe('1 min');
});
