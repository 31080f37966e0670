import { ascii, forwardsOf, headOf, lines, permitName, purposeOf, sourceFor, type Write } from '../format.ts';

/**
 * MikroTik RouterOS: address lists, which keep names up to date by themselves, and rules of the filter. They are added at the
 * end, since `place-before` fails on an empty list; FTP's data connections need the helper `/ip firewall service-port ftp`.
 */
export const routeros: Write = (permits, context) =>
  lines(
    headOf(permits, context, context.t('permits.head.routeros'), context.t('permits.before-drop')).map(
      (line) => `# ${ascii(line, context.t)}`,
    ),
    permits.map((permit) => `${menu(permit)} address-list add list=${permitName(permit)} address=${permit.host}`),
    permits.flatMap(({ ftpPort }) =>
      ftpPort === undefined ? [] : [`/ip firewall service-port set ftp disabled=no ports=${ftpPort}`],
    ),
    permits.flatMap((permit) =>
      forwardsOf(permit).map(
        ({ from, to }) =>
          `${menu(permit)} nat add chain=dstnat action=dst-nat protocol=${permit.transport} dst-address=${from} dst-port=${permit.ports.join(',')} to-addresses=${to} comment="${permitName(permit)}"`,
      ),
    ),
    permits.map((permit) => {
      const source = sourceFor(permit, context);
      const from = source === undefined ? '' : ` src-address=${source}`;
      return `${menu(permit)} filter add chain=forward action=accept connection-state=new protocol=${permit.transport}${from} dst-address-list=${permitName(permit)} dst-port=${permit.ports.join(',')} comment="${escaped(ascii(purposeOf(permit, context.t), context.t))}"`;
    }),
  );

function menu({ host }: { host: string }): string {
  return host.includes(':') ? '/ipv6 firewall' : '/ip firewall';
}

/** The console reads variables and quotes in strings. */
function escaped(text: string): string {
  return text.replace(/["\\$?]/g, '\\$&');
}
