import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import './switch.css';

export interface SwitchProps {
  label: string;
  detail: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}

/** What is on or off at once, with one line that says what that means. */
export function Switch({ label, detail, isSelected, onChange }: SwitchProps) {
  return (
    <SwitchField isSelected={isSelected} onChange={onChange} aria-label={label}>
      <SwitchButton className="switch">
        <span className="switch-track" aria-hidden="true">
          <span className="switch-thumb" />
        </span>
        <span className="switch-text">
          <span className="switch-label">{label}</span>
          <Text slot="description" className="switch-detail">
            {detail}
          </Text>
        </span>
      </SwitchButton>
    </SwitchField>
  );
}
