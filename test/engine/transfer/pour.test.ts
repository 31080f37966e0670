import { PassThrough } from 'node:stream';
import { Meter } from '../../../engine/transfer/meter.ts';
import { type FlowLimits, pour } from '../../../engine/transfer/pour.ts';

const patient: FlowLimits = {
  bytes: 100,
  firstByteMs: 60_000,
  stallMs: 60_000,
  totalMs: 50,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

test.each<[string, string, string]>([
  ['nothing at all came is a stall', '', 'stalled'],
  ['some bytes came is late', 'some', 'late'],
])('time that is over when %s', async (_name, content, flow) => {
  const stream = new PassThrough();
  if (content !== '') stream.write(content);
  expect(await pour(stream, new Meter(() => performance.now()), patient)).toEqual({ flow });
});
