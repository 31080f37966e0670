import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Role } from '../../../shared/words.ts';
import { useAppState } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { LookupLine } from './lookup-line.tsx';
import { useCalmFault } from './use-calm-fault.ts';
import '../../components/popup.css';
import './host-field.css';
import { WhereHelp } from './where-help.tsx';

export interface HostFieldProps {
  role: Role;
  /** Who is there in the role's place, and where its address can be found. */
  standIn?: { label: string; help: string } | null;
  ports: string[];
  value: string;
  onChange: (value: string) => void;
  /** What else can be done for this field. */
  children?: ReactNode;
  /** What happened to this field, in place of what its name resolves to. */
  note?: string | null;
}

/** The address of one role: typed or taken from the last ones, checked while typing, its name looked up beside it. */
export function HostField({ role, standIn = null, ports, value, onChange, children, note = null }: HostFieldProps) {
  const t = useTexts();
  const recent = useAppState(({ settings }) => settings.recentHosts[role]) ?? [];
  const { fault, settle } = useCalmFault(value);
  const { label, help } = standIn ?? { label: t(`role.${role}`), help: t(`role.${role}.help`) };
  return (
    <div className="host-field">
      <ComboBox
        className="host-field-box"
        inputValue={value}
        onInputChange={onChange}
        onBlur={settle}
        defaultItems={recent.map((host) => ({ id: host, host }))}
        defaultFilter={(host, typed) => host !== typed && host.toLowerCase().includes(typed.toLowerCase())}
        allowsCustomValue
        menuTrigger="input"
        isInvalid={fault !== null}
        validationBehavior="aria"
      >
        <Label className="host-field-label">
          {label} <span className="host-field-ports">{t('addresses.ports', { ports: ports.join(', ') })}</span>
        </Label>
        <Group className="host-field-input">
          <Input className="host-field-text" spellCheck="false" autoCapitalize="off" maxLength={300} />
          {recent.length > 0 && (
            <Button className="host-field-open" aria-label={t('addresses.recent')}>
              <ChevronDown aria-hidden="true" />
            </Button>
          )}
        </Group>
        <Text slot="description" elementType="div" className="host-field-status" aria-live="polite">
          <LookupLine value={value} fault={fault} note={note} />
        </Text>
        <Popover className="popup host-field-recent">
          <ListBox className="popup-list" aria-label={t('addresses.recent')}>
            {({ id, host }: { id: string; host: string }) => (
              <ListBoxItem id={id} className="popup-item" textValue={host}>
                <span className="foreign">{host}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <div className="host-field-tools">
        {children}
        <WhereHelp label={label} help={help} />
      </div>
    </div>
  );
}
