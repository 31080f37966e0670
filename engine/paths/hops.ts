import type { Hop } from '../../shared/facts/paths.ts';

/** What is told of each hop as it answers. */
export type OnHop = (hop: Hop) => void;

/** Longer ways do not exist where people work; it is traceroute's own limit too. */
export const hopLimit = 30;
