import { ipFamily } from '../../host.ts';
import {
  addressesOf,
  type FormatContext,
  forwardsOf,
  headOf,
  lines,
  permitName,
  purposeOf,
  sourceFor,
  type Write,
  withoutRepeats,
} from '../format.ts';
import type { Permit } from '../permit.ts';

const table = 'inet portampel';

/**
 * nftables (nft(8)). Rules to add come as a script for `nft -f` that puts them into the chain `inet filter forward`; on
 * its own, a table that forwards nothing else.
 */
export const nftables: Write = (permits, context) => {
  const { t, standalone } = context;
  const helped = permits.flatMap((permit) => helperRulesOf(permit, context));
  const rules = withoutRepeats(
    permits.flatMap((permit) => rulesOf(permit, context)),
    / comment .*$/,
  );
  const forwarded = permits.flatMap(forwardRulesOf);
  const head = t(standalone ? 'permits.head.nftables-whole' : 'permits.head.nftables');
  const comments = [
    ...headOf(permits, context, head),
    ...permits.map((permit) => `${permitName(permit)}: ${purposeOf(permit, t)}`),
  ].map((line) => `# ${line}`);
  if (!standalone) {
    return lines(
      comments,
      helped.length > 0
        ? [
            'add ct helper inet filter portampel-ftp { type "ftp" protocol tcp; }',
            'add chain inet filter portampel-ftp { type filter hook prerouting priority filter; }',
            ...helped.map((rule) => `add rule inet filter portampel-ftp ${rule} ct helper set "portampel-ftp"`),
          ]
        : [],
      forwarded.length > 0
        ? [
            'add chain inet filter portampel-nat { type nat hook prerouting priority dstnat; }',
            ...forwarded.map((rule) => `add rule inet filter portampel-nat ${rule}`),
          ]
        : [],
      // Before whatever the chain ends with.
      rules.map((rule) => `insert rule inet filter forward ${rule}`),
    );
  }
  return lines(
    comments,
    `table ${table}`,
    `delete table ${table}`,
    `table ${table} {`,
    helped.length > 0
      ? [
          '  ct helper ftp {',
          '    type "ftp" protocol tcp;',
          '  }',
          '  chain helpers {',
          '    type filter hook prerouting priority filter;',
          ...helped.map((rule) => `    ${rule} ct helper set "ftp"`),
          '  }',
        ]
      : [],
    forwarded.length > 0
      ? [
          '  chain nat {',
          '    type nat hook prerouting priority dstnat;',
          ...forwarded.map((rule) => `    ${rule}`),
          '  }',
        ]
      : [],
    '  chain forward {',
    '    type filter hook forward priority filter; policy drop;',
    '    ct state established,related accept',
    rules.map((rule) => `    ${rule}`),
    '  }',
    '}',
  );
};

function rulesOf(permit: Permit, context: FormatContext): string[] {
  return matchesOf(permit, permit.ports, context).map(
    (match) => `${match} ct state new accept comment "${permitName(permit)}"`,
  );
}

/** Only for these servers: whatever else is FTP here is none of our business. */
function helperRulesOf(permit: Permit, context: FormatContext): string[] {
  return permit.ftpPort === undefined ? [] : matchesOf(permit, [permit.ftpPort], context);
}

/** The chain `forward` sees a packet after its address has been translated. */
function forwardRulesOf(permit: Permit): string[] {
  return forwardsOf(permit).map(({ from, to }) => {
    const layer = ipFamily(from) === 4 ? 'ip' : 'ip6';
    return `${layer} daddr ${from} ${permit.transport} dport ${set(permit.ports)} dnat ${layer} to ${to}`;
  });
}

function matchesOf(permit: Permit, ports: readonly number[], context: FormatContext): string[] {
  return ([4, 6] as const).flatMap((family) => {
    const addresses = addressesOf(permit, family);
    if (addresses.length === 0) return [];
    const layer = family === 4 ? 'ip' : 'ip6';
    const source = sourceFor(permit, context, family);
    const from = source === undefined ? '' : `${layer} saddr ${source} `;
    return [`${from}${layer} daddr ${set(addresses)} ${permit.transport} dport ${set(ports)}`];
  });
}

function set(values: readonly (string | number)[]): string {
  return values.length === 1 ? String(values[0]) : `{ ${values.join(', ')} }`;
}
