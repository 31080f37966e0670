/** Stands where a component imports its style sheet. */
export {};
