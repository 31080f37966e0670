import { namesOfMet } from '../../../shared/row-texts.ts';
import { isStoodIn } from '../pair.ts';
import type { Rule } from '../rule.ts';
import { portList, sign } from '../signs.ts';

/**
 * Connections open to addresses where nobody lives. So something on this PC or on the way opens them by itself, and an open
 * port proves nothing. What is wrong behind it cannot be told.
 */
export const opensFaked: Rule = ({ report, rows, failing }) => {
  const faked = new Set(report.canary.fakedPorts);
  if (report.canary.state !== 'faked') return [];
  const untold = rows.filter(({ reason }) => reason === 'faked-open');
  const mute = failing.filter((row) => {
    const { port, transport, state, service } = row;
    const isMute = state === 'open' && (service === 'silent' || service === 'unexpected');
    return isMute && transport === 'tcp' && faked.has(port) && !isStoodIn(report, row);
  });
  const claimed = [...untold, ...mute.filter((row) => !untold.includes(row))];
  if (claimed.length === 0) return [];
  const params = { ports: portList(claimed) };
  return [
    {
      id: 'opens-faked',
      params,
      confidence: mute.length > 0 ? 'likely' : 'certain',
      checkIds: claimed.map(({ id }) => id),
      evidence: [sign('opens-where-nobody-lives', { ports: namesOfMet([...faked], report.checks).join(', ') })],
      against: mute.length > 0 ? [sign('behind-the-fake-untold', { ports: portList(mute) })] : [],
    },
  ];
};
