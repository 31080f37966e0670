import { availableParallelism } from 'node:os';

const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  // What a component looks like is nothing to a test that reads its markup.
  moduleNameMapper: { '\\.css$': '<rootDir>/test/helpers/no-styles.ts' },
};

export default {
  // The loopback suites and the lab wait most of the time, for deadlines that are over when they are.
  maxWorkers: 2 * availableParallelism(),
  // For a test that hangs, not for one that a busy machine keeps waiting.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/scripts/jest-longest-first.mjs',
  reporters: ['default', '<rootDir>/scripts/jest-count-reporter.mjs'],
  projects: [
    {
      ...common,
      displayName: 'loopback',
      testMatch: ['<rootDir>/test/{shared,engine,cli,electron,renderer,docs,scripts}/**/*.test.ts'],
    },
    // Each file in networks of its own, so any number can be there at once.
    { ...common, displayName: 'lab', testMatch: ['<rootDir>/test/lab/**/*.test.ts'] },
    // The real Electron, one test after the other: of two windows one alone has the focus.
    {
      ...common,
      displayName: 'app',
      runner: '<rootDir>/scripts/jest-serial-runner.mjs',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/display.ts',
      globalTeardown: '<rootDir>/test/e2e/close-display.ts',
    },
  ],
};
