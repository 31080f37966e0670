import { firstOf } from '../../../shared/first-of.ts';
import type { Translate } from '../../../shared/locales/texts.ts';
import { printable } from '../../../shared/printable.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { namesOfPorts } from '../../../shared/row-texts.ts';
import { LightShape } from '../../components/light-mark.tsx';
import { useTexts } from '../../state/use-texts.ts';
import { type Lane, type LaneStop, reachedBy, type Station, stretchOf } from './path.ts';

const lineY = 32;
const markSize = 16;
const shownPorts = 6;

interface LaneViewProps {
  lane: Lane;
  /** Whether PortAmpel answered there, in the server's place. */
  isStandIn: boolean;
  columns: readonly Station[];
  /** The rows of the cause that is looked at: their stops stand out, all others step back. */
  lit: ReadonlySet<string>;
}

/** One line from this PC to one host: what was reached, where it stops, and the same in words. */
export function LaneView({ lane, isStandIn, columns, lit }: LaneViewProps) {
  const t = useTexts();
  const { role, host, stops } = lane;
  return (
    <li className="lane">
      <p className="lane-title">
        <strong>{t(isStandIn ? 'reports.answered' : `role.${role}`)}</strong>
        {host === null ? (
          <span className="lane-host">{t('rows.no-host')}</span>
        ) : (
          <bdi className="lane-host mono foreign">{printable(host, 253)}</bdi>
        )}
      </p>
      <LanePicture lane={lane} columns={columns} lit={lit} />
      <ul className="lane-stops">
        {stops.map((stop) => (
          <li key={stop.stop} className="lane-stop" data-lit={isLit(stop, lit)}>
            <LightShape light={stop.light} />
            <span>
              <span className="visually-hidden">{t(`light.${stop.light}`)}: </span>
              <strong>{portsOf(stop.checks)}</strong> {stopText(stop, isStandIn, t)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A stand-in is neither the server nor its service. */
function stopText({ stop }: LaneStop, isStandIn: boolean, t: Translate): string {
  return t(isStandIn && (stop === 'edge' || stop === 'service') ? `path.stop.${stop}.stand-in` : `path.stop.${stop}`);
}

function portsOf(checks: readonly ReportCheck[]): string {
  return firstOf(namesOfPorts(checks), shownPorts);
}

function LanePicture({ lane: { stations, stops, isTunnel }, columns, lit }: Omit<LaneViewProps, 'isStandIn'>) {
  const t = useTexts();
  const xOf = (station: Station): number => ((columns.indexOf(station) + 0.5) / columns.length) * 100;
  const reached = xOf(reachedBy(stops, stations));
  const isFree = stops.some(({ stop }) => stop === 'through');
  const line = (from: number, to: number) => ({ x1: `${from}%`, x2: `${to}%`, y1: lineY, y2: lineY });
  return (
    <svg className="lane-picture" width="100%" height={isTunnel ? 60 : 44} aria-hidden="true">
      {isTunnel && (
        <>
          <rect
            className="lane-tunnel"
            x={`${xOf('network') + 4}%`}
            width={`${xOf('end') - xOf('network') - 8}%`}
            y={lineY - 9}
            height={18}
            rx={9}
          />
          <text className="lane-word" x={`${(xOf('network') + xOf('end')) / 2}%`} y={lineY + 22} textAnchor="middle">
            {t('path.tunnel')}
          </text>
        </>
      )}
      <line className="lane-line lane-line-ahead" {...line(reached, xOf('end'))} />
      <line className={`lane-line ${isFree ? 'lane-line-free' : ''}`} {...line(xOf('pc'), reached)} />
      {stops.map((each) => {
        const { stop, light } = each;
        const { from, to } = stretchOf(stop, stations);
        if (from === to) return null;
        const inset = 3;
        return (
          <line
            key={stop}
            data-lit={isLit(each, lit)}
            className={`lane-stretch light-${light}`}
            {...line(xOf(from) + inset, xOf(to) - (stop === 'edge' ? 0 : inset))}
          />
        );
      })}
      {stations.map((station) => (
        <circle key={station} className="lane-station" cx={`${xOf(station)}%`} cy={lineY} r={5} />
      ))}
      <Marks stops={stops} stations={stations} xOf={xOf} lit={lit} />
    </svg>
  );
}

interface MarksProps {
  stops: readonly LaneStop[];
  stations: readonly Station[];
  xOf: (station: Station) => number;
  lit: ReadonlySet<string>;
}

/** `undefined` where no cause is looked at. */
function isLit({ checks }: LaneStop, lit: ReadonlySet<string>): boolean | undefined {
  return lit.size === 0 ? undefined : checks.some(({ id }) => lit.has(id));
}

/** The light of each stop, above the middle of its stretch; those of one place stand beside each other. */
function Marks({ stops, stations, xOf, lit }: MarksProps) {
  const placed = new Map<number, LaneStop[]>();
  for (const stop of stops) {
    const { from, to } = stretchOf(stop.stop, stations);
    const middle = (xOf(from) + xOf(to)) / 2;
    placed.set(middle, [...(placed.get(middle) ?? []), stop]);
  }
  return [...placed].flatMap(([middle, together]) =>
    together.map(({ stop, light, checks }, index) => (
      <svg key={stop} data-lit={isLit({ stop, light, checks }, lit)} x={`${middle}%`} y={4} overflow="visible">
        <g transform={`translate(${(index - together.length / 2) * (markSize + 2) + 1} 0)`}>
          <LightShape light={light} size={markSize} />
          {stop === 'name' && (
            <text className="lane-word" x={markSize + 6} y={12}>
              DNS
            </text>
          )}
        </g>
      </svg>
    )),
  );
}
