import runner from 'jest-runner';

/** For suites that need the machine's attention: one file after the other, whatever the number of workers. */
export default class SerialRunner extends runner {
  isSerial = true;
}
