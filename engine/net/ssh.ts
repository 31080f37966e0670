import type ssh2 from 'ssh2';
import type { Algorithms } from 'ssh2';
import type { Login } from '../../shared/login.ts';

let library: Promise<typeof ssh2> | undefined;

/** Loaded once, and only where SSH is spoken: it takes longer to load than everything else takes to start. */
export function loadSsh(): Promise<typeof ssh2> {
  library ??= import('ssh2').then(({ default: loaded }) => loaded);
  return library;
}

/** What we offer to servers that nobody vouches for. */
export const sshAlgorithms = {
  // In group exchange the server chooses the prime, and the library takes any, however long it would calculate.
  // Servers that know none of the others know this old one.
  kex: { append: ['diffie-hellman-group14-sha1'], prepend: [], remove: ['diffie-hellman-group-exchange-sha256'] },
  // Nothing that a few bytes could be blown up with.
  compress: ['none'],
} satisfies Algorithms;

/** As the library hands them over, whatever its types say: null before the first answer, nothing for a malformed list. */
export type OfferedMethods = readonly string[] | null | undefined;

/**
 * One try with the password. `onRefused` is called where the server asks for more than that.
 * @returns nothing where the server takes no password (RFC 4252 section 8, RFC 4256)
 */
export function passwordRequest(
  { user, password }: Login,
  methods: readonly string[],
  onRefused: () => void,
): object | undefined {
  if (methods.includes('password')) return { type: 'password', username: user, password };
  if (!methods.includes('keyboard-interactive')) return undefined;
  let hasAnswered = false;
  return {
    type: 'keyboard-interactive',
    username: user,
    prompt: (
      _name: string,
      _instructions: string,
      _language: string,
      prompts: readonly { echo?: boolean }[],
      finish: (answers: string[]) => void,
    ) => {
      const [first] = prompts;
      // One question that is not shown while typing asks for the password; whatever else is asked, nobody can answer.
      if (hasAnswered || prompts.length !== 1 || first?.echo === true) {
        onRefused();
        return;
      }
      hasAnswered = true;
      finish([password]);
    },
  };
}
