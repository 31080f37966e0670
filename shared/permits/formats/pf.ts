import { headOf, hostInPf, lines, permitName, purposeOf, sourceFor, type Write } from '../format.ts';

/** pf.conf(5), for OpenBSD, FreeBSD and OPNsense. `pass` keeps state; FTP's data connections need ftp-proxy(8). */
export const pf: Write = (permits, context) =>
  lines(
    headOf(permits, context, context.t('permits.head.pf'), context.t('permits.head.opnsense')).map(
      (line) => `# ${line}`,
    ),
    permits.flatMap((permit) => {
      const { transport, ports, ftpPort } = permit;
      const from = sourceFor(permit, context) ?? 'any';
      const comments = [
        `# ${permitName(permit)}: ${purposeOf(permit, context.t)}`,
        ...(ftpPort === undefined ? [] : [`# ${context.t('permits.ftp-proxy')}`]),
      ];
      const rule = `pass proto ${transport} from ${from} to ${hostInPf(permit)} port { ${ports.join(' ')} } keep state label "${permitName(permit)}"`;
      return [...comments, rule];
    }),
  );
