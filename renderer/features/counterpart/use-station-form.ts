import { useState } from 'react';
import { writePortList } from '../../../shared/port-list.ts';
import { portsOf } from '../../../shared/ports.ts';
import { portsToListenAt } from '../../../shared/ports-to-listen-at.ts';
import { changeSettings } from '../../state/actions.ts';
import { startStation } from '../../state/station-actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { type ReadStationForm, readStationForm, type StationForm, type StationPorts } from './form.ts';

export interface StationFormState {
  form: StationForm;
  change: (changes: Partial<StationForm>) => void;
  /** The ports of timeSensor's server, where the firm has them. */
  usual: StationPorts & { searchPort: number };
  read: ReadStationForm;
  isStarting: boolean;
  start: () => void;
}

/** Every scenario that has a server has the same ports there. */
const anyWithServer = '365-client';

export function useStationForm(): StationFormState {
  const store = useStore();
  const remembered = useAppState(({ settings }) => settings.counterpart);
  const options = useAppState(({ draft }) => draft.options);
  const scenario = useAppState(({ start }) => start.scenarios.find(({ id }) => id === anyWithServer));
  const usual = { ...portsToListenAt(scenario ?? { rows: [] }, options), searchPort: portsOf(options).application };
  // An own list begins with what the server would have.
  const [form, setForm] = useState<StationForm>(() =>
    remembered.tcp === '' && remembered.udp === ''
      ? { ...remembered, tcp: writePortList(usual.tcpPorts), udp: writePortList(usual.udpPorts) }
      : remembered,
  );
  const [isStarting, setStarting] = useState(false);
  const read = readStationForm(form, usual);
  const start = async () => {
    if (!read.ok || isStarting) return;
    setStarting(true);
    await changeSettings(store, { counterpart: form });
    await startStation(store, read.request);
    setStarting(false);
  };
  return {
    form,
    change: (changes) => setForm((before) => ({ ...before, ...changes })),
    usual,
    read,
    isStarting,
    start: () => void start(),
  };
}
