import type { transferLabels as germanLabels, transferWords as germanWords } from '../../de/probes/transfer.ts';

export const transferWords: Record<keyof typeof germanWords, string> = {
  'row.updates-transfer.name': 'Update rehearsal',
  'row.updates-transfer.purpose':
    'Updates of timeSensor LEGAL can be as large as 1 GB. This row downloads a file as a rehearsal and keeps nothing of it. It shows whether a firewall cuts off, holds back or replaces large files.',
  'reason.transfer-cut.short': 'download cut at the same place',
  'reason.transfer-cut.meaning':
    'The download broke off twice at the same place. That is no bad line but a limit: a device on the way, or the server, lets no more data through.',
  'reason.transfer-cut.next':
    'Whoever looks after the firewall, virus scanner or proxy looks for a limit on file size or volume and lifts it for the update server.',
  'reason.transfer-broken.short': 'download breaks off',
  'reason.transfer-broken.meaning':
    'The download broke off before all had come. It was not the same place twice, which speaks for a bad line or an overloaded server.',
  'reason.transfer-broken.next':
    'Repeat the check at another time. If it stays like this, whoever looks after the line checks the connection.',
  'reason.transfer-stalled.short': 'download stalls',
  'reason.transfer-stalled.meaning':
    'The connection still stood, but no more data came. A device on the way drops them, or the server stopped sending. Where both tries ended at the same place, a limit on volume is likely.',
  'reason.transfer-stalled.next':
    'Whoever looks after the firewall checks its limits on volume and duration of connections. If there are none, they ask the server’s operator.',
  'reason.transfer-held-back.short': 'file is held back',
  'reason.transfer-held-back.meaning':
    'For long nothing came, then nearly all at once, and that twice. This is how a virus scanner behaves that checks a file as a whole first. A server that is slow to start looks alike.',
  'reason.transfer-held-back.next':
    'Whoever looks after the firewall or virus scanner excludes the update server from scanning. Otherwise the update may fail by running out of time.',
  'reason.transfer-unconfirmed.short': 'final confirmation missing',
  'reason.transfer-unconfirmed.meaning':
    'The file came whole, but the server’s confirmation did not. The control channel rests during the download, and some firewalls forget it meanwhile.',
  'reason.transfer-unconfirmed.next':
    'Whoever looks after the firewall prolongs the time limit of idle TCP connections to the update server, or turns on its FTP tracking.',
  'reason.transfer-replaced.short': 'page received instead of the file',
  'reason.transfer-replaced.meaning':
    'A web page came instead of the file. A filter on the way put a page of its own in its place, or the server does not have the file.',
  'reason.transfer-replaced.next':
    'Whoever looks after the web filter or firewall allows downloads from the update server. What the page says is in the evidence.',
  'reason.transfer-differs.short': 'file’s content differs',
  'reason.transfer-differs.meaning':
    'A file came with other content or of another size than expected. It was changed on the way, or the server has another version.',
  'reason.transfer-differs.next':
    'First compare the checksum with the vendor’s. If it is right, whoever looks after the firewall checks what alters files on the way.',
  'reason.transfer-slow.short': 'download too slow',
  'reason.transfer-slow.meaning':
    'The data came without a break, but at less than 100 KB a second. A large update takes many hours that way.',
  'reason.transfer-slow.next':
    'Check whether somebody is using the line heavily just now. If not, whoever looks after it checks whether a rule limits the rate.',
  'reason.ftps-refused.short': 'FTPS refused',
  'reason.ftps-refused.meaning':
    'The FTP server answers but does not accept the encryption that was asked for (AUTH TLS). FTPS is not switched on there, or a device on the way prevents it.',
  'reason.ftps-refused.next':
    'Ask whoever manages the server whether FTPS is switched on, or repeat the test download over FTP.',
  'reason.redirected-elsewhere.short': 'sent to another server',
  'reason.redirected-elsewhere.meaning':
    'The server refers to another server for the file. The check does not go there, as it talks to the given addresses only.',
  'reason.redirected-elsewhere.next':
    'Enter the other server as the update server if it is the right one. If it leads to a login page, the network asks for a login first.',
  'reason.login-missing.short': 'no login given',
  'reason.login-missing.meaning':
    'For this check the server needs a user and a password. Without them nothing can be measured.',
  'reason.login-missing.next': 'Give the login for the update server. It stays in memory and reaches no report.',
  'reason.file-not-found.short': 'file not found',
  'reason.file-not-found.meaning':
    'The server does not have the file, or does not give it to this login. This says nothing about the network.',
  'reason.file-not-found.next': 'Check the path of the file, or ask the vendor’s support for it.',
  'reason.file-too-short.short': 'file shorter than wanted',
  'reason.file-too-short.meaning':
    'The largest file to be found is shorter than the wanted size. It came whole, but that says nothing about larger files.',
  'reason.file-too-short.next': 'Give the path of a larger file, or a smaller size.',
  'reason.checksum-of-part.short': 'checksum of a part cannot be compared',
  'reason.checksum-of-part.meaning':
    'Only a part of the file came. The checksum that was given is that of the whole file and was not compared.',
  'reason.checksum-of-part.next': 'Give the size of the whole file, or leave out the checksum.',
  'fault.transfer-cut': 'cuts the download',
  'fault.transfer-stall': 'stalls the download',
  'fault.transfer-held-back': 'holds the file back first',
  'fault.transfer-unconfirmed': 'does not confirm the download',
  'fault.transfer-replaced': 'serves a block page instead of the file',
};

export const transferLabels: Record<keyof typeof germanLabels, string> = {
  'phase.transfer': 'Transfer',
  'scenarios.option.rehearsal': 'on request',
  'help-view.reasons.transfer': 'Transfer of large files',
  'size.bytes': '{{size}} bytes',
  'size.kb': '{{size}} KB',
  'size.mb': '{{size}} MB',
  'size.gb': '{{size}} GB',
  'size.per-second': '{{size}}/s',
  'size.milliseconds': '{{ms}} ms',
  'size.seconds': '{{seconds}} s',
  'size.minutes': '{{minutes}} min',
  'transfer.title': 'Rehearsal download',
  'transfer.protocol': 'Protocol',
  'transfer.file': 'File',
  'transfer.chosen': '{{path}} (largest file in the login’s folder)',
  'transfer.wanted': 'Wanted',
  'transfer.announced': 'Size named by the server',
  'transfer.download': 'Download',
  'transfer.first': '1st try',
  'transfer.second': '2nd try',
  'transfer.same-place': 'Both tries ended there',
  'transfer.same-place-after': 'after {{size}}; at the same place, which speaks for a limit',
  'transfer.received': '{{size}} in {{time}}',
  'transfer.first-byte': 'first byte after {{time}}',
  'transfer.reply': 'Last reply',
  'transfer.held-back': 'Held back',
  'transfer.instead': 'Instead of the file',
  'transfer.page': 'a web page',
  'transfer.sha256': 'SHA-256',
  'transfer.sha256-expected': 'SHA-256 expected',
  'transfer.end.complete': 'complete',
  'transfer.end.part': 'wanted part complete',
  'transfer.end.closed': 'ended by the other side',
  'transfer.end.reset': 'broken off with a reset',
  'transfer.end.stalled': 'stalled',
  'transfer.end.late': 'too slow, given up',
  'transfer.end.unconfirmed': 'complete, without confirmation',
  'transfer.end.cancelled': 'cancelled',
  'transfer.end.failed': 'no data',
  'progress.bytes': '{{done}} of {{total}}',
  'progress.remaining': '{{time}} left',
  'help.check.rehearse': 'rehearsal download from the update server: at most so much (200MB, 1GB, or bytes)',
  'help.check.rehearse-protocol': 'protocol of the rehearsal download (default {{default}})',
  'help.check.rehearse-path': 'file on the server; else the largest in the login’s folder; needed with HTTP and HTTPS',
  'help.check.rehearse-sha256': 'expected checksum of the whole file',
  'error.size':
    '{{option}}: ‘{{found}}’ is not a size from 1 byte to 1 GiB. Examples: 200MB, 20M, 1GB, 500kB, 5000000.',
  'error.rehearse-size-missing': '{{option}} needs the size as well: --rehearse 200MB.',
  'error.rehearse-scenario':
    '--rehearse: in the scenario {{scenario}} this PC downloads no updates. With updates: {{allowed}}.',
  'error.rehearse-path': '--rehearse-path: ‘{{found}}’ is not the path of a file.',
  'error.rehearsal-path-missing':
    'Rehearsal: {{protocol}} has no list of files. Name the file: --rehearse-path /update.zip, in the profile options.rehearsal.path.',
  'error.rehearsal-path-address':
    'Rehearsal: ‘{{found}}’ is an address, not a path. The server belongs to --updates, and to --rehearse-path only its file: /update.zip.',
  'error.sha256': '--rehearse-sha256: ‘{{found}}’ is not a SHA-256 checksum (64 characters 0–9, a–f).',
  'error.demo-protocol':
    '--demo rehearses over ftp, http and https only, not {{protocol}}. Please choose one of them, or check your own update server without --demo.',
};
