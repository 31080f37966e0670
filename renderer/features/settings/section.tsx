import { type ReactNode, useId } from 'react';
import './section.css';

export interface SectionProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** One group of settings: its heading on the left where there is room, its rows on a card beside it. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <div className="settings-section-header">
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p className="settings-section-lead">{lead}</p>}
      </div>
      <div className="settings-section-card">{children}</div>
    </section>
  );
}

/** One setting on the card of its section. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="settings-row">{children}</div>;
}
