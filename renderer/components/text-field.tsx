import { TextField as AriaTextField, Input, Label, Text, type TextFieldProps } from 'react-aria-components';
import './field.css';

export interface FieldProps
  extends Pick<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'maxLength' | 'type' | 'autoFocus'> {
  label: string;
  detail?: string;
  fault?: string | null;
  /** What is typed is for machines: names, paths, checksums. */
  mono?: boolean;
}

/** One line of text that is kept as it is typed: nothing corrects, capitalises or remembers it. */
export function TextField({ label, detail, fault = null, mono = false, ...props }: FieldProps) {
  return (
    <AriaTextField
      {...props}
      className="field field-wide"
      autoComplete="off"
      spellCheck="false"
      isInvalid={fault !== null}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <div className="field-frame">
        <Input className={`field-input ${mono ? 'mono' : ''}`} autoCapitalize="off" />
      </div>
      {fault === null ? (
        detail !== undefined && (
          <Text slot="description" className="field-detail">
            {detail}
          </Text>
        )
      ) : (
        <Text slot="description" className="field-fault">
          {fault}
        </Text>
      )}
    </AriaTextField>
  );
}
