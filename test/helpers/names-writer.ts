import { NameTable } from '../../engine/redact/name-table.ts';

/** Adds names without end, one after the other; says each that is kept, and is killed some time or after so many. */
const [folder = '', own = '', count = '0'] = process.argv.slice(2);
for (let number = 0; number < Number(count); number += 1) {
  const name = `${own}-${number}`;
  await new NameTable(folder).add(new Map([[`host-${name}`, name]]));
  process.stdout.write(`${name}\n`);
}
