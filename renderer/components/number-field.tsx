import { Minus, Plus } from 'lucide-react';
import { NumberField as AriaNumberField, Button, Group, Input, Label, Text } from 'react-aria-components';
import './field.css';
import './number-field.css';

export interface NumberFieldProps {
  label: string;
  detail?: string | undefined;
  fault?: string | null;
  value: number;
  minValue: number;
  maxValue: number;
  step?: number;
  formatOptions?: Intl.NumberFormatOptions;
  /** Once the number is complete. An emptied field gives the default. */
  onChange: (value: number) => void;
  defaultValue: number;
}

export function NumberField({ label, detail, fault = null, onChange, defaultValue, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...props}
      className="field"
      isInvalid={fault !== null}
      validationBehavior="aria"
      onChange={(value) => onChange(Number.isNaN(value) ? defaultValue : value)}
    >
      <Label className="field-label">{label}</Label>
      <Group className="field-frame">
        <Input className="field-input" />
        <Button slot="decrement" className="number-field-step">
          <Minus aria-hidden="true" />
        </Button>
        <Button slot="increment" className="number-field-step">
          <Plus aria-hidden="true" />
        </Button>
      </Group>
      {detail && fault === null && (
        <Text slot="description" className="field-detail">
          {detail}
        </Text>
      )}
      {fault !== null && (
        <Text slot="description" className="field-fault">
          {fault}
        </Text>
      )}
    </AriaNumberField>
  );
}
