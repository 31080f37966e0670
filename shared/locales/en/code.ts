import type { codeTexts as leading } from '../de/code.ts';

/** The phone code: a report in letters that can be read out. */
export const codeTexts: Record<keyof typeof leading, string> = {
  'code.enter': 'Enter a code',
  'code.enter.detail': 'The phone code of a report, as it is read out. No network is needed.',
  'code.copy': 'Copy the phone code',
  'code.copied': 'Phone code copied',
  'code.version': 'version {{version}}',
  'code.total': 'Overall: {{light}}',
  'code.rows': 'Rows of the code',
  'code.partial': 'The check was stopped before its end.',
  'code.no-rows': 'The code has no rows.',
  'code.only-lights':
    'Causes, names and addresses stand in the report alone. A code is no proof: anybody can write one.',
  'code.fault.empty': 'No code has been entered yet.',
  'code.fault.pairing':
    'This is the code of a counterpart, not the phone code of a report. It belongs on the other PC: in the app in the field ‘Code that the counterpart shows’, in the terminal behind --code.',
  'code.fault.letter':
    'Group {{group}} has ‘{{letter}}’, which occurs in no code. Next step: have this group read out again.',
  'code.fault.length':
    'The code has {{found}} characters; complete codes have {{expected}}. Next step: count whether a group is missing or there twice.',
  'code.fault.mistyped': 'Several characters of the code are wrong. Next step: have the whole code read out again.',
  'code.fault.mistyped-group':
    'One character of the code is wrong, probably in group {{group}}. Next step: have this group read out again.',
  'error.code-missing': 'The code is missing. Next step: write it behind the command, or name a report with --report.',
  'code.untested': '‘Not tested’ can also mean that the row was switched off: a code does not tell that.',
  'code.fault.too-many':
    'The code has one character too many: {{found}} instead of {{expected}}. Next step: have it read out again, group by group.',
  'code.fault.format':
    'The code is of another kind (number {{format}}), which this PortAmpel does not know. Next step: update PortAmpel.',
  'code.fault.scenario': 'The code names a scenario that this PortAmpel does not know. Next step: update PortAmpel.',
  'code.fault.version':
    'The code belongs to version {{version}} of {{scenario}}; this PortAmpel has another. Next step: use the same PortAmpel on both PCs.',
  'help.code': 'shows what a phone code says, or the code of a report',
  'help.code.code': 'the code as it is read out, in several parts too',
  'help.code.report': 'prints the code of this report',
  'help.code.format': 'text or json',
  'error.report-without-code':
    '{{file}} has no phone code: this PortAmpel does not know its scenario, its version or its rows.',
};
