import type { Check } from '../../shared/check.ts';

/** One step of a dialogue, as blackbox_exporter takes it. */
interface Step {
  expect?: string;
  send?: string;
  starttls?: boolean;
}

export interface Module {
  prober: 'tcp' | 'http';
  timeout: string;
  tcp?: Record<string, unknown>;
  http?: Record<string, unknown>;
}

/** The dialogues of the protocols, no longer than it takes to know that the service works; no login is tried. */
const dialogues: Partial<Record<Check['probe'], { before: Step[]; starttls?: Step[]; after: Step[] }>> = {
  ssh: { before: [{ expect: '^SSH-(?:2\\.0|1\\.99)-' }], after: [] },
  ftp: { before: [{ expect: '^220[ -]', send: 'QUIT' }], after: [] },
  smtp: {
    before: [{ expect: '^220[ -]', send: 'EHLO portampel.invalid' }],
    starttls: [
      { expect: '^250[ -](?i:STARTTLS)', send: 'STARTTLS' },
      { expect: '^220[ -]' },
      { starttls: true },
      { send: 'EHLO portampel.invalid' },
    ],
    after: [{ expect: '^250 ', send: 'QUIT' }],
  },
  imap: {
    before: [{ expect: '^\\* (?:OK|PREAUTH)' }],
    starttls: [{ send: 'a STARTTLS' }, { expect: '^a OK' }, { starttls: true }],
    after: [{ send: 'b LOGOUT' }, { expect: '^b OK' }],
  },
  pop3: {
    before: [{ expect: '^\\+OK' }],
    starttls: [{ send: 'STLS' }, { expect: '^\\+OK' }, { starttls: true }],
    after: [{ send: 'QUIT' }, { expect: '^\\+OK' }],
  },
};

const timeout = '10s';
/** Any answer of a web server is one: what the licence server says to a stranger is its own affair. */
const anyStatus = Array.from({ length: 300 }, (_, index) => 200 + index);

/**
 * The module that measures a row, with its name; nothing where blackbox_exporter cannot: over UDP, from outside, over minutes.
 * @param caFile the firm's own roots, as the exporter's machine finds them
 */
export function moduleOf(check: Check, caFile: string | undefined): { name: string; module: Module } | undefined {
  if (check.transport !== 'tcp' || check.direction !== 'out' || check.skip !== undefined) return undefined;
  const tls_config = caFile === undefined ? {} : { tls_config: { ca_file: caFile } };
  const withTls = check.encryption === 'none' ? {} : tls_config;
  const preferred_ip_protocol = 'ip4';
  // Open at all is too much there, whatever would answer.
  if (check.expectation === 'forbidden') return bare(preferred_ip_protocol);
  const isTls = check.encryption === 'tls';
  if (check.probe === 'tcp' || check.probe === 'four-d' || check.probe === 'counterpart') {
    if (!isTls) return bare(preferred_ip_protocol);
    return {
      name: 'portampel_tls',
      module: { prober: 'tcp', timeout, tcp: { preferred_ip_protocol, tls: true, ...withTls } },
    };
  }
  if (check.probe === 'http') {
    const http = {
      preferred_ip_protocol,
      method: 'GET',
      follow_redirects: false,
      valid_status_codes: anyStatus,
      ...(isTls && { fail_if_not_ssl: true }),
      ...withTls,
    };
    return { name: `portampel_http${isTls ? 's' : ''}`, module: { prober: 'http', timeout, http } };
  }
  const dialogue = dialogues[check.probe];
  if (dialogue === undefined) return undefined;
  const { before, starttls = [], after } = dialogue;
  const tcp = {
    preferred_ip_protocol,
    ...(isTls && { tls: true }),
    ...withTls,
    query_response: [...before, ...(check.encryption === 'starttls' ? starttls : []), ...after],
  };
  const name = ['portampel', check.probe, ...(check.encryption === 'none' ? [] : [check.encryption])].join('_');
  return { name, module: { prober: 'tcp', timeout, tcp } };
}

function bare(preferred_ip_protocol: string): { name: string; module: Module } {
  return { name: 'portampel_connect', module: { prober: 'tcp', timeout, tcp: { preferred_ip_protocol } } };
}
