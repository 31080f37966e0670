import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';
import './selection-box.css';

interface SelectionBoxProps extends Omit<CheckboxProps, 'children' | 'className'> {
  children?: ReactNode;
}

/** Ticks one thing of a list, or all of them; a dash stands for some. */
export function SelectionBox({ children, ...props }: SelectionBoxProps) {
  return (
    <Checkbox {...props} className="selection-box">
      {({ isIndeterminate }) => (
        <>
          <span className="selection-box-field">
            {isIndeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
          </span>
          {children}
        </>
      )}
    </Checkbox>
  );
}
