import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import './choice-cards.css';

export interface Choice<Value extends string> {
  value: Value;
  title: string;
  detail: string;
  picture: ReactNode;
}

export interface ChoiceCardsProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** A question with drawn answers: one radio group, the title is each answer's name and the detail its description. */
export function ChoiceCards<Value extends string>({ label, choices, value, onChange }: ChoiceCardsProps<Value>) {
  return (
    <RadioGroup
      className="choice-cards"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      <Label className="choice-cards-label">{label}</Label>
      <div className="choice-cards-row">
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value} className="choice-card-field" aria-label={choice.title}>
            <RadioButton className="choice-card">
              <span className="choice-card-dot" aria-hidden="true" />
              {choice.picture}
              <span className="choice-card-text">
                <span className="choice-card-title">{choice.title}</span>
                <Text slot="description" className="choice-card-detail">
                  {choice.detail}
                </Text>
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
