import type { LineProbeName } from '../../../shared/words.ts';
import { sshKeyExchange, sshPacket } from '../../helpers/ssh-server.ts';

const kexReply = Buffer.from([31, 0, 0, 0, 99]);
const newKeys = Buffer.from([21]);

/** Beginnings that lead a probe deep into its dialogue. */
export const openings: Record<LineProbeName, string[]> = {
  tcp: [],
  http: [
    'HTTP/1.1 200 OK\r\n',
    'HTTP/1.1 400 Bad\r\nContent-Length: 99999\r\n\r\n',
    'HTTP/1.1 101 Up\r\nUpgrade: x\r\n\r\n',
  ],
  ftp: ['220 ready\r\n', '220-', '120 wait\r\n'],
  ssh: [
    'SSH-2.0-',
    'SSH-2.0-x\r\n',
    'Hello\r\nSSH-1.99-',
    'SSH-2.0-x\r\n\u007f\u00ff\u00ff\u00ff',
    `SSH-2.0-x\r\n${sshKeyExchange().toString('latin1')}`,
    // The answer to our key (SSH_MSG_KEX_ECDH_REPLY), and the end of an exchange that never was (SSH_MSG_NEWKEYS).
    `SSH-2.0-x\r\n${Buffer.concat([sshKeyExchange(), sshPacket(kexReply)]).toString('latin1')}`,
    `SSH-2.0-x\r\n${Buffer.concat([sshKeyExchange(), sshPacket(newKeys)]).toString('latin1')}`,
  ],
  smtp: [
    '220 ****\r\n250-m\r\n250 XXXXXXXA\r\n',
    '220 mail\r\n',
    '220 mail\r\n250-mail\r\n250 STARTTLS\r\n',
    '220 m\r\n250-m\r\n250 STARTTLS\r\n220 go\r\n',
  ],
  imap: [
    '* OK x\r\n* CAPABILITY AUTH=',
    '* OK x\r\n* CAPABILITY \r\na1 OK\r\n',
    '* OK ',
    '* OK [CAPABILITY ',
    '* PREAUTH\r\n',
  ],
  pop3: ['+OK x\r\n+OK\r\nSASL ', '+OK\r\n+OK\r\n.\r\n', '+OK', '+OK \r\n'],
  'four-d': ['\u0000\u0000\u0000\u0048\u0000\u0000\u0000\u0002'],
};
