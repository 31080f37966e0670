import { insideTls, meetAllPeers, rowsByProbe } from './meet.ts';

const insideRows = rowsByProbe.flatMap(({ probe, rows }) => {
  const inside = rows.filter(({ encryption, isStream }) => isStream && encryption === 'tls');
  return inside.length > 0 ? [{ probe, rows: inside }] : [];
});

test.each(insideRows)('no peer inside TLS harms the probe $probe', async ({ rows }) => {
  expect(await meetAllPeers(rows, insideTls)).toEqual({});
});
