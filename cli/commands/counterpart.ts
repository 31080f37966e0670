import { type Command, Option } from 'commander';
import {
  type Counterpart,
  currentPlatform,
  loadScenario,
  newPairingCode,
  openCounterpart,
  ownAddresses,
  pairingKeyOf,
  systemClock,
} from '../../engine/index.ts';
import { defaultPorts } from '../../shared/ports.ts';
import { portsToListenAt } from '../../shared/ports-to-listen-at.ts';
import { printable } from '../../shared/printable.ts';
import { counterpartMinutes } from '../../shared/station.ts';
import type { ScenarioId } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { assertServer } from '../counterpart-options.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter } from '../help.ts';
import { oneOf, scenarioOption, wholeNumber } from '../options.ts';
import { assertSomePorts, portList } from '../port-list.ts';
import { jsonEvents, textEvents } from '../reporters/counterpart.ts';
import type { Station } from '../reporters/station.ts';

const formats = ['text', 'json'] as const;
const { min: minMinutes, max: maxMinutes, usual: usualMinutes } = counterpartMinutes;

interface CounterpartFlags {
  scenario: ScenarioId;
  ports?: number[];
  udpPorts?: number[];
  minutes: number;
  /** The port; `false` where it shall not announce itself. */
  announce: number | false;
  format: (typeof formats)[number];
}

const examples = [
  'portampel counterpart',
  'portampel counterpart --minutes 120 --no-announce',
  `portampel counterpart --ports ${defaultPorts.sql}-${defaultPorts.application + 1},443 --udp-ports none`,
  'portampel counterpart --scenario 365-server --format json',
];

export function addCounterpartCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const minutesDefault = t('help.default', { value: String(usualMinutes) });
  program
    .command('counterpart')
    .description(t('help.counterpart'))
    .addOption(scenarioOption(t).default('365-client'))
    .option('--ports <list>', t('help.counterpart.ports'), portList('--ports'))
    .option('--udp-ports <list>', t('help.counterpart.udp-ports'), portList('--udp-ports'))
    .option(
      '--announce <port>',
      `${t('help.counterpart.announce')} (${t('help.default', { value: String(defaultPorts.application) })})`,
      wholeNumber('--announce', 1, 65_535),
      defaultPorts.application,
    )
    .option('--no-announce', t('help.counterpart.no-announce'))
    .option(
      '--minutes <n>',
      `${t('help.counterpart.minutes')} (${minutesDefault})`,
      wholeNumber('--minutes', minMinutes, maxMinutes),
      usualMinutes,
    )
    .addOption(
      new Option('--format <name>', t('help.counterpart.format')).default('text').argParser(oneOf('--format', formats)),
    )
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.counterpart.exit-codes', examples }))
    .action(async (flags: CounterpartFlags) => setExitCode(await listen(flags, context)));
}

async function listen(flags: CounterpartFlags, context: Context): Promise<number> {
  assertServer(flags.scenario, 'error.counterpart-no-server');
  const usual = portsToListenAt(loadScenario(flags.scenario));
  const { ports: tcpPorts = usual.tcpPorts, udpPorts = usual.udpPorts, scenario, minutes, announce, format } = flags;
  assertSomePorts(tcpPorts.length + udpPorts.length);
  const code = newPairingCode();
  const durationMs = minutes * 60_000;
  const events = (format === 'json' ? jsonEvents : textEvents)(context);
  const counterpart = await openCounterpart({
    key: await pairingKeyOf(code),
    tcpPorts,
    udpPorts,
    ...(announce !== false && { announce: { port: announce } }),
    durationMs,
    clock: systemClock,
    signal: context.signal,
    onEntry: events.onEntry,
    onBug: (message) => context.terminal.err(`${context.t('error.bug', { message: printable(message) })}\n`),
  });
  const { counts } = counterpart.house.log;
  events.onStart(stationOf(counterpart, { scenario, code, endsAt: new Date(Date.now() + durationMs) }), counts);
  if (!isListening(counterpart)) {
    await counterpart.stop();
    events.onNoPort();
    return exitCodes.grey;
  }
  events.onEnd(await counterpart.ended, counts);
  return exitCodes.green;
}

function isListening({ house }: Counterpart): boolean {
  return house.listening.some(({ state }) => state === 'listening');
}

function stationOf({ house }: Counterpart, rest: Pick<Station, 'scenario' | 'code' | 'endsAt'>): Station {
  const announcing = house.announcer?.facts;
  return {
    ...rest,
    listening: house.listening,
    addresses: ownAddresses(currentPlatform()),
    ...(announcing && { announcing }),
  };
}
