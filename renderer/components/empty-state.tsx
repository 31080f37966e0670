import type { ReactNode } from 'react';
import './empty-state.css';
import { Signal } from './signal.tsx';

interface EmptyStateProps {
  title: string;
  text?: string;
  /** The way on. */
  children?: ReactNode;
  /** 1 where nothing else is on the page. */
  level: 1 | 2;
}

/** A page or part with nothing in it yet: what will be here, and how to begin. */
export function EmptyState({ title, text, children, level }: EmptyStateProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className="empty-state">
      <Signal light="grey" height={88} />
      <Title>{title}</Title>
      {text !== undefined && <p className="empty-state-text">{text}</p>}
      {children && <div className="empty-state-actions">{children}</div>}
    </div>
  );
}
