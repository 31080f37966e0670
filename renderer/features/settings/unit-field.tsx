import { Group, Input, Label, NumberField, Text } from 'react-aria-components';
import '../../components/field.css';
import './unit-field.css';

export interface UnitFieldProps {
  label: string;
  description: string;
  /** What is counted, as the word behind the number. */
  unit: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}

/** A number and its unit. What is out of bounds is brought to the nearest bound; an emptied field keeps what it had. */
export function UnitField({ label, description, unit, value, min, max, step, onChange }: UnitFieldProps) {
  return (
    <NumberField
      className="field"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      isWheelDisabled
      formatOptions={{ useGrouping: false, maximumFractionDigits: 1 }}
      onChange={(next) => {
        if (!Number.isNaN(next) && next !== value) onChange(next);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Group className="unit-field">
        <Input className="field-box unit-field-input" />
        <span>{unit}</span>
      </Group>
      <Text slot="description" className="field-help">
        {description}
      </Text>
    </NumberField>
  );
}
