import { MonitorCheck, Play, RadioTower, Timer } from 'lucide-react';
import { useId, useState } from 'react';
import type { Translate } from '../../../shared/locales/texts.ts';
import { maxListeningPorts, writePortList } from '../../../shared/port-list.ts';
import { counterpartMinutes } from '../../../shared/station.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Switch } from '../../components/switch.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAppState } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import type { StationFormFault, StationPorts } from './form.ts';
import { otherStep } from './other-step.ts';
import './station-setup.css';
import type { StationFormState } from './use-station-form.ts';

const formId = 'station-form';

/** Before it listens: what it is for, at which ports, and for how long. */
export function StationSetup({ state }: { state: StationFormState }) {
  return (
    <div className="station-setup">
      <WhereAndHowLong state={state} />
      <Steps />
    </div>
  );
}

function WhereAndHowLong({ state: { form, change, usual, read, start } }: { state: StationFormState }) {
  const t = useTexts();
  const title = useId();
  const isOwn = form.ports === 'own';
  return (
    <section className="card" aria-labelledby={title}>
      <h2 id={title}>{t('station-view.where')}</h2>
      <form
        id={formId}
        className="station-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <Segmented
          label={t('station-view.ports')}
          detail={
            isOwn
              ? t('station-view.ports.own.detail')
              : t('station-view.ports.server.detail', { ports: portsText(usual) })
          }
          options={(['server', 'own'] as const).map((value) => ({ value, label: t(`station-view.ports.${value}`) }))}
          value={form.ports}
          onChange={(ports) => change({ ports })}
        />
        {isOwn && (
          <div className="station-lists">
            {(['tcp', 'udp'] as const).map((field) => (
              <PortsField
                key={field}
                label={t(`station-view.${field}`)}
                value={form[field]}
                fault={read.ok ? undefined : read.faults.find((each) => each.field === field)}
                onChange={(text) => change({ [field]: text })}
              />
            ))}
          </div>
        )}
        <Switch
          label={t('station-view.announce')}
          detail={t('station-view.announce.detail', { port: usual.searchPort })}
          isSelected={form.announces}
          onChange={(announces) => change({ announces })}
        />
        <NumberField
          label={t('station-view.minutes')}
          detail={t('station-view.minutes.detail')}
          value={form.minutes}
          minValue={counterpartMinutes.min}
          maxValue={counterpartMinutes.max}
          defaultValue={counterpartMinutes.usual}
          step={1}
          formatOptions={{ maximumFractionDigits: 0 }}
          onChange={(minutes) => change({ minutes })}
        />
      </form>
    </section>
  );
}

interface PortsFieldProps {
  label: string;
  value: string;
  fault: StationFormFault | undefined;
  onChange: (text: string) => void;
}

/** Half a list is no mistake yet: the field says so once it is left. */
function PortsField({ label, value, fault, onChange }: PortsFieldProps) {
  const t = useTexts();
  const [isSettled, setSettled] = useState(true);
  return (
    <TextField
      label={label}
      detail={t('station-view.list.detail')}
      fault={fault && isSettled ? faultText(fault, t) : null}
      value={value}
      onChange={(text) => {
        setSettled(false);
        onChange(text);
      }}
      onBlur={() => setSettled(true)}
      maxLength={300}
      mono
    />
  );
}

/** `TCP 19812-19814, UDP 19813`. */
export function portsText({ tcpPorts, udpPorts }: StationPorts): string {
  return [
    ...(tcpPorts.length > 0 ? [`TCP ${writePortList(tcpPorts)}`] : []),
    ...(udpPorts.length > 0 ? [`UDP ${writePortList(udpPorts)}`] : []),
  ].join(', ');
}

function faultText({ fault }: StationFormFault, t: Translate): string {
  if (fault.kind !== 'many') return t(`station-view.fault.${fault.kind}`);
  return t('station-view.fault.many', { found: fault.found, max: maxListeningPorts });
}

function Steps() {
  const t = useTexts();
  const title = useId();
  const isWindows = useAppState(({ start }) => start.platform === 'win32');
  const steps = [
    { Icon: RadioTower, text: t('station-view.step.start') },
    { Icon: MonitorCheck, text: otherStep(t) },
    { Icon: Timer, text: t('station-view.step.stay') },
  ];
  return (
    <section className="station-steps" aria-labelledby={title}>
      <h2 id={title}>{t('station-view.steps')}</h2>
      <ol>
        {steps.map(({ Icon, text }) => (
          <li key={text}>
            <Icon aria-hidden="true" />
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <p className="station-small">{t(isWindows ? 'station-view.firewall.windows' : 'station.firewall')}</p>
    </section>
  );
}

/** `again`: it has listened before in this session. */
export function StartBar({ state: { read, isStarting }, again }: { state: StationFormState; again: boolean }) {
  const t = useTexts();
  const fault = read.ok ? undefined : read.faults[0];
  const label = t(again ? 'station-view.start-again' : 'station-view.start');
  return (
    <ActionBar
      hint={fault ? faultText(fault, t) : t('station-view.hint')}
      hintId="station-hint"
      primary={
        <Button
          variant="primary"
          type="submit"
          form={formId}
          icon={<Play aria-hidden="true" />}
          isDisabled={!read.ok || isStarting}
          aria-describedby="station-hint"
        >
          {isStarting ? t('station-view.starting') : label}
        </Button>
      }
    />
  );
}
