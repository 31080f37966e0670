import { BrickWall, Globe, Monitor, Network, Server } from 'lucide-react';
import { useMemo } from 'react';
import type { Report } from '../../../shared/report.ts';
import { standInOf } from '../../../shared/stand-in.ts';
import { useTexts } from '../../state/use-texts.ts';
import { LaneView } from './lane-view.tsx';
import { hasStretch, type Lane, pathOf, type Station } from './path.ts';
import './path-picture.css';

const icons: Record<Station, typeof Monitor> = {
  pc: Monitor,
  network: Network,
  firewall: BrickWall,
  internet: Globe,
  end: Server,
};

interface PathPictureProps {
  report: Report;
  /** Measured on another PC than this one, as far as can be told. */
  isForeign: boolean;
  /** The rows of the cause that is looked at. */
  lit: ReadonlySet<string>;
}

/** The way from this PC to each host, and where it stops. The words under each line say the same as the line. */
export function PathPicture({ report, isForeign, lit }: PathPictureProps) {
  const t = useTexts();
  const { columns, lanes, left } = useMemo(() => pathOf(report), [report]);
  if (lanes.length === 0) return null;
  const standIn = standInOf(report);
  const isStandIn = ({ role }: Lane): boolean => role === 'server' && standIn !== undefined;
  const nameOf = (station: Station) => {
    if (station === 'pc' && isForeign) return t('path.station.pc.foreign');
    return t(station === 'end' && lanes.every(isStandIn) ? 'reports.answered' : `path.station.${station}`);
  };
  const titles = {
    red: 'path.title',
    yellow: 'path.title.unknown',
    grey: 'path.title.unknown',
    green: 'path.title.free',
  } as const;
  return (
    <section className="card path" aria-labelledby="path-title">
      <h2 id="path-title">{t(titles[report.light])}</h2>
      <div className="path-stations" aria-hidden="true">
        {columns.map((station) => {
          const Icon = icons[station];
          return (
            <span key={station} className="path-station">
              <Icon />
              {nameOf(station)}
            </span>
          );
        })}
      </div>
      <ul className="path-lanes">
        {lanes.map((lane, index) => (
          <LaneView key={index} lane={lane} isStandIn={isStandIn(lane)} columns={columns} lit={lit} />
        ))}
      </ul>
      {(left > 0 || lanes.some(hasStretch)) && (
        <p className="path-caption">
          {left > 0 && `${t('path.left', { count: left })} `}
          {lanes.some(hasStretch) && t('path.caption')}
        </p>
      )}
    </section>
  );
}
