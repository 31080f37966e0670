import type { RefAttributes } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import './text-button.css';

/** A small action in running text or beside a label. */
export function TextButton(props: Omit<ButtonProps, 'className'> & RefAttributes<HTMLButtonElement>) {
  return <Button {...props} className="text-button" />;
}
