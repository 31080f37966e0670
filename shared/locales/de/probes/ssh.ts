/** Rows, reasons, states and faults of SSH and SFTP: the words of the domain. */
export const sshWords = {};

/** What evidence, phases and options of SSH and SFTP are called. */
export const sshLabels = {};
