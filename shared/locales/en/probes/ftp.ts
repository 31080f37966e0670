import type { ftpLabels as germanLabels, ftpWords as germanWords } from '../../de/probes/ftp.ts';

export const ftpWords: Record<keyof typeof germanWords, string> = {
  'fault.data-blocked': 'refuses the data connections',
  'fault.passive-address': 'names a private address for the data channel',
  'fault.login-refused': 'refuses the login',
};

export const ftpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.login': 'Login',
  'phase.data': 'Data channel',
  'help.check.login': 'user name for the update server; password from {{variable}} or asked for',
  'check.password': 'Password (nothing is shown while you type): ',
  'error.user-name':
    'The user name for {{option}} is empty, too long or contains control characters. Please check what you entered.',
  'error.password':
    'The password is empty, too long or contains control characters, or its entry was cancelled. Nothing was measured.',
  'error.password-missing':
    'The password for the user name is missing. Set the environment variable {{variable}}, or run the command in a terminal.',
};
