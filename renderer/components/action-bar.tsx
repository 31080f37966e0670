import type { ReactNode } from 'react';
import './action-bar.css';

export interface ActionBarProps {
  /** What leads elsewhere. */
  children?: ReactNode;
  /** Why the primary action cannot be taken, or what it will do. */
  hint: string | null;
  hintId: string;
  primary: ReactNode;
}

/** The foot of a step: what else there is on the left, the one thing to do next on the right. Always in sight. */
export function ActionBar({ children, hint, hintId, primary }: ActionBarProps) {
  return (
    <div className="action-bar">
      <div className="action-bar-content">
        {children}
        <p className="action-bar-hint" id={hintId} role="status">
          {hint}
        </p>
        {primary}
      </div>
    </div>
  );
}
