import { inClear, meetAllPeers, rowsByProbe } from './meet.ts';

test.each(rowsByProbe)('no peer harms the probe $probe', async ({ rows }) => {
  expect(rows).not.toEqual([]);
  expect(await meetAllPeers(rows, inClear)).toEqual({});
});
