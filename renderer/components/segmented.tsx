import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import './segmented.css';

export interface SegmentedProps<Value extends string> {
  label: string;
  /** One line about the choice. */
  detail?: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few short words. */
export function Segmented<Value extends string>({ label, detail, options, value, onChange }: SegmentedProps<Value>) {
  return (
    <RadioGroup
      className="segmented"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      <Label className="field-label">{label}</Label>
      <div className="segmented-track">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className="segmented-option">{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
      {detail && (
        <Text slot="description" className="field-detail">
          {detail}
        </Text>
      )}
    </RadioGroup>
  );
}
