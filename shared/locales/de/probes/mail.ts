/** Rows, reasons, states and faults of mail: the words of the domain. */
export const mailWords = {};

/** What evidence, phases and options of mail are called. */
export const mailLabels = {};
