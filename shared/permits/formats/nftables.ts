import {
  addressesOf,
  type FormatContext,
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
  const ftpPorts = [...new Set(permits.flatMap(({ ftpPort }) => ftpPort ?? []))];
  const rules = withoutRepeats(
    permits.flatMap((permit) => rulesOf(permit, context)),
    / comment .*$/,
  );
  const comments = permits.map((permit) => `# ${permitName(permit)}: ${purposeOf(permit, t)}`);
  if (!standalone) {
    return lines(
      comments,
      ftpPorts.length > 0
        ? [
            'add ct helper inet filter portampel-ftp { type "ftp" protocol tcp; }',
            'add chain inet filter portampel-ftp { type filter hook prerouting priority filter; }',
            `add rule inet filter portampel-ftp tcp dport ${set(ftpPorts)} ct helper set "portampel-ftp"`,
          ]
        : [],
      rules.map((rule) => `add rule inet filter forward ${rule}`),
    );
  }
  return lines(
    `table ${table}`,
    `delete table ${table}`,
    comments,
    `table ${table} {`,
    ftpPorts.length > 0
      ? [
          '  ct helper ftp {',
          '    type "ftp" protocol tcp;',
          '  }',
          '  chain helpers {',
          '    type filter hook prerouting priority filter;',
          `    tcp dport ${set(ftpPorts)} ct helper set "ftp"`,
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
  return ([4, 6] as const).flatMap((family) => {
    const addresses = addressesOf(permit, family);
    if (addresses.length === 0) return [];
    const layer = family === 4 ? 'ip' : 'ip6';
    const source = sourceFor(permit, context, family);
    const from = source === undefined ? '' : `${layer} saddr ${source} `;
    const to = `${layer} daddr ${set(addresses)} ${permit.transport} dport ${set(permit.ports)}`;
    return [`${from}${to} ct state new accept comment "${permitName(permit)}"`];
  });
}

function set(values: readonly (string | number)[]): string {
  return values.length === 1 ? String(values[0]) : `{ ${values.join(', ')} }`;
}
