import type { askingTexts as german } from '../de/asking.ts';

/** The app at the end that checks: with a counterpart in the server's place. */
export const askingTexts: Record<keyof typeof german, string> = {
  'asking.switch': 'PortAmpel answers there instead of the server',
  'asking.switch.detail':
    'Before installation, or to measure the way from both ends. For this, PortAmpel also runs on the other PC, as the counterpart.',
  'asking.host': 'Address of the counterpart',
  'asking.host.help':
    'Start PortAmpel on the other PC as the counterpart. There it shows its addresses, its ports and the code. On the command line this is ‘portampel counterpart’.',
  'asking.code': 'Code that the counterpart shows',
  'asking.code.detail':
    'Twelve characters in three groups. The code stays in memory: it is in no file, and forgotten as soon as PortAmpel ends.',
  'asking.throughput': 'Measure the throughput',
  'asking.throughput.detail':
    'Fills the line to the counterpart for five seconds in each direction. Others in the office may notice.',
  'asking.code.complete': 'The code is complete and has no typing error.',
  'asking.obstacle.host': 'Enter the address of the counterpart.',
  'asking.obstacle.code': 'Enter the code that the counterpart shows.',
  'asking.obstacle.code-fault': 'First correct the code of the counterpart.',
  'situation.place.365-rehearsal': 'Rehearsal before installation',
  'situation.place.365-rehearsal.detail':
    'The server will run here. Both directions are checked: out from here and in from outside.',
  'running.flows': 'Throughput to the counterpart',
  'running.flows.next': 'comes next',
  'size.mbits-per-second': '{{mbits}} Mbit/s',
  'summary.mark.answered': 'counterpart',
  'summary.mark.unreached': 'counterpart not reached',
  'reports.answered': 'Counterpart',
  'reports.unreached': 'Counterpart not reached',
  'summary.note.answered_one':
    '{{count}} report was measured against a counterpart: PortAmpel answered, not timeSensor LEGAL.',
  'summary.note.answered_other':
    '{{count}} reports were measured against a counterpart: PortAmpel answered, not timeSensor LEGAL.',
  'summary.note.unreached_one':
    '{{count}} report is a rehearsal whose counterpart was not reached: timeSensor LEGAL was not checked.',
  'summary.note.unreached_other':
    '{{count}} reports are rehearsals whose counterpart was not reached: timeSensor LEGAL was not checked.',
};
