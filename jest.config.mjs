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

export default {
  reporters: ['default', '<rootDir>/scripts/jest-count-reporter.mjs'],
  projects: [
    {
      ...common,
      displayName: 'loopback',
      testMatch: ['<rootDir>/test/{shared,engine,cli,electron,renderer,docs}/**/*.test.ts'],
    },
    { ...common, displayName: 'lab', testMatch: ['<rootDir>/test/lab/**/*.test.ts'] },
    // The real Electron, and it alone: a window needs the machine's attention.
    {
      ...common,
      displayName: 'app',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/display.ts',
      globalTeardown: '<rootDir>/test/e2e/close-display.ts',
    },
  ],
};
