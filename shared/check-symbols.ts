/**
 * A Reed-Solomon code over GF(32), one symbol for each letter of Crockford's alphabet: of up to 31 letters, the last
 * three are such that any three wrong ones, and any two exchanged ones, show; a single wrong one can be named.
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const checkLetters = 3;
export const maxLetters = 31;

/** Powers of x modulo x^5 + x^2 + 1, which is primitive; twice over, so that sums of two exponents need no remainder. */
const powers: number[] = [];
const exponents: number[] = [];
for (let exponent = 0, power = 1; exponent < 2 * maxLetters; exponent += 1) {
  powers.push(power);
  exponents[power] ??= exponent;
  power <<= 1;
  if (power >= 32) power ^= 0b100101;
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (powers[(exponents[a] ?? 0) + (exponents[b] ?? 0)] ?? 0);
}

/** The product of x − x^0, x − x^1 and x − x^2, without its leading one, highest power first. */
const generator = [0, 1, 2].reduce(
  (product, exponent) => {
    const root = powers[exponent] ?? 0;
    return [...product, 0].map((symbol, index) => symbol ^ multiply(root, product[index - 1] ?? 0));
  },
  [1],
);

/** The three symbols that belong behind these. */
export function checkSymbols(symbols: readonly number[]): number[] {
  const rest = [...symbols, 0, 0, 0];
  for (let at = 0; at < symbols.length; at += 1) {
    const factor = rest[at] ?? 0;
    for (const [offset, symbol] of generator.entries()) {
      rest[at + offset] = (rest[at + offset] ?? 0) ^ multiply(factor, symbol);
    }
  }
  return rest.slice(symbols.length);
}

/** What is wrong with symbols that have their check symbols behind them. */
export type Fault = { kind: 'one'; at: number } | { kind: 'several' };

export function faultOf(symbols: readonly number[]): Fault | undefined {
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((exponent) =>
    symbols.reduce((sum, symbol) => multiply(sum, powers[exponent] ?? 0) ^ symbol, 0),
  );
  if (first === 0 && second === 0 && third === 0) return undefined;
  // A single error e at the power p gives e, e·x^p and e·x^2p.
  const power =
    first !== 0 && second !== 0 ? ((exponents[second] ?? 0) - (exponents[first] ?? 0) + 31) % 31 : symbols.length;
  const isOne = power < symbols.length && multiply(second, powers[power] ?? 0) === third;
  return isOne ? { kind: 'one', at: symbols.length - 1 - power } : { kind: 'several' };
}
