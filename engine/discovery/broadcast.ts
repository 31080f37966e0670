import type { Socket } from 'node:dgram';
import type { DiscoveryTrouble } from '../../shared/facts/discovery.ts';
import { errorCodeOf } from '../net/error-code.ts';

/** @returns why broadcasts cannot be sent from there */
export function allowBroadcast(socket: Socket): string | undefined {
  try {
    socket.setBroadcast(true);
    return undefined;
  } catch (error) {
    return errorCodeOf(error);
  }
}

const troubles: Record<string, DiscoveryTrouble> = {
  EACCES: 'denied',
  EPERM: 'denied',
  ENETUNREACH: 'no-route',
  EHOSTUNREACH: 'no-route',
  ENETDOWN: 'no-route',
  EADDRINUSE: 'in-use',
  EADDRNOTAVAIL: 'address-gone',
};

export function troubleOf(errorCode: string): DiscoveryTrouble {
  return troubles[errorCode] ?? 'failed';
}
