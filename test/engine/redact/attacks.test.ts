import fc from 'fast-check';
import { redact } from '../../../engine/redact/redact.ts';
import type { Report } from '../../../shared/report.ts';
import { reportOf } from '../../helpers/networks.ts';

const key = Buffer.alloc(32, 7);
const own = { userName: 'a.muster', computerName: 'PC-EMPFANG' };

function firmReport(): Report {
  return reportOf({
    scenario: '365-client',
    hosts: { server: 'srv1.kanzlei-muster.ch', updates: 'srv2.kanzlei-muster.ch' },
    machine: { searchDomains: { value: ['kanzlei-muster.ch'] } },
  });
}

function left(text: string): string | undefined {
  const report = firmReport();
  report.checks[0]!.expectationReason = text;
  return redact(report, { level: 'standard', key, own }).report.checks[0]?.expectationReason;
}

/** The fields of the first row, after it was tried once and heard this. */
function heard(
  heardText: string,
  beside: string,
  details: object = {},
): { heard?: string | undefined; beside: string } {
  const report = firmReport();
  const row = report.checks.find(({ details: { addresses } }) => (addresses[0]?.attempts.length ?? 0) > 0)!;
  row.details.addresses[0]!.attempts[0]!.details = { heard: heardText, ...details };
  row.expectationReason = beside;
  const after = redact(report, { level: 'standard', key, own }).report.checks.find(({ id }) => id === row.id)!;
  return { heard: after.details.addresses[0]?.attempts[0]?.details.heard, beside: after.expectationReason ?? '' };
}

test.each([
  ['upper case', 'SRV1.KANZLEI-MUSTER.CH', /^host-\w{5}\.dom-\w{5}$/],
  ['the code of an answer before a host', '250-EXCH07.kanzlei.local Hello', /^250-host-\w{5}\.dom-\w{5} Hello$/],
  ['a path with a blank', 'C:\\Users\\Anna Muster\\AppData', /^C:\\Users\\user-\w{5}\\AppData$/],
  ['a German path', 'c:/benutzer/anna muster/x', /^c:\/benutzer\/user-\w{5}\/folder-\w{5}$/],
  ['a client in a path', 'D:\\Akten\\Meier gegen Huber\\Klage.docx', /^D:(?:\\folder-\w{5}){3}$/],
  ['a user of a Mac', '/Users/Anna Muster/Library', /^\/Users\/user-\w{5}\/Library$/],
  ['a share with folders', '\\\\FILESRV\\Akten Meier\\x', /^\\\\host-\w{5}(?:\\share-\w{5}){2}$/],
  ['a share with slashes', '//filesrv/akten', /^\/\/host-\w{5}\/share-\w{5}$/],
  ['a short name in an address', 'smb://filesrv/', /^smb:\/\/host-\w{5}\/$/],
  ['a short name of a proxy', 'PROXY proxy01:8080; DIRECT', /^PROXY host-\w{5}:8080; DIRECT$/],
  ['IPv6 in brackets', 'http://[2a02:1234:5678::9]:3128/', /^http:\/\/\[public-\w{5}\.\w{5}\]:3128\/$/],
  ['IPv4 within IPv6', '::ffff:192.168.1.5', /^net-\w{5}\.\d+$/],
  ['IPv6 in upper case', 'at FD00:1234::5%eth0', /^at net6-\w{5}\.\w{5}-\w{2}$/],
  ['an address in a name', 'ip-10-0-0-5', /^ip-net-\w{5}\.\d+$/],
  ['leading zeros', '192.168.001.005', /^net-\w{5}\.\d+$/],
  ['a network', '10.20.* and 192.168.*', /^net-\w{5} and net-\w{5}$/],
  ['percent encoding', 'srv1%2ekanzlei%2Dmuster%2ech', /^host-\w{5}\.dom-\w{5}$/],
  ['an encoded mail address', 'anna%40kanzlei.ch', /^mail-\w{5}@dom-\w{5}$/],
  ['an encoded address', 'http%3A%2F%2Fportal.kanzlei.ch%2F', /^http:\/\/host-\w{5}\.dom-\w{5}\/$/],
  ['a user and a host', 'anna@pc-12', /^mail-\w{5}@host-\w{5}$/],
  ['a user of a domain', 'KANZLEI\\amuster', /^host-\w{5}\\user-\w{5}$/],
  ['a login in a query', 'login?user=anna', /^login\?user=user-\w{5}$/],
  ['who logs in', '230 User anna logged in', /^230 User user-\w{5} logged in$/],
  ['whose password', '331 Password required for anna', /^331 Password required for user-\w{5}$/],
  ['a realm', 'Basic realm="Kanzlei Huber"', /^Basic realm="realm-\w{5}"$/],
  ['a challenge', 'NTLM TlRMTVNTUAACAAAADAAMADgAAAA=', /^NTLM token-\w{5}$/],
  ['a computer without a name', 'on LAPTOP-7HK2J9Q', /^on host-\w{5}$/],
  ['a subject', 'CN=Huber Root CA, OU=Kanzlei', /^CN=org-\w{5}, OU=org-\w{5}$/],
  ['a hardware address without marks', 'a483e71f0102', /^mac-\w{5}$/],
  ['a wildcard', '*.kanzlei.local .huber.ch', /^\*\.dom-\w{5} \.dom-\w{5}$/],
  [
    'a firm by the domain in the same text',
    'info@notariat-huber.ch, Notariat-Huber',
    /^mail-\w{5}@dom-\w{5}, org-\w{5}$/,
  ],
  ['a file that is called after the firm', 'kanzlei-muster.pdf', /^org-\w{5}\.pdf$/],
  ['a host of another domain with a known first name', 'srv1.huber.ch', /^host-\w{5}\.dom-\w{5}$/],
])('%s leaves no name', (_what, text, expected) => {
  expect(left(text)).toMatch(expected);
});

test.each([
  'SSH-2.0-OpenSSH_9.6p1 Ubuntu-3ubuntu13.5',
  'TLSv1.3 TLS_AES_256_GCM_SHA384',
  'Server: Apache/2.4.58 (Ubuntu) PHP/8.2.1, Microsoft-IIS/10.0, ASP.NET, Node.js v20.19.1',
  '220 2.0.0 Ready to start TLS; 250-SIZE 52428800 AUTH LOGIN PLAIN',
  '229 Entering Extended Passive Mode (|||50000|)',
  '2026-11-26T08:00:00.000Z 08:12:13.123 v1.2.3',
  'update-12.3.zip over HTTP/1.1, ERR_ACCESS_DENIED 0',
  'rows 365-client server-application updates-transfer, port 19812, 127.0.0.1, ::1, 9.9.9.9',
  'broken \\x1b[2J and \\u202e',
  'e.g. this. And that.',
])('nothing is lost of: %s', (text) => {
  expect(left(text)).toBe(text);
});

test('one name has one pseudonym, in letters of any alphabet and on the wire', () => {
  expect(left('xn--mller-kva.ch')).toBe(left('müller.ch'));
  expect(left('MÜLLER.ch')).toBe(left('müller.ch'));
});

test.each([
  ['220 DC01 FTP server ready', 'dc01'],
  ['220-Welcome to NAS-KANZLEI (vsFTPd 3.0.5)', 'nas-kanzlei'],
  ['220 FILESRV Microsoft FTP Service', 'Filesrv'],
  ['220 ProFTPD 1.3.5 Server (Notariat Huber NAS) [192.168.1.5]', 'Huber'],
  ['220 Synology HUBER2 FTP server ready.', 'huber2'],
])('%s: a server is known by the name in its greeting', (greeting, name) => {
  const after = heard(greeting, `see ${name}`);
  expect(after.heard?.toLowerCase()).not.toContain(name.toLowerCase());
  expect(after.heard).toMatch(/FTP/);
  expect(after.beside).toMatch(/^see \w+-\w{5}$/);
});

test('a proxy is known by the name in its header', () => {
  const via = {
    status: 200,
    proxySigns: [{ header: 'via', value: '1.1 PROXY-HUBER (squid/5.7)', product: 'Squid', confidence: 'certain' }],
  };
  expect(heard('HTTP/1.1 200', 'ask proxy-huber', { web: via }).beside).toMatch(/^ask host-\w{5}$/);
});

test('a pseudonym stays what it is when the report is redacted again', () => {
  const { report } = redact(firmReport(), { level: 'standard', key, own });
  const again = redact(report, { level: 'standard', key: Buffer.alloc(32, 9), own });
  expect(again.report).toEqual(report);
});

test('hosts that are called like a word of this program do not stand in the way', () => {
  const words = ['public', 'link', 'net', 'host', 'dom', 'org', 'cert', 'folder', 'share', 'token', 'realm', 'print'];
  for (const word of words) {
    const report = firmReport();
    report.checks[0]!.host = `${word}.kanzlei-muster.ch`;
    report.checks[0]!.address = '185.1.2.3';
    expect(() => redact(report, { level: 'standard', key, own })).not.toThrow();
  }
});

test('names are found whatever stands around them', () => {
  const around = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !/[\p{L}\p{N}_%@\\.-]$/u.test(text));
  const after = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !/^[\p{L}\p{N}_.-]/u.test(text));
  fc.assert(
    fc.property(around, after, (before, rest) => {
      const text = left(`${before}srv1.kanzlei-muster.ch${rest}`) ?? '';
      expect(text.toLowerCase()).not.toContain('kanzlei-muster');
    }),
    { numRuns: 200 },
  );
});
