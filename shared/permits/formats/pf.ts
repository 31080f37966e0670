import { forwardsOf, headOf, hostInPf, lines, permitName, purposeOf, sourceFor, type Write } from '../format.ts';

/** pf.conf(5), for OpenBSD, FreeBSD and OPNsense. `pass` keeps state; FTP's data connections need ftp-proxy(8). */
export const pf: Write = (permits, context) =>
  lines(
    headOf(permits, context, context.t('permits.head.pf'), context.t('permits.head.opnsense')).map(
      (line) => `# ${line}`,
    ),
    permits.flatMap((permit) => {
      const { transport, ports, ftpPort } = permit;
      const from = sourceFor(permit, context) ?? 'any';
      const target = `port { ${ports.join(' ')} }`;
      const comments = [
        `# ${permitName(permit)}: ${purposeOf(permit, context.t)}`,
        // Translation is written otherwise in each, and stands before all filters in the one.
        ...forwardsOf(permit).flatMap((way) => [
          `# FreeBSD, OPNsense: rdr proto ${transport} from any to ${way.from} ${target} -> ${way.to}`,
          `# OpenBSD: match in proto ${transport} to ${way.from} ${target} rdr-to ${way.to}`,
        ]),
        ...(ftpPort === undefined ? [] : [`# ${context.t('permits.ftp-proxy')}`]),
      ];
      const rule = `pass proto ${transport} from ${from} to ${hostInPf(permit)} port { ${ports.join(' ')} } keep state label "${permitName(permit)}"`;
      return [...comments, rule];
    }),
  );
