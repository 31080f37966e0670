import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';
import './selection-box.css';

interface SelectionBoxProps extends Omit<CheckboxFieldProps, 'children' | 'className'> {
  children?: ReactNode;
}

/** Ticks one thing of a list, or all of them; a dash stands for some. */
export function SelectionBox({ children, ...props }: SelectionBoxProps) {
  return (
    <CheckboxField {...props} className="selection-field">
      <CheckboxButton className="selection-box">
        {({ isIndeterminate }) => (
          <>
            <span className="selection-box-mark">
              {isIndeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
