import { createContext, use, useSyncExternalStore } from 'react';
import { type Action, type AppState, reduce } from './app-state.ts';

/** The one place where the page's state changes. */
export class Store {
  #state: AppState;
  readonly #listeners = new Set<() => void>();

  constructor(state: AppState) {
    this.#state = state;
  }

  get = (): AppState => this.#state;

  dispatch = (action: Action): void => {
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = use(StoreContext);
  if (store === null) throw new Error('no store around this component');
  return store;
}

/** A part of the state; the component draws anew where that part changes. The selector must return what it found. */
export function useAppState<T>(select: (state: AppState) => T): T {
  const store = useStore();
  const read = (): T => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
