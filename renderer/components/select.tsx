import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import './field.css';
import './popup.css';
import './select.css';

export interface SelectChoice<Value extends string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string> {
  label: string;
  description?: string;
  choices: readonly SelectChoice<Value>[];
  value: Value;
  isDisabled?: boolean;
  onChange: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, description, choices, value, isDisabled = false, onChange } = props;
  return (
    <AriaSelect
      className="field"
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const choice = choices.find((each) => each.value === key);
        if (choice) onChange(choice.value);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-frame select-button">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden="true" />
      </Button>
      {description && (
        <Text slot="description" className="field-detail">
          {description}
        </Text>
      )}
      <Popover className="popup">
        <ListBox className="popup-list" items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
          {(choice) => (
            <ListBoxItem className="popup-item select-item" textValue={choice.label}>
              <span className="popup-item-label">{choice.label}</span>
              <Check className="select-chosen" aria-hidden="true" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
