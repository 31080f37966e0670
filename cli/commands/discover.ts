import { type Command, Option } from 'commander';
import { currentPlatform, discover, discoverWith, localAddresses, outcomeOf } from '../../engine/index.ts';
import { announcementLoss } from '../../shared/announcement-loss.ts';
import { type DiscoveryVerdict, discoveryVerdict } from '../../shared/discovery-verdict.ts';
import { type DiscoveryFacts, defaultDiscoverySeconds, maxDiscoverySeconds } from '../../shared/facts/discovery.ts';
import { defaultPorts } from '../../shared/ports.ts';
import type { Context } from '../context.ts';
import { askPairingKey, assertCodeOfSomebody, type CounterpartFlags, codeVariable } from '../counterpart-options.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter } from '../help.ts';
import { hostValue, oneOf, wholeNumber } from '../options.ts';
import { showLine } from '../progress.ts';
import { renderDiscovery } from '../reporters/discovery.ts';

const formats = ['text', 'json'] as const;

interface DiscoverFlags extends CounterpartFlags {
  seconds: number;
  port: number;
  format: (typeof formats)[number];
}

const examples = [
  'portampel discover',
  'portampel discover --seconds 10',
  `portampel discover --port ${defaultPorts.application} --format json`,
  'portampel discover --counterpart pc.example --code 4KQ7-M02A-9NQG',
];

/** Silence proves nothing, so there is no red. */
const exitCodeOf: Record<DiscoveryVerdict, number> = {
  found: exitCodes.green,
  several: exitCodes.yellow,
  other: exitCodes.yellow,
  announced: exitCodes.grey,
  silent: exitCodes.grey,
  unusable: exitCodes.grey,
  'stand-in': exitCodes.green,
  'stand-in-unverified': exitCodes.grey,
  lost: exitCodes.yellow,
  unmet: exitCodes.grey,
  unannounced: exitCodes.grey,
};

export function addDiscoverCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  program
    .command('discover')
    .description(t('help.discover'))
    .option(
      '--seconds <n>',
      `${t('help.discover.seconds')} (${t('help.default', { value: String(defaultDiscoverySeconds) })})`,
      wholeNumber('--seconds', 1, maxDiscoverySeconds),
      defaultDiscoverySeconds,
    )
    .option(
      '--port <n>',
      `${t('help.discover.port')} (${t('help.default', { value: String(defaultPorts.application) })})`,
      wholeNumber('--port', 1, 65_535),
      defaultPorts.application,
    )
    .option('--counterpart <host>', t('help.discover.counterpart'), hostValue('--counterpart'))
    .option('--code <code>', t('help.check.code', { variable: codeVariable }))
    .addOption(
      new Option('--format <name>', t('help.discover.format')).default('text').argParser(oneOf('--format', formats)),
    )
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.discover.exit-codes', examples }))
    .action(async (flags: DiscoverFlags) => setExitCode(await search(flags, context)));
}

async function search(flags: DiscoverFlags, context: Context): Promise<number> {
  const { seconds, port, format, counterpart: host } = flags;
  const { t, terminal, signal } = context;
  assertCodeOfSomebody(flags);
  const key = host !== undefined ? await askPairingKey(flags, context) : undefined;
  let heard: DiscoveryFacts['servers'] = [];
  const line = showLine(terminal, true, (elapsedMs) => {
    const text = t('discover.running', { port, seconds: (elapsedMs / 1000).toFixed(1), count: heard.length });
    return [text, ...heard.map(({ machine, address }) => machine ?? address)].join(' · ');
  });
  let facts: DiscoveryFacts;
  try {
    const options = {
      port,
      listenMs: seconds * 1000,
      locals: localAddresses(currentPlatform()),
      listens: true,
      signal,
      ...(key && { pairingKey: key }),
      onHeard: ({ servers }: DiscoveryFacts) => (heard = servers),
    };
    const ports = [...new Set([port, port + 1, defaultPorts.sql])];
    facts = await (host !== undefined && key ? discoverWith({ host, ports, key }, options) : discover(options));
  } finally {
    line.stop();
  }
  const verdict = discoveryVerdict(facts);
  if (format === 'json') {
    const { loss } = announcementLoss(facts) ?? {};
    terminal.out(`${JSON.stringify({ verdict, ...(loss && { loss }), ...facts }, null, 2)}\n`);
  } else terminal.out(renderDiscovery(facts, outcomeOf(facts).reason, context));
  return signal.aborted && verdict !== 'found' && verdict !== 'several' ? exitCodes.grey : exitCodeOf[verdict];
}
