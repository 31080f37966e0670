import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // The language files are tables of one kind of thing; elsewhere a long file wants a seam.
      'no-console': 'error',
    },
  },
  { files: ['shared/locales/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [hooks.configs.flat.recommended] },
  // `void` as an argument's type says that a call takes none.
  { files: ['shared/ipc-contract.ts'], rules: { '@typescript-eslint/no-invalid-void-type': 'off' } },
  {
    // A `describe` of its own, as the lab's.
    files: ['test/e2e/describe-app.ts', 'test/lab/lab.ts'],
    rules: { 'jest/no-export': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert', 'expect*'] }],
      'jest/no-standalone-expect': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Code of the page inside a script of Node's.
  { files: ['test/e2e/lab-driver.mjs'], languageOptions: { globals: { window: 'readonly' } } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', module: 'writable' },
    },
  },
);
