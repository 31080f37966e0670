import log from 'electron-log/main';

log.transports.console.level = false;
log.transports.file.level = 'info';
log.transports.file.maxSize = 1024 * 1024;

/** The app's own log file: starts, crashes, bugs. Never what was measured: that is in the reports. */
export { log };
