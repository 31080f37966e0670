import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export interface ButtonProps extends AriaButtonProps {
  /** `primary`: the one thing to do next; `quiet`: among rows and in bars. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: ReactNode;
  children?: ReactNode;
}

export function Button({ variant = 'secondary', icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`button button-${variant}`}>
      {icon}
      {children}
    </AriaButton>
  );
}
