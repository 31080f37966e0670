import type { Section } from '../../../shared/sections.ts';
import { Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';

/** One kind of evidence in words. What peers said is among the values, so all of them are shown as foreign. */
export function SectionView({ section: { title, entries } }: { section: Section }) {
  return (
    <section className="evidence-part">
      <h4>{title}</h4>
      <Facts entries={entries.map(([label, value], index) => [label, <Foreign key={index} text={value} />])} />
    </section>
  );
}
