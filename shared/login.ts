/** For the update server. Lives in memory for as long as the run or its result may be repeated: in no setting, no profile, no report and no log. */
export interface Login {
  user: string;
  password: string;
}

/** The environment variable that a script may leave the password in, where nobody is there to type it. */
export const passwordVariable = 'PORTAMPEL_PASSWORD';

const maxLength = 256;

/** Whether a user name or password can go into a command: a line end would start a command of its own (RFC 959 section 5.3.2). */
export function isLoginWord(word: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return word.length > 0 && word.length <= maxLength && !/[\u0000-\u001f\u007f]/.test(word);
}

/**
 * Takes a login out of what a peer says: servers repeat the user name ("331 Password required for …"), and hostile ones
 * whatever they were given.
 */
export function concealer(login: Login | undefined): (text: string) => string {
  const secrets = [login?.password, login?.user].flatMap((word) => word || []);
  if (secrets.length === 0) return (text) => text;
  const pattern = new RegExp(secrets.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi');
  return (text) => text.replace(pattern, concealed);
}

/** What stands in a transcript in place of a user name or password. */
export const concealed = '***';
