/** What main can be asked. `Argument` is one JSON value (or nothing), `Reply` too: what crosses is data. */
export interface Invoke<Argument, Reply> {
  kind: 'invoke';
  /** Only for the compiler. */
  types?: (argument: Argument) => Reply;
}

/** What main tells of its own accord. */
export interface Notify<Event> {
  kind: 'notify';
  types?: (event: Event) => void;
}

export function invoke<Argument, Reply>(): Invoke<Argument, Reply> {
  return { kind: 'invoke' };
}

export function notify<Event>(): Notify<Event> {
  return { kind: 'notify' };
}
