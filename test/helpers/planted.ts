import { policies } from '../../engine/redact/policies.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { fullest } from './fullest.ts';

/** Names that a firm does not want to see leave, each of them in one place only. */
export class Secrets {
  readonly planted: string[] = [];
  #count = 0;

  host = (): string => this.#plant((n) => `srv-${n}.kanzlei${n}.ch`);
  address = (): string => this.#plant((n) => `10.${n % 200}.${Math.floor(n / 200) + 11}.77`);
  public = (): string => this.#plant((n) => `185.${n % 200}.${Math.floor(n / 200) + 11}.66`);
  address6 = (): string => this.#plant((n) => `fd12:3456:${(0x1000 + n).toString(16)}::99`);
  mail = (): string => this.#plant((n) => `anna.muster${n}@post${n}.ch`);
  mac = (): string => this.#plant((n) => `a4:83:e7:1f:${two(n)}:${two(n * 7)}`);
  user = (): string => this.#plant((n) => `b.keller${n}`);
  name = (): string => this.#plant((n) => `Notariat${n}`);

  /** Everything at once, as a page, a banner or a person may write it. */
  prose = (): string =>
    [
      `at ${this.host()} [${this.address()}]`,
      `${this.address6()}%12 via ${this.public()}`,
      `<${this.mail()}> ${this.mac()} C:\\Users\\${this.user()}\\x /home/${this.user()}/y`,
    ].join(' ');

  #plant(make: (n: number) => string): string {
    this.#count += 1;
    const secret = make(this.#count);
    this.planted.push(secret);
    return secret;
  }
}

const two = (n: number): string => (n % 256).toString(16).padStart(2, '0');

export function plantedReport(secrets: Secrets): Report {
  let rows = 0;
  const {
    redaction: _,
    signature: __,
    ...report
  } = fullest(reportSchema, (path): string => {
    if (/createdAt$|\.at$|serverDate$/.test(path)) return '2026-11-26T08:00:00.000Z';
    if (path === 'digest' || /sha256$/i.test(path)) return 'ab'.repeat(32);
    if (path === 'format') return 'portampel-report/1';
    // A row stands in a report once.
    if (path === 'checks[].id') return `row-${(rows += 1)}`;
    const kind = policies.get(path);
    if (kind === 'id') return 'some-id';
    if (kind === 'host' || kind === 'domain' || /errorCode$/i.test(path)) return secrets.host();
    if (kind === 'address') return /discovery|ftp|canary/.test(path) ? secrets.address() : secrets.address6();
    if (kind === 'url') return `http://${secrets.host()}/home/${secrets.user()}/?who=${secrets.name()}`;
    if (kind === 'distinguished-name' || kind === 'issuer') return `CN=${secrets.host()}, O=${secrets.name()}`;
    if (kind === 'alt-name') return `DNS:${secrets.host()}`;
    const isName = kind === 'wifi' || kind === 'interface' || kind === 'database' || kind === 'profile';
    return isName ? secrets.name() : secrets.prose().slice(0, 200);
  });
  return report;
}
