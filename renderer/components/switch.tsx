import { useId } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import './switch.css';

export interface SwitchProps {
  label: string;
  detail: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}

/** What is on or off at once, with one line that says what that means. */
export function Switch({ label, detail, isSelected, onChange }: SwitchProps) {
  const id = useId();
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange} aria-label={label} aria-describedby={id}>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-thumb" />
      </span>
      <span className="switch-text">
        <span className="switch-label">{label}</span>
        <span className="switch-detail" id={id}>
          {detail}
        </span>
      </span>
    </AriaSwitch>
  );
}
