/** Rows, reasons, states and faults of this machine, its names and the way: the words of the domain. */
export const surroundingsWords = {};

/** What evidence, phases and options of this machine, its names and the way are called. */
export const surroundingsLabels = {};
