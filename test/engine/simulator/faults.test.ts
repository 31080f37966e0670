import { planChecks } from '../../../engine/plan.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { assignFaults } from '../../../engine/simulator/faults.ts';
import { faultsFor } from '../../../engine/simulator/index.ts';
import { type Check, isMeasurable, type Measurable } from '../../../shared/check.ts';
import { UserError } from '../../../shared/user-error.ts';
import { profileFormat, type RowId, roles, type ScenarioId } from '../../../shared/words.ts';

function checksOf(scenario: ScenarioId): Check[] {
  const hosts = Object.fromEntries(roles.map((role) => [role, '127.0.0.1']));
  return planChecks(loadScenario(scenario), { format: profileFormat, roles: hosts }).checks;
}

function checkOf(scenario: ScenarioId, rowId: RowId): Measurable {
  return checksOf(scenario)
    .filter(isMeasurable)
    .find(({ id }) => id === rowId)!;
}

const onAnyPort = ['refuse', 'silent', 'reset', 'wrong-protocol'];
const certificates = [
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name',
  'certificate-untrusted',
  'inspected',
];
const pages = ['block-page', 'captive-portal'];

describe('the faults that fit a row', () => {
  test.each<[string, ScenarioId, RowId, string[]]>([
    ['HTTP in clear text', 'classic-office', 'licence-80', [...onAnyPort, ...pages, 'slow']],
    ['HTTPS', 'classic-office', 'licence-443', [...onAnyPort, ...certificates, 'cleartext', 'slow']],
    ['FTP', 'classic-office', 'updates-21', [...onAnyPort, 'slow', 'data-blocked', 'passive-address', 'login-refused']],
    ['SSH', 'classic-office', 'updates-22', [...onAnyPort, 'slow']],
    [
      'SMTP with STARTTLS',
      'classic-office',
      'mail-587',
      [...onAnyPort, ...certificates, 'starttls-removed', 'starttls-masked', 'greeting-late', 'slow'],
    ],
    [
      'IMAP over TLS',
      'classic-office',
      'mail-993',
      [...onAnyPort, ...certificates, 'greeting-late', 'cleartext', 'slow'],
    ],
    ['4D that greets', 'classic-client', 'server-application', [...onAnyPort, 'slow']],
    ['4D that is silent anyway', 'classic-client', 'server-database', ['refuse', 'reset', 'wrong-protocol']],
    ['4D over TLS', '365-client', 'server-database', [...onAnyPort, ...certificates, 'cleartext', 'slow']],
    ['the search for servers', 'classic-client', 'discovery', ['silent', 'discovery-several']],
    ['a forbidden row', 'classic-remote', 'public-sql', ['open']],
  ])('%s', (_name, scenario, rowId, expected) => {
    expect(faultsFor(checkOf(scenario, rowId))).toEqual(expected);
  });
});

describe('assigning faults', () => {
  test('the last fault of a row counts', () => {
    const assigned = assignFaults('classic-office', checksOf('classic-office'), [
      { rowId: 'updates-21', fault: 'silent' },
      { rowId: 'licence-80', fault: 'refuse' },
      { rowId: 'updates-21', fault: 'reset' },
    ]);
    expect([...assigned]).toEqual([
      ['updates-21', 'reset'],
      ['licence-80', 'refuse'],
    ]);
  });

  test('a fault that does not fit names those that do', () => {
    expect(() =>
      assignFaults('classic-office', checksOf('classic-office'), [{ rowId: 'updates-21', fault: 'starttls-removed' }]),
    ).toThrow(
      new UserError({
        key: 'error.fault-not-for-row',
        params: {
          row: 'updates-21',
          fault: 'starttls-removed',
          allowed: 'refuse, silent, reset, wrong-protocol, slow, data-blocked, passive-address, login-refused',
        },
      }),
    );
  });

  test.each<[string, ScenarioId, RowId]>([
    ['of another scenario', 'classic-office', 'public-sql'],
    ['without a probe', '365-server', 'inbound-sql'],
    ['that is switched off', 'classic-client', 'server-quic'],
  ])('a row %s takes none, and the message names those that do', (_name, scenario, row) => {
    const checks = checksOf(scenario);
    const allowed = checks.filter(isMeasurable).map(({ id }) => id);
    expect(() => assignFaults(scenario, checks, [{ rowId: row, fault: 'refuse' }])).toThrow(
      new UserError({ key: 'error.fault-row-absent', params: { row, scenario, allowed: allowed.join(', ') } }),
    );
  });
});
