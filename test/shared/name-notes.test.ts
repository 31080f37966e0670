import type { DnsAnswer, NameFacts, NamesFacts } from '../../shared/facts/names.ts';
import { nameNotes } from '../../shared/name-notes.ts';

const first = '10.0.0.1';
const second = '10.0.0.2';

const gives = (...addresses: string[]): DnsAnswer => ({ outcome: 'addresses', addresses, ms: 1 });
const says = (outcome: DnsAnswer['outcome']): DnsAnswer => ({ outcome, addresses: [], ms: 1 });

interface Given {
  system?: string[];
  hostsFile?: string[];
  answers: Record<string, DnsAnswer>;
}

function notes({ system = ['10.0.0.5'], hostsFile, answers }: Given): string[] {
  const name: NameFacts = {
    name: 'srv.example',
    system: { addresses: system, ms: 1, ...(system.length === 0 && { reason: 'name-not-found' }) },
    answers: Object.entries(answers).map(([server, a]) => {
      return { server, a, aaaa: a.outcome === 'addresses' ? says('no-data') : a };
    }),
    ...(hostsFile && { hostsFile }),
  };
  const facts: NamesFacts = { servers: Object.keys(answers), names: [name] };
  return nameNotes(facts).map(({ kind, ...rest }) => `${kind} ${JSON.stringify(rest)}`);
}

const name = '"name":"srv.example"';

test.each<[string, Given, string[]]>([
  ['all agree', { answers: { [first]: gives('10.0.0.5'), [second]: gives('10.0.0.5') } }, []],
  [
    'one server is silent',
    { answers: { [first]: gives('10.0.0.5'), [second]: says('silent') } },
    [`server-silent {"server":"${second}"}`],
  ],
  [
    'one refuses, one fails',
    { system: [], answers: { [first]: says('refused'), [second]: says('server-failure') } },
    [`server-refused {"server":"${first}"}`, `server-failed {"server":"${second}"}`],
  ],
  [
    'one server cannot be reached',
    { answers: { [first]: gives('10.0.0.5'), [second]: says('unreachable') } },
    [`server-unreachable {"server":"${second}"}`],
  ],
  [
    'private here, public there',
    { answers: { [first]: gives('10.0.0.5'), [second]: gives('198.51.100.5') } },
    [`split {${name},"privately":["system","${first}"],"publicly":["${second}"]}`],
  ],
  [
    'shared address space (RFC 6598) and unique local addresses are private as well',
    { system: ['fd00::5'], answers: { [first]: gives('100.64.0.5'), [second]: gives('2001:db8::5') } },
    [`split {${name},"privately":["system","${first}"],"publicly":["${second}"]}`],
  ],
  ['both kinds from one server are no split', { answers: { [first]: gives('10.0.0.5', '198.51.100.5') } }, []],
  [
    'the hosts file',
    { hostsFile: ['10.0.0.5'], answers: { [first]: says('no-such-name') } },
    [`hosts-file {${name},"addresses":["10.0.0.5"]}`],
  ],
  [
    'one server denies what another knows',
    { answers: { [first]: gives('10.0.0.5'), [second]: says('no-such-name') } },
    [`disagreement {${name},"knowing":["${first}"],"denying":["${second}"]}`],
  ],
  ['the system alone', { answers: { [first]: says('no-such-name') } }, [`system-alone {${name}}`]],
  [
    'the system alone, while one server may just not have been heard',
    { answers: { [first]: says('no-such-name'), [second]: says('silent') } },
    [`server-silent {"server":"${second}"}`],
  ],
  ['nobody', { system: [], answers: { [first]: says('no-such-name') } }, []],
  [
    'DNS alone',
    { system: [], answers: { [first]: gives('10.0.0.5') } },
    [`dns-alone {${name},"servers":["${first}"]}`],
  ],
])('%s', (_title, given, expected) => {
  expect(notes(given)).toEqual(expected);
});
