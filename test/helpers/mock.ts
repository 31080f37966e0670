/** Jest's own types lack this way to replace an ES module; `path` is relative to the test that hands over its `jest`. */
export function mockModule(jest: object, path: string, factory: () => object): void {
  (jest as { unstable_mockModule: (path: string, factory: () => object) => void }).unstable_mockModule(path, factory);
}
