import fc from 'fast-check';
import { recogniseBlockPage } from '../../../engine/net/block-page.ts';
import { signatures } from '../../../engine/net/block-page-signatures.ts';
import type { WebAnswer } from '../../../engine/net/web-answer.ts';

const asked = new URL('http://licence.example/');

function answer(overrides: Partial<WebAnswer> = {}): WebAnswer {
  return { status: 200, headers: {}, body: '', ...overrides };
}

function redirect(location: string, status = 302): WebAnswer {
  return answer({ status, headers: { location } });
}

function page(body: string, status = 403): WebAnswer {
  return answer({ status, headers: { 'content-type': 'text/html' }, body });
}

describe('an answer of a filter is known as such', () => {
  test.each<[string, WebAnswer]>([
    ['Fortinet FortiGate', page('<title>Blocked</title><p>Powered By FortiGuard</p>')],
    ['Fortinet FortiGate', redirect('http://10.0.0.1:8008/XX/YY/ZZ/CI/MGPGHGPGPFGHCDPFGGOGFGEH')],
    ['Sophos', redirect('https://172.16.16.16:8090/ips/block/webcat?cat=71&pl=1&url=aHR0', 307)],
    ['Sophos', page('<link href="http://passthrough.fw-notify.net/static/default.css" rel="stylesheet">')],
    ['Palo Alto Networks', redirect('http://10.1.1.1:6080/php/urlblock.php?args=AAAA')],
    ['Zscaler', answer({ status: 403, headers: { server: 'Zscaler/6.2' }, body: 'no' })],
    ['Zscaler', redirect('https://gateway.zscalertwo.net/auD?origurl=x')],
    ['Cisco Umbrella', page('<script>window.location.replace("https://block.opendns.com/?url=1")</script>', 200)],
    ['Cisco Secure Web Appliance', page('<title>Notification: Policy: URL Filtering</title>')],
    ['Check Point', redirect('http://10.2.2.2/UserCheck/PortalMain?IID=1&origUrl=x')],
    ['SonicWall', answer({ headers: { server: 'SonicWALL' } })],
    ['WatchGuard', page('<title>Request denied by WatchGuard HTTP Proxy</title>')],
    ['Barracuda', answer({ status: 403, headers: { server: 'Barracuda/NGFirewall' } })],
    ['Squid', answer({ status: 403, headers: { 'x-squid-error': 'ERR_ACCESS_DENIED 0' } })],
    ['pfSense squidGuard', redirect('https://192.168.88.1/sgerror.php?url=403')],
    ['Untangle (Arista NG Firewall)', redirect('http://10.3.3.3/web-filter/blockpage?nonce=1', 307)],
    [
      'Microsoft Forefront TMG',
      page('The ISA Server denied the specified Uniform Resource Locator (URL). (12202)', 502),
    ],
    [
      'Skyhigh (McAfee) Web Gateway',
      page('<title>McAfee Web Gateway - Notification - Blocked by URL filtering</title>'),
    ],
    ['Forcepoint (Websense)', redirect('http://10.0.16.15:15871/cgi-bin/blockpage.cgi?ws-session=1998876452')],
    ['Symantec (Blue Coat)', redirect('http://notify.bluecoat.com/notify-Notify?http://licence.example/')],
    ['Kaspersky', page('<title>Kaspersky Internet Security - warning</title>')],
    ['ESET', page('<title>Alert! - ESET Endpoint Antivirus</title>')],
  ])('%s', (product, given) => {
    expect(recogniseBlockPage(given, asked)).toMatchObject({ kind: 'block-page', product });
  });

  test.each<[string, WebAnswer]>([
    ['no known product', page('<html><body><h1>Blocked by policy</h1></body></html>')],
    ['German', page('<title>Zugriff verweigert</title>Diese Seite widerspricht einer Richtlinie.')],
    ['French', page('<h1>Accès refusé</h1>Le filtre web ne permet pas cette page.')],
  ])('in words alone it is a possibility and no more: %s', (_name, given) => {
    const found = recogniseBlockPage(given, asked);
    expect(found).toMatchObject({ kind: 'block-page', confidence: 'possible', sign: 'page' });
    expect(found).not.toHaveProperty('product');
  });

  test('a block by law (RFC 7725) needs no words', () => {
    expect(recogniseBlockPage(answer({ status: 451 }))).toMatchObject({ kind: 'block-page', confidence: 'certain' });
  });
});

describe('a captive portal is known', () => {
  test.each<[string, WebAnswer, object]>([
    ['by its status (RFC 6585)', answer({ status: 511 }), { confidence: 'certain', sign: 'status' }],
    [
      'by its interface (RFC 8908)',
      answer({ headers: { 'content-type': 'application/captive+json' } }),
      { confidence: 'certain', sign: 'header' },
    ],
    [
      'by the status, with the product its page names',
      page('<script>window.location="http://10.0.0.1:1000/fgtauth?0581ab2275945abd"</script>', 511),
      { confidence: 'certain', product: 'Fortinet FortiGate' },
    ],
    ['of FortiGate', redirect('http://10.0.0.1:1000/fgtauth?0581ab'), { product: 'Fortinet FortiGate' }],
    ['of Palo Alto', redirect('https://10.0.0.1:6082/php/uid.php?vsys=1&rule=0'), { product: 'Palo Alto Networks' }],
    ['of pfSense', redirect('http://192.168.1.1:8002/index.php?zone=guest&redirurl=x'), { product: 'pfSense' }],
    ['of Sophos', redirect('https://10.1.0.10:8090/httpclient.html'), { product: 'Sophos' }],
    ['on a private address', redirect('http://192.168.0.1/login.html'), { confidence: 'likely', sign: 'redirect' }],
    [
      'that is told where we were going',
      redirect('https://wifi.example/welcome/login?url=http%3A%2F%2Flicence.example%2F'),
      { confidence: 'likely' },
    ],
    [
      'by a page that forwards itself',
      page('<meta http-equiv="refresh" content="0; url=http://10.9.9.9/portal/">', 200),
      {},
    ],
    [
      'but a login page elsewhere is a possibility only',
      redirect('https://vendor.example/login'),
      { confidence: 'possible' },
    ],
  ])('%s', (_name, given, expected) => {
    expect(recogniseBlockPage(given, asked)).toMatchObject({ kind: 'captive-portal', ...expected });
  });
});

describe('what a server may well say itself is not suspected', () => {
  test.each<[string, WebAnswer]>([
    ['a page', page('<title>Licence server</title><h1>Welcome</h1>', 200)],
    ['a refusal without a reason', page('<h1>403 Forbidden</h1><hr>nginx')],
    ['an access rule of its own', page('<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>')],
    ['not found', page('<h1>Not Found</h1>', 404)],
    ['the same host with TLS', redirect('https://licence.example/')],
    ['its own login page', redirect('/login?dst=%2F')],
    ['another host of the vendor', redirect('https://www.vendor.example/')],
    ['a broken address', redirect('http://[::1/login')],
    ['a shop for firewalls', page('<title>Sophos and Fortinet firewalls</title> We sell policy management.', 200)],
  ])('%s', (_name, given) => {
    expect(recogniseBlockPage(given, asked)).toBeUndefined();
  });
});

test('whatever an answer holds, it is judged without harm, and quoted in printable and bounded form', () => {
  const nasty = fc.constantFrom(
    '\u001b[2J',
    '\u0000',
    '\u202e',
    '<title>',
    'blocked by policy',
    '<h1>',
    'url=',
    'http-equiv=refresh',
  );
  const text = fc
    .array(fc.oneof(nasty, fc.string(), fc.constantFrom(...signatures.map(({ product }) => product))))
    .map((parts) => parts.join(''));
  const given = fc.record({
    status: fc.integer({ min: 100, max: 599 }),
    headers: fc.record(
      { location: text, server: text, 'x-squid-error': text, 'content-type': text },
      { requiredKeys: [] },
    ),
    body: text,
  });
  fc.assert(
    fc.property(given, fc.webUrl(), (hostile, url) => {
      const found = recogniseBlockPage(hostile, new URL(url));
      // eslint-disable-next-line no-control-regex -- what must not be there
      expect(found?.words ?? '').not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      expect((found?.words ?? '').length).toBeLessThanOrEqual(300);
    }),
  );
});

test('no pattern takes longer than its page is long', () => {
  const repeated = ['<title ', 'url=', '<meta http-equiv=refresh ', 'location', '<h1>', 'Bitdefender ', 'a', ' '];
  for (const part of ['Error Code: 502 Proxy Error', ...repeated]) {
    const body = part.repeat(Math.ceil((64 * 1024) / part.length));
    const found = recogniseBlockPage({ status: 403, headers: { location: body, server: body }, body }, asked);
    expect(found).toBeUndefined();
  }
  // A quadratic pattern needs minutes here; linear ones some ten milliseconds each.
}, 15_000);
