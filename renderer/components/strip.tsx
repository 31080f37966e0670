import type { ReactNode } from 'react';
import './strip.css';

interface StripProps {
  tone: 'plain' | 'demo' | 'warning';
  icon: ReactNode;
  children: ReactNode;
}

/** What a reader must know about the whole page, above all else on it. */
export function Strip({ tone, icon, children }: StripProps) {
  return (
    <div className={`strip strip-${tone}`} role={tone === 'warning' ? 'alert' : 'note'}>
      {icon}
      <div className="strip-text">{children}</div>
    </div>
  );
}
