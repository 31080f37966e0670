import { Check } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { renderMessage } from '../../../shared/locales/texts.ts';
import {
  type PairingCodeFault,
  pairingCodeMessage,
  type ReadPairingCode,
  readPairingCode,
} from '../../../shared/pairing-code.ts';
import { groupedAsTyped } from '../../../shared/typed-code.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import '../../components/field.css';
import './lookup-line.css';

/** A pasted code may come with blanks; main takes no more. */
const longest = 64;

/** The code that the counterpart shows: in groups as it is typed, and in the page's memory until the app ends, nowhere else. */
export function PairingCodeField() {
  const store = useStore();
  const t = useTexts();
  const statusId = useId();
  const code = useAppState((state) => state.pairingCode);
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const [isSettled, setSettled] = useState(true);
  const read = readPairingCode(code);
  const fault = faultToShow(read, isSettled);

  const change = (typed: string) => {
    const grouped = groupedAsTyped(typed, input.current?.selectionStart ?? typed.length);
    caret.current = grouped.caret;
    setSettled(false);
    store.dispatch({ type: 'pairingCode', code: grouped.text });
  };
  // React puts the caret at the end of a text that is not what was typed.
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  return (
    <TextField
      className="field field-wide pairing-code"
      value={code}
      onChange={change}
      onBlur={() => setSettled(true)}
      maxLength={longest}
      autoComplete="off"
      spellCheck="false"
      isInvalid={fault !== null}
      validationBehavior="aria"
      aria-describedby={statusId}
    >
      <Label className="field-label">{t('asking.code')}</Label>
      <div className="field-frame">
        <Input ref={input} className="field-input mono pairing-code-input" autoCapitalize="characters" />
      </div>
      <div id={statusId} className={fault === null ? 'field-detail' : 'field-fault'} aria-live="polite">
        {fault !== null && renderMessage(t, pairingCodeMessage(fault))}
        {fault === null && !read.ok && t('asking.code.detail')}
        {read.ok && (
          <span className="lookup-line lookup-good">
            <Check aria-hidden="true" />
            {t('asking.code.complete')}
          </span>
        )}
      </div>
    </TextField>
  );
}

/** Half a code is no mistake yet; a letter that no code has is one at once, and so is a whole code that cannot be one. */
function faultToShow(read: ReadPairingCode, isSettled: boolean): Exclude<PairingCodeFault, { kind: 'empty' }> | null {
  if (read.ok || read.fault.kind === 'empty') return null;
  const isHalf = read.fault.kind === 'length' && read.fault.found < read.fault.expected;
  return isHalf && !isSettled ? null : read.fault;
}
