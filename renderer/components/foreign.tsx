import { printable } from '../../shared/printable.ts';

interface ForeignProps {
  text: string;
  maxLength?: number;
  /** Set in the type of machines: names, codes, protocol lines. */
  mono?: boolean;
}

/** What a peer or a file says: bounded, printable, and never mixed up with our own words. */
export function Foreign({ text, maxLength, mono = false }: ForeignProps) {
  return <bdi className={mono ? 'foreign mono' : 'foreign'}>{printable(text, maxLength)}</bdi>;
}
