import { translator } from '../../../shared/locales/index.ts';
import { renderMessage } from '../../../shared/locales/texts.ts';
import type { Report } from '../../../shared/report.ts';
import { totalText } from '../../../shared/total-text.ts';
import { addressOf, conclusionsOf } from '../../helpers/networks.ts';
import { pairNetwork, saw, shutAs } from '../../helpers/pair-networks.ts';

const { server } = addressOf;
const allTcp = 'server-sql server-application server-database';

function signsOf({ findings }: Report): string[] {
  return findings.flatMap(({ evidence, against }) => [...evidence, ...against].map(({ key }) => key));
}

describe('a counterpart that was not met', () => {
  const shutAll = (shut: keyof typeof shutAs) => ({
    'server-sql': shutAs[shut],
    'server-application': shutAs[shut],
    'server-database': shutAs[shut],
    'server-quic': saw('pairing-failed', { state: 'untested', service: null }, {}),
  });
  const untold = saw('call-untold', { state: 'untested', service: null }, {});
  const calls = {
    'inbound-sql': untold,
    'inbound-application': untold,
    'inbound-database': untold,
    'inbound-quic': untold,
  };
  const unpaired = [{ address: server }];

  test('may have ended or be shut off: nobody claims that a service does not run', () => {
    const closed = pairNetwork({
      saw: { ...shutAll('reset'), ...calls },
      counterparts: unpaired,
      options: { transport: 'either' },
    });
    expect(conclusionsOf(closed).map((line) => line.split(':')[0])).toEqual(['counterpart-absent likely firmIt']);
    const silent = pairNetwork({
      saw: { ...shutAll('dropped'), ...calls },
      counterparts: unpaired,
      options: { transport: 'either' },
    });
    expect(conclusionsOf(silent).map((line) => line.split(':')[0])).toEqual(['counterpart-absent possible firmIt']);
  });

  test('and somebody else who answered is no blame', () => {
    const failed = saw('pairing-failed', { state: 'untested', service: null }, { breach: 'altered', said: 'SSH-2.0' });
    const rows = {
      'server-sql': failed,
      'server-application': failed,
      'server-database': failed,
      'server-quic': failed,
    };
    const network = pairNetwork({
      saw: { ...rows, ...calls },
      counterparts: unpaired,
      options: { transport: 'either' },
    });
    expect(conclusionsOf(network)).toEqual([
      `counterpart-unmet certain user: ${allTcp} server-quic inbound-sql inbound-application inbound-database inbound-quic`,
    ]);
    expect(signsOf(network)).toContain('sign.nobody-knew-code');
  });

  test('nor is the code wrong for certain where somebody closes without a word: a lockout looks the same', () => {
    const refused = (breach: 'closed' | 'reset' | 'silent') => {
      const row = saw('pairing-failed', { state: 'untested', service: null }, { breach });
      return pairNetwork({ saw: { 'server-sql': row, ...calls }, counterparts: unpaired, scenario: '365-client' });
    };
    for (const breach of ['closed', 'reset'] as const) {
      expect(conclusionsOf(refused(breach))).toEqual([expect.stringMatching(/^counterpart-unmet likely user: /)]);
      const [{ against } = { against: [] }] = refused(breach).findings;
      expect(against.map((sign) => renderMessage(translator('en'), sign))).toEqual([
        'After several wrong codes, a counterpart hears nobody from this address for one minute. That would look the same.',
      ]);
    }
    // A counterpart keeps nobody waiting: something else is silent, so no lockout.
    expect(conclusionsOf(refused('silent'))).toEqual([expect.stringMatching(/^counterpart-unmet likely user: /)]);
    expect(signsOf(refused('silent'))).not.toContain('sign.lockout-alike');
  });

  test('or only at first: what failed then is untold', () => {
    const gone = saw('counterpart-gone', { state: 'untested', service: null }, {});
    const broken = saw('call-untold', { state: 'untested', service: null }, { breach: 'closed' });
    const network = pairNetwork({
      saw: { 'server-sql': gone, 'server-quic': gone, 'inbound-sql': broken, 'inbound-quic': untold },
      options: { transport: 'either' },
    });
    expect(conclusionsOf(network)).toEqual([
      'counterpart-lost certain firmIt: server-sql server-quic inbound-sql',
      'call-untold certain firmIt: inbound-quic',
    ]);
    const lostBy = (lost: 'silent' | 'closed') =>
      conclusionsOf(
        pairNetwork({
          saw: { 'server-sql': saw('pairing-failed', { state: 'untested', service: null }, { lost }) },
        }),
      );
    expect(lostBy('closed')).toEqual(['counterpart-lost certain firmIt: server-sql']);
    // A line that is too slow is as silent.
    expect(lostBy('silent')).toEqual(['counterpart-lost likely firmIt: server-sql']);
  });

  test('or with no place left for these connections, which is no loss of it', () => {
    const away = saw('counterpart-crowded', { state: 'untested', service: null }, { breach: 'closed' });
    const network = pairNetwork({ saw: { 'server-sql': away, 'inbound-sql': away } });
    expect(conclusionsOf(network)).toEqual(['counterpart-crowded likely firmIt: server-sql inbound-sql']);
    const [evidence] = network.findings.flatMap(({ evidence: all }) => all);
    expect(evidence && renderMessage(translator('en'), evidence)).toBe(
      'During the check, PortAmpel reported connections on TCP 19812 that it turned away unheard.',
    );
  });

  test('on any TCP port is that, where UDP alone is checked: nobody speaks of a code', () => {
    const tried = (errorCode: string) => {
      const doors = [19_812, 19_813, 19_814].map((port) => ({ port, errorCode }));
      const row = saw('counterpart-unreached', { state: 'untested', service: null }, { doors });
      const options = { transport: 'quic' } as const;
      return pairNetwork({ saw: { 'server-quic': row }, counterparts: unpaired, scenario: '365-client', options });
    };
    const dropped = tried('ETIMEDOUT');
    expect(conclusionsOf(dropped)).toEqual(['counterpart-absent possible firmIt: server-quic']);
    expect(dropped.findings[0]?.evidence.map((sign) => renderMessage(translator('en'), sign))).toEqual([
      `On TCP 19812, 19813, 19814, no connection with ${server} came about.`,
      'Even for QUIC (UDP), both PCs first meet over TCP: the counterpart must be reachable on one of its TCP ports.',
    ]);
    expect(totalText(dropped, translator('en'))).toBe(translator('en')('total.counterpart-unreached'));
    expect(conclusionsOf(tried('ECONNREFUSED'))).toEqual(['counterpart-absent likely firmIt: server-quic']);
  });

  test('on one port beside shut ones is a code to compare first, and no port to be opened', () => {
    const one = (breach: 'closed' | 'silent', shut: 'reset' | 'dropped') =>
      pairNetwork({
        saw: {
          'server-sql': shutAs[shut],
          'server-application': saw('pairing-failed', { state: 'untested', service: null }, { breach }),
          'server-database': shutAs[shut],
        },
        counterparts: unpaired,
        scenario: '365-client',
      });
    const report = one('closed', 'reset');
    expect(conclusionsOf(report)).toEqual([
      'counterpart-unmet likely user: server-application server-sql server-database',
    ]);
    const en = translator('en');
    const [finding] = report.findings;
    expect(finding?.evidence.map((sign) => renderMessage(en, sign))).toEqual([
      'Nobody who answered on TCP 19813 knew the code.',
      expect.any(String),
      `On TCP 19812, 19814, ${server} refused every connection.`,
    ]);
    expect(signsOf(report)).toContain('sign.lockout-alike');
    expect(signsOf(one('silent', 'dropped'))).toContain('sign.counterpart-unanswered');
  });
});
