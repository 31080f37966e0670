import type { untoldCauseTexts as german } from '../../de/causes/untold.ts';

export const untoldCauseTexts: Record<keyof typeof german, string> = {
  'cause.address-missing.name': 'Address missing',
  'cause.address-missing.title': 'No address is given for these rows.',
  'cause.address-missing.about':
    'Without an address nothing can be checked. Neither the vendor nor PortAmpel knows the addresses of your servers.',
  'cause.address-missing.do.1': 'Enter the missing addresses.',
  'cause.address-missing.do.2':
    'Look for the addresses in the settings of timeSensor LEGAL, or ask timeSensor support.',
  'cause.counterpart-needed.name': 'Counterpart needed',
  'cause.counterpart-needed.title': 'Connections from outside cannot be checked from this PC alone.',
  'cause.counterpart-needed.about': 'Whether a port can be reached from outside shows only on a PC on the other side.',
  'cause.counterpart-needed.do.1':
    'Start PortAmpel as a counterpart on a PC outside (under ‘Counterpart’ or with ‘portampel counterpart’).',
  'cause.counterpart-needed.do.2': 'Check again on this PC, with the address and code of the counterpart.',
  'cause.ended-early.name': 'Check ended early',
  'cause.ended-early.title': 'The check ended before these rows were measured.',
  'cause.ended-early.about': 'The check was cancelled or took too long. It says nothing about these rows.',
  'cause.ended-early.do.1': 'Check these rows again.',
  'cause.out-of-resources.name': 'This PC is overloaded',
  'cause.out-of-resources.title': 'This PC ran out of connections before these rows were measured.',
  'cause.out-of-resources.about':
    'The operating system gave no further connections. That says nothing about the network.',
  'cause.out-of-resources.do.1': 'Close other programs and check again.',
  'cause.out-of-resources.do.2': 'If resources are still short after that, restart this PC.',
  'sign.untold': 'Required rows without a measurement: {{count}}.',
  'confirm.again': 'Afterwards, check again.',
};
