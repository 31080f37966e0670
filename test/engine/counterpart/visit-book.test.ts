import { ArrivalLog } from '../../../engine/counterpart/log.ts';
import { Session } from '../../../engine/counterpart/sessions.ts';
import { VisitBook } from '../../../engine/counterpart/visit-book.ts';
import { type CounterpartEntry, isStranger } from '../../../shared/station.ts';

const echoAt = (port: number) => ({ direction: 'in', transport: 'tcp', port }) as const;
const callTo = (port: number) => ({ direction: 'out', transport: 'udp', port }) as const;

function openBook() {
  const told: CounterpartEntry[] = [];
  const log = new ArrivalLog((entry) => told.push(entry));
  let nowMs = 0;
  const book = new VisitBook(log, () => (nowMs += 10));
  const begin = (address = '192.0.2.1'): Session => {
    const session = new Session({ address, port: 50_000 });
    book.begin(session);
    return session;
  };
  const visits = () =>
    log.entries.flatMap((entry) =>
      isStranger(entry) ? [] : [`${entry.visit} ${entry.what} ${entry.ways.map(({ port }) => port).join()}`],
    );
  const coming = () => told.map(({ what }) => what);
  return { log, book, begin, visits, coming };
}

describe('a visit', () => {
  it('is one, through however many ports its visitor knocks, and tells what was measured once', () => {
    const { log, book, begin, coming } = openBook();
    const [first, kept, third] = [begin(), begin(), begin()];
    book.end(first, 'done');
    book.use(kept);
    book.end(third, 'done');
    for (const work of [echoAt(19_812), echoAt(19_812), callTo(19_813), 'throughput', 'throughput'] as const) {
      book.note(kept, work);
    }
    book.end(kept, 'done');
    expect(coming()).toEqual(['came', 'measuring', 'measuring', 'measuring', 'done']);
    expect(log.counts.visits).toBe(1);
    expect(log.entries).toEqual([
      {
        what: 'done',
        visit: 1,
        atMs: 10,
        from: '192.0.2.1',
        ways: [echoAt(19_812), callTo(19_813)],
        extras: ['throughput'],
        durationMs: 10,
      },
    ]);
  });

  it.each(['lost', 'ended'] as const)('that measured nothing ends with its last session: %s', (parting) => {
    const { book, begin, visits } = openBook();
    const [first, second] = [begin(), begin()];
    book.end(first, 'done');
    expect(visits()).toEqual(['1 came ']);
    book.end(second, parting);
    expect(visits()).toEqual([`1 ${parting} `]);
  });

  it('is one for each who measures, behind one address too', () => {
    const { book, begin, visits } = openBook();
    const one = begin();
    book.note(one, echoAt(19_812));
    const [knock, other] = [begin(), begin()];
    book.end(knock, 'done');
    expect(visits()).toEqual(['1 measuring 19812']);
    book.note(other, echoAt(19_813));
    book.end(one, 'lost');
    expect(visits()).toEqual(['1 lost 19812', '2 measuring 19813']);
    book.end(other, 'done');
    expect(visits()).toEqual(['1 lost 19812', '2 done 19813']);
  });

  it('is not continued by whoever measures only once it is over', () => {
    const { book, begin, visits } = openBook();
    const [one, late] = [begin(), begin()];
    book.note(one, echoAt(19_812));
    book.end(one, 'done');
    book.note(late, echoAt(19_813));
    begin();
    book.end(late, 'done');
    expect(visits()).toEqual(['1 done 19812', '2 done 19813']);
  });

  it('of another address is another one, and so is one after the other', () => {
    const { book, begin, visits } = openBook();
    const [one, other] = [begin(), begin('192.0.2.2')];
    book.end(one, 'done');
    const again = begin();
    book.end(other, 'done');
    book.end(again, 'done');
    expect(visits()).toEqual(['1 done ', '2 done ', '3 done ']);
  });

  it('knows nothing of calls that are only awaited', () => {
    const { log, book } = openBook();
    const awaited = new Session({ address: '192.0.2.1', port: 0 });
    book.use(awaited);
    book.note(awaited, echoAt(19_812));
    book.end(awaited, 'done');
    expect(log.entries).toEqual([]);
  });
});
