import { defaultPorts, portsCollide, portsOf } from '../../../shared/ports.ts';
import type { Options } from '../../../shared/profile.ts';
import type { Scenario } from '../../../shared/scenario.ts';
import { discoveryOptions, transportOptions } from '../../../shared/words.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useTexts } from '../../state/use-texts.ts';
import './advanced-options.css';

export interface AdvancedOptionsProps {
  scenario: Scenario;
  options: Options;
  onChange: (options: Options) => void;
}

/** What hardly anybody changes: ports that the firm moved, and how the client talks to the server. */
export function AdvancedOptions({ scenario, options, onChange }: AdvancedOptionsProps) {
  const t = useTexts();
  const ports = portsOf(options);
  const hasPorts = scenario.rows.some(({ port }) => typeof port === 'string');
  const hasTransport = scenario.rows.some(({ carriedBy }) => carriedBy !== undefined);
  const hasDiscovery = scenario.rows.some(({ id }) => id === 'discovery');
  if (!hasPorts && !hasTransport && !hasDiscovery) return null;
  const portField = (name: 'application' | 'sql', maxValue: number) => ({
    label: t(`addresses.advanced.${name}`),
    value: ports[name],
    defaultValue: defaultPorts[name],
    minValue: 1,
    maxValue,
    step: 1,
    formatOptions: { useGrouping: false, maximumFractionDigits: 0 },
    onChange: (value: number) => onChange({ ...options, ports: { ...options.ports, [name]: value } }),
  });
  return (
    <Disclosure title={t('addresses.advanced')}>
      <div className="advanced-options">
        {hasPorts && (
          <>
            <NumberField
              {...portField('application', 65_534)}
              detail={t('addresses.advanced.database', { port: ports.database })}
            />
            <NumberField
              {...portField('sql', 65_535)}
              fault={portsCollide(ports) ? t('addresses.advanced.collide', { ...ports }) : null}
            />
          </>
        )}
        {hasTransport && (
          <Segmented
            label={t('addresses.advanced.transport')}
            detail={t('addresses.advanced.transport.detail')}
            options={transportOptions.map((value) => ({ value, label: t(`addresses.transport.${value}`) }))}
            value={options.transport ?? 'tcp'}
            onChange={(transport) => onChange({ ...options, transport })}
          />
        )}
        {hasDiscovery && (
          <Segmented
            label={t('row.discovery.name')}
            detail={t('addresses.advanced.discovery.detail')}
            options={discoveryOptions.map((value) => ({ value, label: t(`addresses.discovery.${value}`) }))}
            value={options.discovery ?? 'expected'}
            onChange={(discovery) => onChange({ ...options, discovery })}
          />
        )}
      </div>
    </Disclosure>
  );
}
