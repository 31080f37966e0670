import type { namesLabels as germanLabels } from '../../de/probes/names.ts';

export const namesLabels: Record<keyof typeof germanLabels, string> = {
  'names.title': 'Names',
  'names.system': 'the system',
  'names.note': 'Note',
  'names.by-system': '{{name}}, by the system',
  'names.by-hosts-file': '{{name}}, in the hosts file',
  'names.by-server': '{{name}}, by {{server}}',
  'names.timed': '{{text}} ({{ms}} ms)',
  'names.outcome.no-data': 'name exists, without such an address',
  'names.outcome.no-such-name': 'name unknown (NXDOMAIN)',
  'names.outcome.refused': 'answer refused (REFUSED)',
  'names.outcome.server-failure': 'the name server failed (SERVFAIL)',
  'names.outcome.silent': 'no answer',
  'names.outcome.not-awaited': 'not waited for',
  'names.outcome.unreachable': 'unreachable',
  'names.outcome.failed': 'cannot be interpreted',
  'names.note.server-silent': 'The name server {{server}} does not answer. This may delay every connection.',
  'names.note.server-unreachable': 'The name server {{server}} is unreachable.',
  'names.note.server-refused': 'The name server {{server}} refuses to answer this PC.',
  'names.note.server-failed': 'The name server {{server}} cannot resolve the names.',
  'names.note.hosts-file':
    'On this PC the hosts file decides about {{name}} ({{addresses}}), whatever the name servers say.',
  'names.note.split':
    '{{name}} has addresses of two kinds: private ones from {{privately}}, public ones from {{publicly}}. Which one counts depends on the network.',
  'names.note.disagreement':
    'The name servers disagree: {{knowing}} knows {{name}}, {{denying}} has no address for it.',
  'names.note.system-alone':
    'The system finds {{name}}, the name servers do not. A search domain may be added, or a service other than DNS may answer.',
  'names.note.dns-alone': 'The system does not find {{name}}, although {{servers}} knows the name.',
  'names.left-out': 'Not asked: {{names}} more names, {{servers}} more name servers.',
  'names.hosts-file-unread': 'The hosts file could not be read ({{code}}).',
};
