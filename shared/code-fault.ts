import type { Message } from './message.ts';
import type { CodeFault } from './phone-code.ts';

/** Why a code cannot be read, and what to do about it. */
export function codeFaultMessage(fault: CodeFault): Message {
  switch (fault.kind) {
    case 'empty':
    case 'pairing':
    case 'scenario':
      return { key: `code.fault.${fault.kind}` };
    case 'letter':
      return { key: 'code.fault.letter', params: { letter: fault.letter, group: fault.group } };
    case 'length':
      return { key: 'code.fault.length', params: { found: fault.found, expected: fault.expected.join(', ') } };
    case 'too-many':
      return { key: 'code.fault.too-many', params: { found: fault.found, expected: fault.expected } };
    case 'mistyped':
      return fault.group === undefined
        ? { key: 'code.fault.mistyped' }
        : { key: 'code.fault.mistyped-group', params: { group: fault.group } };
    case 'format':
      return { key: 'code.fault.format', params: { format: fault.format } };
    case 'version':
      return { key: 'code.fault.version', params: { scenario: fault.scenario, version: fault.version } };
  }
}
