/** Rows, reasons, states and faults of HTTP, proxies and TLS inspection: the words of the domain. */
export const webWords = {};

/** What evidence, phases and options of HTTP, proxies and TLS inspection are called. */
export const webLabels = {};
