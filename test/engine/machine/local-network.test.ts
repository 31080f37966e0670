import { localNetworkState } from '../../../engine/machine/local-network.ts';
import type { Observation } from '../../../shared/observation.ts';
import { observationOf } from '../../helpers/observations.ts';
import { ipv4 } from './tools.ts';

const interfaces = { en0: [ipv4('192.168.1.45', '192.168.1.45/24')] };
const near = '192.168.1.10';
const far = '198.51.100.7';

function refused(address: string, errorCode = 'EHOSTUNREACH', tries = 2): Observation {
  const observation = observationOf({ [address]: 'hostUnreachable' });
  const seen = observation.addresses[0]!;
  const [attempt] = seen.attempts;
  seen.attempts = Array.from({ length: tries }, () => ({ ...attempt!, errorCode }));
  return observation;
}

const answered = (address: string): Observation => observationOf({ [address]: 'open' });

function stateOf(observations: Observation[], platform = 'darwin', gateways: string[] = []) {
  return localNetworkState(platform, observations, interfaces, gateways);
}

const unknown = { missing: 'not-measured' };

describe('macOS’ permission for the local network', () => {
  test('is missing where the own subnet fails at once while the rest works', () => {
    expect(stateOf([refused(near), answered(far)])).toEqual({ value: 'blocked' });
  });

  test('is missing also where only the gateway answers, which needs no permission', () => {
    expect(stateOf([refused(near), answered('192.168.1.1')], 'darwin', ['192.168.1.1'])).toEqual({ value: 'blocked' });
  });

  test('is there where anything in the own subnet answers', () => {
    expect(stateOf([refused(near), answered('192.168.1.11'), answered(far)])).toEqual({ value: 'allowed' });
  });

  test.each([
    ['nothing else works either', [refused(near), refused(far)]],
    ['it fails in another way', [refused(near, 'ETIMEDOUT'), answered(far)]],
    ['there was one try only', [refused(near, 'EHOSTUNREACH', 1), answered(far)]],
    ['nobody in the own subnet was called', [answered(far)]],
    ['nothing was measured', []],
  ])('cannot be told where %s', (_name, observations) => {
    expect(stateOf(observations)).toEqual(unknown);
  });

  test.each(['linux', 'win32'])('does not exist on %s', (platform) => {
    expect(stateOf([refused(near), answered(far)], platform)).toEqual({ missing: 'none-here' });
  });
});
