import type { PageApi } from '../../shared/ipc-contract.ts';

declare global {
  interface Window {
    /** What preload gives the page, for code that a test runs in there. */
    portampel: PageApi<File>;
  }
}
