import { stringify } from 'yaml';
import type { Check } from '../../shared/check.ts';
import { endpointText, hostInUrl } from '../../shared/host.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import { rowName, rowPurpose } from '../../shared/row-texts.ts';
import type { Expectation } from '../../shared/words.ts';
import { type Module, moduleOf } from './modules.ts';

const job = 'portampel';

const severities: Record<Expectation, string> = {
  required: 'critical',
  optional: 'warning',
  forbidden: 'critical',
  informational: 'info',
};

export interface Blackbox {
  /** By name. */
  files: Record<string, string>;
  watched: Check[];
  /** Rows that the exporter cannot measure. */
  left: Check[];
}

/** What a Prometheus watches the rows of a plan with: the exporter's modules, the targets, an alert for each row, and how to join them. */
export function blackboxOf(checks: readonly Check[], caFile: string | undefined, t: Translate): Blackbox {
  const found = checks.flatMap((check) => {
    const module = moduleOf(check, caFile);
    return module === undefined || check.host === null ? [] : [{ check, host: check.host, ...module }];
  });
  const watched = found.map(({ check }) => check);
  const left = checks.filter((check) => check.skip !== 'option-off' && !watched.includes(check));
  const modules: Record<string, Module> = Object.fromEntries(found.map(({ name, module }) => [name, module]));
  const targets = found.map(({ check, host, name, module }) => ({
    targets: [targetOf(check, host, module)],
    labels: { module: name, row: check.id, group: check.group, expectation: check.expectation },
  }));
  const rules = [...watched.map((check) => alertOf(check, t)), exporterDown(t)];
  const files = {
    'blackbox.yml': yaml({ modules }),
    'targets.yml': yaml(targets),
    'alerts.yml': yaml({ groups: [{ name: job, rules }] }),
    'prometheus.yml': yaml(prometheus),
    'README.md': readme(watched, left, t),
  };
  return { files, watched, left };
}

function targetOf({ port, encryption }: Check, host: string, { prober }: Module): string {
  if (prober !== 'http') return endpointText(host, port);
  return `${encryption === 'tls' ? 'https' : 'http'}://${hostInUrl(host)}:${port}/`;
}

function alertOf(check: Check, t: Translate) {
  const isForbidden = check.expectation === 'forbidden';
  const reason = check.expectationReason === undefined ? [] : [check.expectationReason];
  return {
    alert: `PortAmpel_${check.id.replaceAll('-', '_')}`,
    expr: `probe_success{job="${job}",row="${check.id}"} == ${isForbidden ? 1 : 0}`,
    for: '5m',
    labels: { severity: severities[check.expectation] },
    annotations: {
      summary: `{{ $labels.instance }}: ${literally(rowName(check, t))}`,
      description: literally(
        [t(isForbidden ? 'export.alert.open' : 'export.alert.down'), rowPurpose(check, t), ...reason].join(' '),
      ),
    },
  };
}

function exporterDown(t: Translate) {
  return {
    alert: 'PortAmpel_exporter',
    expr: `up{job="${job}"} == 0`,
    for: '5m',
    labels: { severity: 'warning' },
    annotations: { summary: literally(t('export.alert.exporter')) },
  };
}

/** Annotations are templates: what people wrote is none. */
function literally(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}

/** The exporter on the Prometheus' own machine, with its usual port. */
const prometheus = {
  global: { scrape_interval: '1m', scrape_timeout: '15s' },
  rule_files: ['alerts.yml'],
  scrape_configs: [
    {
      job_name: job,
      metrics_path: '/probe',
      file_sd_configs: [{ files: ['targets.yml'] }],
      relabel_configs: [
        { source_labels: ['module'], target_label: '__param_module' },
        { source_labels: ['__address__'], target_label: '__param_target' },
        { source_labels: ['__param_target'], target_label: 'instance' },
        { target_label: '__address__', replacement: '127.0.0.1:9115' },
      ],
    },
  ],
};

/** YAML 1.2 core, quoted where the reader could take it for something else; long texts stay on one line. */
function yaml(document: unknown): string {
  return stringify(document, { lineWidth: 0, version: '1.1', aliasDuplicateObjects: false });
}

function readme(watched: readonly Check[], left: readonly Check[], t: Translate): string {
  const line = (check: Check): string => `- ${check.id}: ${rowName(check, t)}`;
  return [
    `# ${t('export.readme.title')}`,
    t('export.readme.files'),
    '```sh\nprometheus-blackbox-exporter --config.file=blackbox.yml --config.check\npromtool check rules alerts.yml\npromtool check config prometheus.yml\n```',
    t('export.readme.what'),
    `## ${t('export.readme.watched')}`,
    watched.map(line).join('\n'),
    ...(left.length === 0 ? [] : [`## ${t('export.readme.left')}`, left.map(line).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}
