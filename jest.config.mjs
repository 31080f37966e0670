import { availableParallelism } from 'node:os';

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
};

/** Networks of their own and windows need the machine to themselves. */
const alone = { ...common, runner: '<rootDir>/scripts/jest-serial-runner.mjs' };

export default {
  // The loopback suites wait most of the time, for deadlines that are over when they are.
  maxWorkers: 2 * availableParallelism(),
  reporters: ['default', '<rootDir>/scripts/jest-count-reporter.mjs'],
  projects: [
    {
      ...common,
      displayName: 'loopback',
      testMatch: ['<rootDir>/test/{shared,engine,cli,electron,renderer,docs,scripts}/**/*.test.ts'],
    },
    { ...alone, displayName: 'lab', testMatch: ['<rootDir>/test/lab/**/*.test.ts'] },
    // The real Electron, and it alone: a window needs the machine's attention.
    {
      ...alone,
      displayName: 'app',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/display.ts',
      globalTeardown: '<rootDir>/test/e2e/close-display.ts',
    },
  ],
};
