import { loadScenario } from '../../engine/index.ts';
import { announcingTexts } from '../../shared/announcing-lines.ts';
import type { Announcing } from '../../shared/facts/announcement.ts';
import type { Listening } from '../../shared/facts/counterpart.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import { areUsualPorts } from '../../shared/ports-to-listen-at.ts';
import { groupListening, type OwnAddress } from '../../shared/station.ts';
import { listeningNotes, listeningText } from '../../shared/station-texts.ts';
import { spelled } from '../../shared/typed-code.ts';
import type { ScenarioId } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, wrap } from '../terminal.ts';

/** What somebody at the other end needs, and what somebody here wants to see. */
export interface Station {
  scenario: ScenarioId;
  code: string;
  endsAt: Date;
  addresses: readonly OwnAddress[];
  listening: readonly Listening[];
  /** Left out where it does not announce itself. */
  announcing?: Announcing;
}

/** What a counterpart shows when it starts: its code, where it can be reached, and where it listens. */
export function describeStation(station: Station, context: Context): string {
  const { t, terminal } = context;
  const { bold } = colours(terminal.colour);
  const inLines = (text: string): string[] => wrap(text, terminal.columns);
  const { code, addresses, listening } = station;
  const ports = [
    bold(t('station.ports')),
    ...portLines(listening, t),
    ...listeningNotes(listening).flatMap((note) => inLines(t(`station.${note}`))),
  ];
  if (!listening.some(({ state }) => state === 'listening')) return `${ports.join('\n')}\n`;
  const time = new Intl.DateTimeFormat(t.locale, { timeStyle: 'short' }).format(station.endsAt);
  const announcing = announcingTexts(station.announcing, t);
  const blocks = [
    inLines(t('station.title', { time })),
    [...inLines(t('station.code')), ...framed(code, bold)],
    [
      ...inLines(t('station.there')),
      ...commandLines(station, t),
      ...(hasUsualPorts(station) ? [] : inLines(t('station.own-ports'))),
    ],
    [
      bold(t('station.addresses')),
      ...(addresses.length > 0
        ? inColumns(addresses.map((each) => [each.address, each.interface]))
        : inLines(t('station.no-address'))),
    ],
    ports,
    [
      bold(t('announcing.title')),
      ...inLines(announcing.says),
      ...inColumns(announcing.from.map(({ label, text }) => [label, text])),
    ],
    [...inLines(t('station.firewall')), t('station.stop')],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** A server is rehearsed with the same ports; who listens for workplaces by default may mean either. */
function commandLines({ scenario, addresses, code }: Station, t: Translate): string[] {
  const [{ address } = { address: 'HOST' }] = addresses;
  const commandFor = (id: ScenarioId): string =>
    `  portampel check --scenario ${id} --counterpart ${address} --code ${code}`;
  if (scenario !== '365-client') return [commandFor(scenario)];
  return (['365-client', '365-server'] as const).flatMap((id) => [t(`station.there.${id}`), commandFor(id)]);
}

function hasUsualPorts({ listening, scenario }: Station): boolean {
  const tcpPorts = listening.filter(({ transport }) => transport === 'tcp').map(({ port }) => port);
  return areUsualPorts(tcpPorts, loadScenario(scenario));
}

/** As large as a terminal can: letter by letter, apart from all else; below it as it is typed. */
function framed(code: string, bold: (text: string) => string): string[] {
  const text = `   ${spelled(code).replaceAll(', ', '   ')}   `;
  const line = '─'.repeat(text.length);
  return [`  ┌${line}┐`, `  │${bold(text)}│`, `  └${line}┘`, `  ${code}`];
}

function portLines(listening: readonly Listening[], t: Translate): string[] {
  const lines = groupListening(listening).map((group) => [
    `${group.transport.toUpperCase()} ${group.port}`,
    listeningText(group, t),
  ]);
  return inColumns(lines);
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', ...rest]) => `  ${first.padEnd(width)}  ${rest.join('  ')}`.trimEnd());
}
