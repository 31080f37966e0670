import type { ReactNode } from 'react';
import type { Installation, Place } from './choices.ts';
import { Building, Cloud, Firewall, Globe, Link, Monitor, ServerRack, Tunnel } from './network-glyphs.tsx';
import './network-picture.css';

/** Each begins at the left edge, where the words below it begin too. */
const scenes: Record<Installation | Place, ReactNode> = {
  classic: (
    <>
      <Building x={2} width={144} />
      <Link from={55} to={98} />
      <Monitor x={39} />
      <ServerRack x={111} />
    </>
  ),
  '365': (
    <>
      <Cloud x={150} />
      <Link from={34} to={137} />
      <Monitor x={18} />
      <ServerRack x={150} />
    </>
  ),
  'classic-client': (
    <>
      <Building x={2} width={168} />
      <Link from={62} to={113} />
      <Monitor x={46} isOwn />
      <ServerRack x={126} />
    </>
  ),
  'classic-remote': (
    <>
      <Building x={158} width={80} />
      <Tunnel from={52} to={126} />
      <Link from={34} to={193} />
      <Monitor x={18} isOwn />
      <Firewall x={158} />
      <ServerRack x={206} />
    </>
  ),
  'classic-office': (
    <>
      <Building x={2} width={128} />
      <Link from={58} to={188} />
      <Monitor x={42} isOwn />
      <Firewall x={130} />
      <Globe x={206} />
    </>
  ),
  '365-client': (
    <>
      <Cloud x={184} />
      <Link from={34} to={171} />
      <Monitor x={18} isOwn />
      <Globe x={92} />
      <ServerRack x={184} />
    </>
  ),
  '365-server': (
    <>
      <Cloud x={44} />
      <Link from={57} to={188} />
      <ServerRack x={44} isOwn />
      <Firewall x={132} />
      <Globe x={206} />
    </>
  ),
  '365-rehearsal': (
    <>
      <Cloud x={44} />
      <Link from={57} to={190} />
      <ServerRack x={44} isOwn />
      <Firewall x={132} />
      <Monitor x={206} />
    </>
  ),
};

/** A small map of who talks to whom; the words beside it say the same. This PC and its way are in the accent colour. */
export function NetworkPicture({ of }: { of: Installation | Place }) {
  return (
    <svg className="network-picture" viewBox="0 0 240 72" preserveAspectRatio="xMinYMid" aria-hidden="true">
      {scenes[of]}
    </svg>
  );
}
