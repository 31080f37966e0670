import { randomUUID } from 'node:crypto';
import { History } from '../../electron/store/history.ts';
import { seal } from '../../engine/report.ts';
import { exampleReport } from './reports.ts';

/** Adds runs without end, one after the other; says the id of each that is kept, and is killed some time. */
const [folder = '', limit = '5'] = process.argv.slice(2);
const history = new History(folder, () => undefined);
await history.open();
process.stdout.write('open\n');
for (;;) {
  const { digest: _, ...content } = exampleReport();
  const createdAt = new Date().toISOString();
  const report = seal({ ...content, id: randomUUID(), createdAt });
  await history.add(report, Number(limit));
  process.stdout.write(`${report.id}\n`);
}
