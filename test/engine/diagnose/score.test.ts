import {
  confusionMatrix,
  type ExpectedCause,
  type Found,
  type LabelledNetwork,
  score,
  shortcomings,
} from '../../helpers/catalogue.ts';

const expired: ExpectedCause = {
  cause: 'certificate-expired',
  owner: 'serverOperator',
  atMost: 'certain',
  rows: ['mail-465', 'mail-587'],
};
const dropped: ExpectedCause = { cause: 'port-dropped', owner: 'firewall', atMost: 'likely', rows: ['updates-22'] };

const foundFor = ({ cause, owner, rows }: ExpectedCause, confidence: Found['confidence'] = 'likely'): Found => ({
  cause,
  owner,
  confidence,
  rows,
});
const network = (kind: LabelledNetwork['kind'], ...expected: ExpectedCause[]): LabelledNetwork => ({
  name: `a ${kind} network`,
  kind,
  expected,
});

test('a network is right where each fault was found on its rows, with its owner, and nothing else', () => {
  const single = network('single', expired);
  const rightly = [{ network: single, found: [foundFor(expired, 'certain')] }];
  expect(score(rightly)).toMatchObject({ kinds: { single: { right: 1, of: 1 } }, wrongCertains: [], wrong: [] });
  expect(shortcomings(score(rightly))).toEqual([]);
  const wrongly: Found[][] = [
    [],
    [foundFor(dropped)],
    [foundFor(expired), foundFor(dropped)],
    [{ ...foundFor(expired), owner: 'firmIt' }],
    [{ ...foundFor(expired), rows: ['mail-465'] }],
    [{ ...foundFor(expired), rows: ['mail-465', 'mail-993'] }],
  ];
  for (const found of wrongly) {
    expect(shortcomings(score([{ network: single, found }]))).toContain('single: 0 of 1 right');
  }
});

test('a certain word is wrong where its cause is, or where less was honest', () => {
  const results = [
    { network: network('single', dropped), found: [foundFor(dropped, 'certain')] },
    { network: network('healthy'), found: [foundFor(expired, 'certain')] },
  ];
  expect(score(results).wrongCertains).toEqual([
    'a single network: port-dropped certain firewall (updates-22)',
    'a healthy network: certificate-expired certain serverOperator (mail-465 mail-587)',
  ]);
  expect(shortcomings(score(results.slice(0, 1)))).toEqual([
    'wrongly certain: a single network: port-dropped certain firewall (updates-22)',
  ]);
});

test('one single fault of twenty and one double of five may be wrong', () => {
  const of = (kind: 'single' | 'double', right: number, wrong: number) => {
    const expected = kind === 'single' ? [expired] : [expired, dropped];
    const built = network(kind, ...expected);
    return [
      ...Array.from({ length: right }, () => ({ network: built, found: expected.map((fault) => foundFor(fault)) })),
      ...Array.from({ length: wrong }, () => ({
        network: built,
        found: [foundFor(dropped)],
      })),
    ];
  };
  expect(shortcomings(score([...of('single', 19, 1), ...of('double', 4, 1)]))).toEqual([]);
  expect(shortcomings(score(of('single', 18, 1)))).toContain('single: 18 of 19 right');
  expect(shortcomings(score(of('double', 3, 1)))).toContain('double: 3 of 4 right');
});

test('the matrix tells what was found for what was built', () => {
  const results = [
    { network: network('healthy'), found: [] },
    { network: network('single', expired), found: [foundFor(expired)] },
    {
      network: network('double', expired, dropped),
      found: [foundFor(expired), { ...foundFor(dropped), cause: 'host-down' }],
    },
    {
      network: network('single', dropped),
      found: [foundFor(dropped), { ...foundFor(expired), cause: 'wifi-weak', rows: [] }],
    },
  ];
  expect(confusionMatrix(results).split('\n')).toEqual([
    'expected \\ found         1  2  3  4  5',
    '  1 certificate-expired  2  ·  ·  ·  ·',
    '  2 port-dropped         ·  1  1  ·  ·',
    '  5 nothing              ·  ·  ·  1  1',
    '  3 host-down (found only)',
    '  4 wifi-weak (found only)',
  ]);
});
