import type { ReactNode } from 'react';

interface HelpPartProps {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A section of the help. Its heading takes the focus when the contents lead to it. */
export function HelpPart({ id, title, lead, children }: HelpPartProps) {
  return (
    <section className="help-part" aria-labelledby={headingId(id)}>
      <h2 className="help-part-title" id={headingId(id)} tabIndex={-1}>
        {title}
      </h2>
      {lead !== undefined && <p className="help-part-lead">{lead}</p>}
      {children}
    </section>
  );
}

export function headingId(id: string): string {
  return `help-${id}`;
}
