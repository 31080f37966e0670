import { useState } from 'react';
import type { LastServer } from '../../../shared/ipc-contract.ts';
import type { Role } from '../../../shared/words.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { type AddressField, switchesOf } from './draft-check.ts';
import './address-fields.css';
import { HostField } from './host-field.tsx';
import { LastServerButton } from './last-server-button.tsx';

/** One field per address that the scenario needs. */
export function AddressFields({ fields }: { fields: readonly AddressField[] }) {
  const store = useStore();
  const t = useTexts();
  const { addresses } = useAppState((state) => state.draft);
  const [serverNote, setServerNote] = useState<string | null>(null);

  const change = (role: Role, address: string) => {
    const { draft } = store.get();
    // Mail that was on because of its host stays on while that host is typed anew.
    const options = { ...draft.options, ...(switchesOf(draft).mail && { mail: true }) };
    store.dispatch({ type: 'draft', changes: { options, addresses: { ...draft.addresses, [role]: address } } });
  };
  const noteFor = (role: Role, value: string): string | null => {
    if (role === 'server') return serverNote;
    return role === 'publicServer' && value.trim() === '' ? t('addresses.own-only') : null;
  };
  const takeServer = (found: LastServer | null) => {
    if (found !== null) change('server', found.host);
    setServerNote(
      found === null ? t('addresses.last-server.none') : t('addresses.last-server.found', { path: found.path }),
    );
  };

  return (
    <div className="address-fields">
      {fields.map(({ role, ports }) => {
        const value = addresses[role] ?? '';
        const isServer = role === 'server';
        return (
          <HostField
            key={role}
            role={role}
            ports={ports}
            value={value}
            onChange={(typed) => {
              if (isServer && typed !== value) setServerNote(null);
              change(role, typed);
            }}
            note={noteFor(role, value)}
          >
            {isServer && <LastServerButton isEmpty={value.trim() === ''} onAnswer={takeServer} />}
          </HostField>
        );
      })}
    </div>
  );
}
