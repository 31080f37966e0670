import { isIP } from 'node:net';

/** Where a data connection shall go: as a reply to PASV or EPSV names it, or as PORT or EPRT asks for it. */
export interface Endpoint {
  /** Left out by EPSV, which means the control connection's own (RFC 2428 section 3). */
  address?: string;
  port: number;
}

/** Six numbers with commas (RFC 959 section 5.2); servers put them in parentheses or not (RFC 1123 section 4.1.2.6). */
const sixNumbers = /(?<![\d,])(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3})(?![\d,])/;

/** The address and port in a 227 reply or the argument of PORT; `undefined` where it names none. */
export function parseHostPort(text: string): Endpoint | undefined {
  const numbers = sixNumbers.exec(text)?.slice(1).map(Number);
  if (!numbers || numbers.some((number) => number > 255)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, high = 0, low = 0] = numbers;
  const port = high * 256 + low;
  return port === 0 ? undefined : { address: `${a}.${b}.${c}.${d}`, port };
}

/** The port in a 229 reply, `(<d><d><d>port<d>)` with any printable delimiter (RFC 2428 section 3). */
export function parseExtendedPassive(text: string): Endpoint | undefined {
  const found = /\(([\x21-\x7e])\1\1(\d{1,5})\1\)/.exec(text);
  return found ? withPort({}, found[2]) : undefined;
}

/** The argument of EPRT, `<d>protocol<d>address<d>port<d>` (RFC 2428 section 2). */
export function parseExtendedPort(text: string): Endpoint | undefined {
  const found = /^([\x21-\x7e])([12])\1([0-9A-Fa-f:.]{2,45})\1(\d{1,5})\1$/.exec(text);
  const address = found?.[3];
  if (address === undefined || isIP(address) !== (found?.[2] === '1' ? 4 : 6)) return undefined;
  return withPort({ address }, found?.[4]);
}

function withPort(endpoint: { address?: string }, digits: string | undefined): Endpoint | undefined {
  const port = Number(digits);
  return port >= 1 && port <= 65535 ? { ...endpoint, port } : undefined;
}

/** How PORT and a 227 reply write an IPv4 address and a port. */
export function formatHostPort(address: string, port: number): string {
  return [...address.split('.'), port >> 8, port & 0xff].join(',');
}

/** How EPRT writes an address of either family and a port. */
export function formatExtendedPort(address: string, port: number): string {
  return `|${isIP(address) === 6 ? 2 : 1}|${address}|${port}|`;
}
