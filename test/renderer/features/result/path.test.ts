import {
  pathOf,
  reachedBy,
  type Station,
  type Stop,
  stopOf,
  stretchOf,
} from '../../../../renderer/features/result/path.ts';
import type { ReportCheck } from '../../../../shared/report.ts';
import { exampleReport } from '../../../helpers/reports.ts';

const [example] = exampleReport().checks;
const outwards: Station[] = ['pc', 'network', 'firewall', 'internet', 'end'];

function checkOf(change: Partial<ReportCheck>): ReportCheck {
  return { ...example!, expectation: 'required', direction: 'out', ...change };
}

function pathFor(scenario: string, ...changes: Partial<ReportCheck>[]) {
  const report = exampleReport();
  return pathOf({ ...report, scenario: { ...report.scenario, id: scenario }, checks: changes.map(checkOf) });
}

describe('where a row stops', () => {
  it.each<[Partial<ReportCheck>, Stop]>([
    [{ state: 'unresolved', reason: 'name-not-found', light: 'red' }, 'name'],
    [{ state: 'denied', reason: 'local-rule', light: 'red' }, 'pc'],
    [{ state: 'unreachable', reason: 'address-unavailable', light: 'red' }, 'pc'],
    [{ state: 'filtered', reason: 'no-response', light: 'red' }, 'way'],
    [{ state: 'filtered', reason: 'admin-prohibited', light: 'red' }, 'way'],
    [{ state: 'unreachable', reason: 'net-unreach', light: 'red' }, 'way'],
    [{ state: 'closed', reason: 'conn-refused', light: 'red' }, 'edge'],
    [{ state: 'open', reason: 'certificate-expired', light: 'yellow' }, 'service'],
    [{ state: 'open', reason: 'some-addresses-dead', light: 'yellow' }, 'partly'],
    [{ state: 'open', reason: 'syn-ack', light: 'green' }, 'through'],
    [{ state: 'open', reason: 'faked-open', light: 'grey' }, 'unknown'],
    [{ state: 'untested', reason: 'no-address', light: 'grey' }, 'unknown'],
    [{ state: 'closed', reason: 'conn-refused', light: 'green', expectation: 'forbidden' }, 'blocked'],
    [{ state: 'open', reason: 'syn-ack', light: 'red', expectation: 'forbidden' }, 'exposed'],
  ])('%j: %s', (change, stop) => {
    expect(stopOf(checkOf(change))).toBe(stop);
  });
});

describe('the stretch of a stop', () => {
  it('is the whole way where nothing came back', () => {
    expect(stretchOf('way', outwards)).toEqual({ from: 'pc', to: 'end' });
  });

  it('reaches from the firewall to the other end for a refusal, which both send alike', () => {
    expect(stretchOf('edge', outwards)).toEqual({ from: 'firewall', to: 'end' });
  });

  it('begins at the local network for a refusal where no firewall of ours comes first', () => {
    expect(stretchOf('edge', ['pc', 'network', 'internet', 'firewall', 'end'])).toEqual({ from: 'network', to: 'end' });
    expect(stretchOf('edge', ['pc', 'network', 'end'])).toEqual({ from: 'network', to: 'end' });
  });

  it.each<[Stop, Station]>([
    ['through', 'end'],
    ['service', 'end'],
    ['edge', 'firewall'],
    ['way', 'pc'],
    ['name', 'pc'],
  ])('%s alone surely reached the station %s', (stop, station) => {
    expect(reachedBy([{ stop, light: 'red', checks: [] }], outwards)).toBe(station);
  });
});

describe('the picture of the way', () => {
  it('has a lane for each role and host, with its worst stop first', () => {
    const { lanes } = pathFor(
      '365-client',
      { role: 'server', host: 's', state: 'open', reason: 'syn-ack', light: 'green' },
      { role: 'server', host: 's', state: 'closed', reason: 'conn-refused', light: 'red', service: null },
      { role: 'mailIn', host: 'm', state: 'open', reason: 'syn-ack', light: 'green' },
    );
    expect(lanes.map(({ role, stops }) => [role, stops.map(({ stop }) => stop)])).toEqual([
      ['server', ['edge', 'through']],
      ['mailIn', ['through']],
    ]);
  });

  it('leaves out what was switched off, and calls from outside', () => {
    const { lanes } = pathFor('365-server', { reason: 'option-off', light: 'grey' }, { direction: 'in' });
    expect(lanes).toEqual([]);
  });

  it('keeps the worst lanes of many and counts the others', () => {
    const green = Array.from({ length: 9 }, (_, index) => ({ host: `h${index}`, light: 'green' as const }));
    const { lanes, left } = pathFor('365-client', ...green, { host: 'bad', light: 'red', state: 'filtered' });
    expect([lanes.length, left, lanes.at(-1)?.host]).toEqual([6, 4, 'bad']);
  });

  it.each<[scenario: string, role: ReportCheck['role'], stations: Station[], isTunnel: boolean]>([
    ['classic-office', 'licence', outwards, false],
    ['classic-client', 'server', ['pc', 'network', 'end'], false],
    ['classic-client', 'mailOut', outwards, false],
    ['classic-remote', 'server', ['pc', 'network', 'end'], true],
    ['classic-remote', 'publicServer', ['pc', 'network', 'internet', 'firewall', 'end'], false],
    ['classic-remote', 'mailIn', ['pc', 'network', 'internet', 'end'], false],
    ['of-a-later-version', 'server', outwards, false],
  ])('%s leads to %s through %j', (scenario, role, stations, isTunnel) => {
    const { lanes, columns } = pathFor(scenario, { role, light: 'green' });
    expect(lanes).toMatchObject([{ stations, isTunnel }]);
    expect(columns).toEqual(expect.arrayContaining(stations));
  });
});
