import { asExpected, type Probe } from './probe.ts';

/** A bare connect: it says that the port opens, nothing about who is behind it. */
export const tcp: Probe = () => Promise.resolve({ ...asExpected({}), service: 'unchecked' });
