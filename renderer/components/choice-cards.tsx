import { type ReactNode, useId } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
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
  const id = useId();
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
          <Radio
            key={choice.value}
            value={choice.value}
            className="choice-card"
            aria-label={choice.title}
            aria-describedby={`${id}-${choice.value}`}
          >
            <span className="choice-card-dot" aria-hidden="true" />
            {choice.picture}
            <span className="choice-card-text">
              <span className="choice-card-title">{choice.title}</span>
              <span className="choice-card-detail" id={`${id}-${choice.value}`}>
                {choice.detail}
              </span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
