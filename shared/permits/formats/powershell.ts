import { addressesOf, lines, permitName, purposeOf, type Write } from '../format.ts';

/**
 * The PC's own Windows firewall: `New-NetFirewallRule` (module NetSecurity). It takes addresses, no names, and keeps
 * state by itself. For what comes in, the rule belongs on the server.
 */
export const powershell: Write = (permits, { t, source, marks = [] }) =>
  lines(
    marks.map((mark) => `# ${mark}`),
    `# ${t('permits.head.powershell')}`,
    `# ${t('permits.head.powershell-block')}`,
    permits.map((permit) => {
      const { direction, transport, ports } = permit;
      const isOut = direction === 'out';
      const remote = isOut ? addressesOf(permit) : source === undefined ? ['Any'] : [source];
      return [
        'New-NetFirewallRule',
        `-Name ${quoted(permitName(permit))}`,
        `-DisplayName ${quoted(`PortAmpel: ${purposeOf(permit, t)}`)}`,
        `-Direction ${isOut ? 'Outbound' : 'Inbound'}`,
        '-Action Allow',
        `-Protocol ${transport.toUpperCase()}`,
        `-RemoteAddress ${remote.map(quoted).join(',')}`,
        `${isOut ? '-RemotePort' : '-LocalPort'} ${ports.join(',')}`,
      ].join(' ');
    }),
  );

/** Single quotes take everything literally; the typographic ones end a string as well (about_Quoting_Rules). */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
