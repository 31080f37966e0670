import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastServerFile, readLastServer } from '../../engine/last-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-last-server-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string): string | null {
  const file = join(folder, 'lastServer.xml');
  writeFileSync(file, text);
  return readLastServer(file);
}

const shortcut = (path: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><database_shortcut is_remote="true" server_database_name="x" server_path="${path}"/>`;

describe('readLastServer', () => {
  it.each([
    ['192.168.92.104:19813', '192.168.92.104'],
    ['Server.Kanzlei.example:19813', 'server.kanzlei.example'],
    ['srv.example', 'srv.example'],
    ['^srv.example:19813', 'srv.example'],
    ['[2001:db8::5]:19813', '2001:db8::5'],
    ['::1', '::1'],
  ])('finds the host in %s', (path, host) => {
    expect(read(shortcut(path))).toBe(host);
  });

  it('finds it as an element, at any depth', () => {
    expect(read('<a><b><ServerPath>srv.example:19813</ServerPath></b></a>')).toBe('srv.example');
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'server_path=srv.example'],
    ['another document', '<a b="c"/>'],
    ['no host', shortcut('not a host')],
    ['half a document', '<?xml version="1.0"?><database_shortcut server_path="srv'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a server_path="&b;"/>'],
    ['deeper nesting than any stack', '<a>'.repeat(30_000)],
  ])('finds none in %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('finds none where there is no file', () => {
    expect(readLastServer(join(folder, 'missing.xml'))).toBeNull();
  });
});

describe('lastServerFile', () => {
  it('is under APPDATA on Windows', () => {
    expect(lastServerFile('win32', { APPDATA: 'C:\\Users\\a' })).toMatch(/timeSensor.lastServer\.xml$/);
    expect(lastServerFile('win32', {})).toBeNull();
  });

  it('is in the Library on macOS, and nowhere on Linux', () => {
    expect(lastServerFile('darwin', {})).toMatch(/Application Support.timeSensor.lastServer\.xml$/);
    expect(lastServerFile('linux', {})).toBeNull();
  });
});
