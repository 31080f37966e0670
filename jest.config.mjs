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
      testMatch: ['<rootDir>/test/{shared,engine,cli,docs}/**/*.test.ts'],
    },
    { ...common, displayName: 'lab', testMatch: ['<rootDir>/test/lab/**/*.test.ts'] },
  ],
};
