import type { Translate } from '../shared/locales/texts.ts';
import { isLoginWord, type Login, passwordVariable } from '../shared/login.ts';
import { UserError } from '../shared/user-error.ts';
import type { Context } from './context.ts';

/**
 * The login for the update server: the password from the environment, else typed on the terminal without echo. Neither
 * stays anywhere but in the returned object.
 * @throws {UserError} where there is no password to be had, or it cannot be one
 */
export async function askLogin(user: string, { t, terminal, signal }: Context): Promise<Login> {
  const password = fromEnvironment() ?? (await typed(terminal.err, t, signal));
  if (!isLoginWord(password)) throw new UserError({ key: 'error.password' });
  return { user, password };
}

/** The variable is taken away, so that no program started from here inherits it. */
function fromEnvironment(): string | undefined {
  const password = process.env[passwordVariable];
  Reflect.deleteProperty(process.env, passwordVariable);
  return password;
}

const controlC = '\u0003';
const backspaces = new Set(['\u0008', '\u007f']);
const ends = new Set(['\r', '\n', '\u0004']);

/** Reads one line from the terminal, key by key, and shows nothing of it. */
function typed(show: (text: string) => void, t: Translate, signal: AbortSignal): Promise<string> {
  const { stdin } = process;
  if (!stdin.isTTY || !process.stderr.isTTY) {
    throw new UserError({ key: 'error.password-missing', params: { variable: passwordVariable } });
  }
  return new Promise((resolve, reject) => {
    let password = '';
    const finish = (end: () => void): void => {
      stdin.off('data', onKeys);
      stdin.off('end', onEnd);
      signal.removeEventListener('abort', onAbort);
      stdin.setRawMode(false);
      stdin.pause();
      show('\n');
      end();
    };
    const fail = (): void => finish(() => reject(new UserError({ key: 'error.password' })));
    const onAbort = fail;
    const onEnd = fail;
    const onKeys = (keys: string): void => {
      for (const key of keys) {
        if (key === controlC) fail();
        else if (ends.has(key)) finish(() => resolve(password));
        else if (backspaces.has(key)) password = password.replace(/.$/u, '');
        else password += key;
        if (key === controlC || ends.has(key)) return;
      }
    };
    // Before the prompt: whoever answers it at once must not see the first letters.
    stdin.setRawMode(true);
    show(t('check.password'));
    stdin.setEncoding('utf8');
    stdin.on('data', onKeys);
    stdin.on('end', onEnd);
    signal.addEventListener('abort', onAbort, { once: true });
    stdin.resume();
  });
}
