/** The import directions of ARCHITECTURE.md: shared <- engine <- cli, electron and shared <- renderer. A new top-level folder adds its line here. */
const zone = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-')}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(shared|engine|cli|electron|renderer|test|scripts)/', pathNot: `^(${[from, ...allowed].join('|')})/` },
});
module.exports = {
  forbidden: [
    zone('shared', []),
    zone('engine', ['shared']),
    zone('cli', ['shared', 'engine']),
    zone('electron', ['shared', 'engine']),
    zone('renderer', ['shared']),
    {
      name: 'engine-has-one-door',
      comment: 'cli and electron take what they need from engine/index.ts alone',
      severity: 'error',
      from: { path: '^(cli|electron)/' },
      to: { path: '^engine/', pathNot: '^engine/index\\.ts$' },
    },
    {
      name: 'shared-and-renderer-without-node',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-is-small',
      comment: 'the sandboxed page waits for it: contract and Electron, nothing else',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { pathNot: '^(shared/ipc-contract\\.ts|node_modules/electron/|electron$)' },
    },
    {
      name: 'electron-only-in-electron',
      severity: 'error',
      from: { pathNot: '^electron/' },
      to: { path: 'node_modules/electron/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
