import type { mailLabels as germanLabels, mailWords as germanWords } from '../../de/probes/mail.ts';

export const mailWords: Record<keyof typeof germanWords, string> = {
  'reason.silent-after-greeting.short': 'silent after the greeting',
  'reason.silent-after-greeting.meaning':
    'The service greeted but did not answer the next command in time. It may be overloaded. A device that inspects the traffic may also hold the answer back.',
  'reason.silent-after-greeting.next':
    'Check again in a few minutes. If nothing changes, ask whoever manages the firewall about content inspection, and then whoever manages the server.',
  'reason.greeting-late.short': 'greeting comes late',
  'reason.greeting-late.meaning':
    'The right service answered, but its greeting took seconds. Nothing is blocked. Some mail servers wait on purpose to fend off spam. Others wait in vain for name resolution of the address that this PC comes from.',
  'reason.greeting-late.next':
    'If sending or receiving takes too long, ask your e-mail provider. They can say whether their server delays these connections on purpose.',
  'reason.starttls-masked.short': 'STARTTLS masked',
  'reason.starttls-masked.meaning':
    'The greeting, the offer or commands were overwritten with X or *, and STARTTLS is missing. A mail inspection on the way works like this, for example that of Cisco firewalls. A provider without STARTTLS answers in plain words.',
  'reason.starttls-masked.next':
    'Ask whoever manages the firewall to switch mail inspection (ESMTP) off for this port, or to allow STARTTLS in it.',
  'fault.starttls-masked': 'shows STARTTLS only masked (XXXXXXXA)',
  'fault.greeting-late': 'greets only after 5 seconds',
};

export const mailLabels: Record<keyof typeof germanLabels, string> = {
  'mail.title': 'Mail server',
  'mail.greeting': 'Greeting after',
  'mail.masked': 'Overwritten',
  'mail.masked.greeting': 'greeting (***)',
  'mail.masked.capability': 'offer (XXX)',
  'mail.masked.command': 'command (XXX)',
  'mail.clear': 'Offered before TLS',
  'mail.clear.auth': 'Login without TLS',
  'mail.tls.auth': 'Login with TLS',
  'mail.none': 'nothing',
  'mail.size': 'Largest message',
};
