import { texts as english } from '../../../shared/locales/en/index.ts';
import { createTranslator } from '../../../shared/locales/texts.ts';
import { describeSsh } from '../../../shared/sections/ssh.ts';

const t = createTranslator('en', english);

test('an SSH connection is said in words as far as it went', () => {
  const keyExchange = { method: 'curve25519-sha256', hostKeyAlgorithm: 'ssh-ed25519', cipher: 'aes128-gcm', mac: '' };
  expect(
    describeSsh(
      {
        ssh: {
          software: 'OpenSSH_9.2',
          keyExchange,
          hostKey: { type: 'ssh-ed25519', sha256: 'abc' },
          authMethods: ['publickey', 'password'],
          login: 'accepted',
          sftp: 'opened',
          folderEntries: 2,
        },
      },
      t,
    ),
  ).toEqual([
    {
      title: 'SSH server',
      entries: [
        ['Software', 'OpenSSH_9.2'],
        ['Agreed on', 'curve25519-sha256, ssh-ed25519, aes128-gcm'],
        ['Server’s key', 'ssh-ed25519 SHA256:abc'],
        ['Login possible with', 'publickey, password'],
        ['Login', 'accepted'],
        ['SFTP', 'opened'],
        ['Entries in the folder (at least)', '2'],
      ],
    },
  ]);
});

test.each([
  [{ ssh: { software: 'x', authMethods: [] } }, ['x', 'no method']],
  [{ ssh: { software: 'x', login: 'refused', sftp: 'refused' } }, ['x', 'refused', 'refused']],
] as const)('and no further: %j', (details, values) => {
  const [section] = describeSsh(structuredClone(details) as Parameters<typeof describeSsh>[0], t);
  expect(section?.entries.map(([, value]) => value)).toEqual(values);
});

test('where nothing of SSH was seen, nothing is said', () => {
  expect(describeSsh({}, t)).toEqual([]);
});
