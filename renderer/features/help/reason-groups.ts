import type { Reason } from '../../../shared/words.ts';

/** The reasons by what was going on when they came up, in the order of a connection's life. */
export const reasonGroups = [
  {
    id: 'connect',
    reasons: [
      'syn-ack',
      'conn-refused',
      'no-response',
      'host-unreach',
      'net-unreach',
      'proto-unreach',
      'admin-prohibited',
      'local-rule',
      'aborted-locally',
      'address-unavailable',
    ],
  },
  { id: 'name', reasons: ['name-not-found', 'name-timeout', 'name-service-failed'] },
  {
    id: 'service',
    reasons: [
      'reset-after-connect',
      'closed-after-connect',
      'no-greeting',
      'wrong-protocol',
      'service-refused',
      'silent-after-greeting',
      'greeting-late',
      'starttls-missing',
      'starttls-masked',
      'starttls-refused',
      'some-addresses-dead',
    ],
  },
  {
    id: 'discovery',
    reasons: [
      'discovery-found',
      'discovery-several',
      'discovery-other',
      'discovery-unwanted',
      'discovery-announced',
      'discovery-silent',
      'discovery-unusable',
    ],
  },
  {
    id: 'tls',
    reasons: [
      'cleartext-instead-of-tls',
      'tls-instead-of-cleartext',
      'tls-timeout',
      'tls-handshake-failed',
      'certificate-expired',
      'certificate-not-yet-valid',
      'certificate-name-mismatch',
      'certificate-untrusted',
    ],
  },
  { id: 'control', reasons: ['faked-open', 'no-network-shown', 'self-test-failed'] },
  {
    id: 'untested',
    reasons: [
      'no-address',
      'option-off',
      'needs-counterpart',
      'needs-transfer',
      'no-probe',
      'cancelled',
      'deadline',
      'local-resources',
      'unknown-error',
    ],
  },
] as const satisfies readonly { id: string; reasons: readonly Reason[] }[];
