import type { Options } from './profile.ts';
import type { NamedPort } from './scenario.ts';
import type { TransferProtocol } from './words.ts';

/** The source's ports for timeSensor LEGAL, where nobody has moved them. */
export const defaultPorts = { application: 19813, sql: 19812 };

/** Where the update rehearsal connects to. */
const transferPorts: Record<TransferProtocol, number> = { ftp: 21, ftps: 21, sftp: 22, http: 80, https: 443 };

export type Ports = Record<NamedPort, number>;

/** The ports that the options come to: DB4D always listens one above the application server. */
export function portsOf({ ports, rehearsal }: Options): Ports {
  const { application = defaultPorts.application, sql = defaultPorts.sql } = ports ?? {};
  return { application, database: application + 1, sql, transfer: transferPorts[rehearsal?.protocol ?? 'ftp'] };
}

/** SQL must be neither the application server's port nor DB4D's. */
export function portsCollide({ application, database, sql }: Ports): boolean {
  return sql === application || sql === database;
}
