import { Fragment, useId, useRef, useState } from 'react';
import type { LastServer } from '../../../shared/ipc-contract.ts';
import { portsOf } from '../../../shared/ports.ts';
import { printable } from '../../../shared/printable.ts';
import type { Scenario } from '../../../shared/scenario.ts';
import type { Role } from '../../../shared/words.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { DiscoverButton } from '../discovery/discover-button.tsx';
import type { ServerChoice } from '../discovery/found-servers.ts';
import { SearchPanel } from '../discovery/search-panel.tsx';
import './address-fields.css';
import { CounterpartFields } from './counterpart-fields.tsx';
import { asksCounterpart, fieldsOf, switchesOf } from './draft-check.ts';
import { HostField } from './host-field.tsx';
import { LastServerButton } from './last-server-button.tsx';

/** One field per address that the scenario needs. */
export function AddressFields({ scenario }: { scenario: Scenario }) {
  const store = useStore();
  const t = useTexts();
  const draft = useAppState((state) => state.draft);
  const { addresses, options } = draft;
  const isPair = asksCounterpart(scenario, draft);
  const [serverNote, setServerNote] = useState<string | null>(null);
  const [isSearching, setSearching] = useState(false);
  const panelId = useId();
  const searchButton = useRef<HTMLButtonElement>(null);

  const change = (role: Role, address: string) => {
    const { draft: now } = store.get();
    // Mail that was on because of its host stays on while that host is typed anew.
    const options = { ...now.options, ...(switchesOf(now).mail && { mail: true }) };
    store.dispatch({ type: 'draft', changes: { options, addresses: { ...now.addresses, [role]: address } } });
  };
  const noteFor = (role: Role, value: string): string | null => {
    if (role === 'server') return isPair ? null : serverNote;
    return role === 'publicServer' && value.trim() === '' ? t('addresses.own-only') : null;
  };
  const takeServer = (found: LastServer | null) => {
    if (found !== null) change('server', found.host);
    setServerNote(
      found === null ? t('addresses.last-server.none') : t('addresses.last-server.found', { path: found.path }),
    );
  };

  const endSearch = () => {
    setSearching(false);
    // What had the focus goes with the panel.
    searchButton.current?.focus();
  };
  const takeFound = ({ address, name }: ServerChoice) => {
    endSearch();
    change('server', address);
    setServerNote(t('search.taken', { name: printable(name ?? address, 80) }));
  };

  return (
    <div className="address-fields">
      {fieldsOf(scenario, draft).map(({ role, ports }) => {
        const value = addresses[role] ?? '';
        const isServer = role === 'server';
        const standIn = isServer && isPair ? { label: t('asking.host'), help: t('asking.host.help') } : null;
        return (
          <Fragment key={role}>
            <HostField
              role={role}
              standIn={standIn}
              ports={ports}
              value={value}
              onChange={(typed) => {
                if (isServer && typed !== value) setServerNote(null);
                change(role, typed);
              }}
              note={noteFor(role, value)}
            >
              {isServer && !isPair && (
                <>
                  <DiscoverButton
                    ref={searchButton}
                    panelId={panelId}
                    isOpen={isSearching}
                    onPress={() => setSearching(!isSearching)}
                  />
                  <LastServerButton isEmpty={value.trim() === ''} onAnswer={takeServer} />
                </>
              )}
            </HostField>
            {isServer && !isPair && isSearching && (
              <SearchPanel id={panelId} port={portsOf(options).application} onChoose={takeFound} onClose={endSearch} />
            )}
            {isServer && <CounterpartFields scenario={scenario} />}
          </Fragment>
        );
      })}
    </div>
  );
}
