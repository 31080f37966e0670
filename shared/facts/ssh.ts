import { z } from 'zod';

/** 255 characters at most (RFC 4253 section 4.2), each of which takes up to six once it is made printable. */
const word = z.string().max(1600);

/** No server offers as many ways to log in. */
export const maxAuthMethods = 16;

/** An SSH connection as far as it went. */
export const sshFactsSchema = z.object({
  /** The server's identification behind `SSH-2.0-` or `SSH-1.99-`. */
  software: word,
  /** As agreed in the key exchange, which proves that the server holds its host key. */
  keyExchange: z
    .object({
      method: word,
      hostKeyAlgorithm: word,
      /** From here to the server; the other direction may differ, and seldom does. */
      cipher: word,
      /** Empty where the cipher authenticates by itself. */
      mac: word,
    })
    .optional(),
  /** `sha256` in OpenSSH's form: base64 without padding. */
  hostKey: z.object({ type: word, sha256: word }).optional(),
  /** What the server answers to the request `none` (RFC 4252 section 5.2); `none` itself where that let us in. */
  authMethods: z.array(word).max(maxAuthMethods).optional(),
  login: z.enum(['accepted', 'refused']).optional(),
  sftp: z.enum(['opened', 'refused']).optional(),
  /** Entries in the first answer to a listing of the login's own folder; their names are nobody's business. */
  folderEntries: z.int().optional(),
});
export type SshFacts = z.infer<typeof sshFactsSchema>;
