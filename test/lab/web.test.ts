import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decisiveAttempt, type TlsFacts } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import type { RowId } from '../../shared/words.ts';
import { address4, firewallInside4, nameOf } from './addresses.ts';
import { describeLab, type Lab, labTestMs } from './lab.ts';
import type { Place } from './namespaces.ts';
import { callTo } from './rules.ts';
import { startServer } from './servers.ts';
import { sha256Of, sslscan } from './sslscan.ts';
import { checkOf, licenceOnly, rolesFor } from './world.ts';

const call = { scenario: 'classic-office', options: licenceOnly } as const;
const rows: RowId[] = ['licence-80', 'licence-443', 'licence-8080'];
const licence = address4('licence');

/** Hosts of the lab that have no web server otherwise. */
const hosts = { http2: 'shut', caddy: 'silent', redirecting: 'blocking' } as const;

function detailsOf(report: Report, row: RowId) {
  return decisiveAttempt(checkOf(report, row).details.addresses[0]!).details;
}

/** A further nginx with these server blocks. */
async function startNginx(lab: Lab, place: Place, name: string, sockets: string[], servers: string): Promise<void> {
  const folder = join(lab.network.folder, name);
  await mkdir(folder);
  const { certificate, key } = lab.certificates;
  const caches = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `daemon off;
pid ${join(folder, 'pid')};
error_log stderr;
events {}
http {
  access_log off;
  default_type text/html;
  ${caches.map((cache) => `${cache}_temp_path ${join(folder, cache)};`).join('\n  ')}
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  ${servers}
}
`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const args = ['-e', 'stderr', '-c', join(folder, 'nginx.conf')];
  await startServer(lab.network, place, { name, command: 'nginx', args, sockets });
}

async function startCaddy(lab: Lab, address: string, names: string[]): Promise<void> {
  const folder = join(lab.network.folder, 'caddy-web');
  await mkdir(folder);
  const { certificate, key } = lab.certificates;
  const sites = [
    ['http', 80],
    ['https', 443],
    ['http', 8080],
  ].map(([scheme, port]) => {
    const tls = scheme === 'https' ? `tls ${certificate} ${key}` : '';
    return `${names.map((name) => `${scheme}://${name}:${port}`).join(', ')} {\n bind ${address}\n ${tls}\n respond lab\n}`;
  });
  const config = join(folder, 'Caddyfile');
  await writeFile(config, `{\n admin off\n auto_https off\n}\n${sites.join('\n')}\n`);
  const home = [`XDG_DATA_HOME=${folder}`, `XDG_CONFIG_HOME=${folder}`];
  const args = [...home, 'caddy', 'run', '--config', config, '--adapter', 'caddyfile'];
  const sockets = [80, 443, 8080].map((port) => `${address}:${port}`);
  await startServer(lab.network, 'server', { name: 'caddy-web', command: 'env', args, sockets });
}

describeLab('web servers', (lab) => {
  beforeAll(async () => {
    const address = address4(hosts.http2);
    const sockets = [80, 443, 8080].map((port) => `${address}:${port}`);
    await startNginx(
      lab,
      'server',
      'nginx-http2',
      sockets,
      `server {
    listen ${address}:80; listen ${address}:8080; listen ${address}:443 ssl http2;
    ssl_protocols TLSv1.2;
    ssl_ciphers ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES256-GCM-SHA384;
    ssl_prefer_server_ciphers on;
    add_header Strict-Transport-Security max-age=60;
    gzip on;
    return 404 "nothing here\\n";
  }`,
    );
    await startCaddy(lab, address4(hosts.caddy), [nameOf(hosts.caddy), `v4.${nameOf(hosts.caddy)}`]);
    const turning = address4(hosts.redirecting);
    await startNginx(
      lab,
      'server',
      'nginx-redirecting',
      [80, 443, 8080].map((port) => `${turning}:${port}`),
      `server {
    listen ${turning}:80;
    location = / { return 302 /a; }
    location = /a { return 302 /b; }
    location = /b { return 302 /a; }
  }
  server {
    listen ${turning}:8080;
    location / { return 302 \${uri}x; }
  }
  server {
    listen ${turning}:443 ssl;
    location = / { return 301 /start; }
    location = /start { return 200 "lab"; }
  }`,
    );
    await startNginx(
      lab,
      'firewall',
      'nginx-pages',
      [8091, 8092].map((port) => `${firewallInside4}:${port}`),
      `server {
    listen ${firewallInside4}:8091;
    return 403 "<html><title>Web Page Blocked!</title><h2>Access blocked</h2>Powered By FortiGuard.</html>";
  }
  server {
    listen ${firewallInside4}:8092;
    return 403 "<html><h1>Access denied</h1>This page is against the company policy.</html>";
  }`,
    );
  }, 60_000);

  const licenceAt = (host: (typeof hosts)[keyof typeof hosts]) => ({ licence: `v4.${nameOf(host)}` });

  test.each([
    ['nginx with HTTP/2, TLS 1.2 and ciphers of its own', hosts.http2, 404],
    ['Caddy', hosts.caddy, 200],
  ])(
    '%s is green, and curl hears the same status',
    async (_name, host, status) => {
      const roles = licenceAt(host);
      const { report } = await lab.check({ ...call, roles });
      expect(rows.map((row) => checkOf(report, row).light)).toEqual(['green', 'green', 'green']);
      for (const [index, base] of ['http://', 'https://', 'http://'].entries()) {
        const url = `${base}${roles.licence}:${[80, 443, 8080][index]}/`;
        const curl = await lab.network.exec('client', 'curl', [
          ...['-s', '-o', '/dev/null', '--http1.1', '--cacert', lab.ca, '-w', '%{http_code}'],
          url,
        ]);
        expect([detailsOf(report, rows[index]!).httpStatus, curl.stdout]).toEqual([status, String(status)]);
      }
    },
    labTestMs,
  );

  test.each([
    ['the lab’s nginx', 'licence'],
    ['nginx with HTTP/2, TLS 1.2 and ciphers of its own', hosts.http2],
    ['Caddy', hosts.caddy],
  ] as const)(
    'of %s sslscan sees the same certificate and version',
    async (_name, host) => {
      const roles = { licence: `v4.${nameOf(host)}` };
      const [{ report }, { xml, certificate }] = await Promise.all([
        lab.check({ ...call, roles }),
        sslscan(lab.network, roles.licence),
      ]);
      const tls = detailsOf(report, 'licence-443').tls as TlsFacts;
      const [ours] = tls.chain;
      expect(ours?.sha256).toBe(sha256Of(certificate));
      const text = (tag: string) => new RegExp(`<${tag}>(?:<!\\[CDATA\\[)?\\s*([^<\\]]+)`).exec(xml)?.[1]?.trim() ?? '';
      expect(ours?.issuer).toBe(`CN=${text('issuer').replace(/^.*CN ?= ?/, '')}`);
      expect([ours?.validFrom, ours?.validTo].map((date) => Date.parse(date!))).toEqual(
        ['not-valid-before', 'not-valid-after'].map((tag) => Date.parse(text(tag))),
      );
      const protocols = [...xml.matchAll(/<protocol type="tls" version="([\d.]+)" enabled="1"/g)];
      expect(
        protocols
          .map(([, version]) => `TLSv${version}`)
          .sort()
          .at(-1),
      ).toBe(tls.protocol);
      const ciphers = [...xml.matchAll(/<cipher status="(?:preferred|accepted)" sslversion="(TLSv[\d.]+)"/g)];
      expect(ciphers.map(([, version]) => version)).toContain(tls.protocol);
    },
    labTestMs,
  );

  test(
    'redirects in a circle and without end are yellow; those that lead somewhere are followed as curl follows them',
    async () => {
      const roles = licenceAt(hosts.redirecting);
      const { report } = await lab.check({ ...call, roles });
      const [circle, straight, endless] = rows.map((row) => [
        checkOf(report, row).light,
        checkOf(report, row).reason,
        detailsOf(report, row).web?.redirectsEnd,
      ]);
      expect(circle).toEqual(['yellow', 'redirect-loop', 'circle']);
      expect(endless).toEqual(['yellow', 'redirect-loop', 'too-many']);
      expect(straight).toEqual(['green', 'syn-ack', undefined]);
      expect(detailsOf(report, 'licence-443').web).toMatchObject({ lastStatus: 200 });
      const follow = async (url: string): Promise<[number | null, string]> => {
        const words = '%{http_code} %{num_redirects}';
        const args = ['-s', '-o', '/dev/null', '-L', '--max-redirs', '5', '--cacert', lab.ca, '-w', words, url];
        const { code, stdout } = await lab.network.exec('client', 'curl', args);
        return [code, stdout];
      };
      const tooManyRedirects = 47;
      await expect(follow(`https://${roles.licence}/`)).resolves.toEqual([0, '200 1']);
      await expect(follow(`http://${roles.licence}/`)).resolves.toEqual([tooManyRedirects, '302 5']);
      await expect(follow(`http://${roles.licence}:8080/`)).resolves.toEqual([tooManyRedirects, '302 5']);
    },
    labTestMs,
  );

  test.each([
    ['with a product’s mark is named with it', 8091, 'red', 'Fortinet FortiGate', 'likely'],
    ['without one is a possibility', 8092, 'yellow', undefined, 'possible'],
  ])(
    'a block page %s',
    async (_name, port, light, product, confidence) => {
      await lab.network.setFirewall([], [callTo(licence, 80, `redirect to :${port}`)]);
      const { report } = await lab.check({ ...call, roles: { licence: rolesFor('classic-office', 'v4').licence! } });
      expect(checkOf(report, 'licence-80')).toMatchObject({ reason: 'block-page', light });
      const { page } = detailsOf(report, 'licence-80').web!;
      expect([page?.product, page?.confidence]).toEqual([product, confidence]);
      expect(rows.slice(1).map((row) => checkOf(report, row).light)).toEqual(['green', 'green']);
    },
    labTestMs,
  );
});
