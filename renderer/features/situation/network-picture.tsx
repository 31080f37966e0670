import type { ReactNode } from 'react';
import type { ScenarioId } from '../../../shared/words.ts';
import type { Installation } from './choices.ts';
import { Building, Cloud, Firewall, Globe, Link, Monitor, ServerRack, Tunnel } from './network-glyphs.tsx';
import './network-picture.css';

const scenes: Record<Installation | ScenarioId, ReactNode> = {
  classic: (
    <>
      <Building x={48} width={144} />
      <Link from={101} to={144} />
      <Monitor x={85} />
      <ServerRack x={157} />
    </>
  ),
  '365': (
    <>
      <Cloud x={180} />
      <Link from={56} to={164} />
      <Monitor x={40} />
      <ServerRack x={180} />
    </>
  ),
  'classic-client': (
    <>
      <Building x={32} width={176} />
      <Link from={93} to={150} />
      <Monitor x={77} isOwn />
      <ServerRack x={163} />
    </>
  ),
  'classic-remote': (
    <>
      <Building x={164} width={72} />
      <Tunnel from={60} to={138} />
      <Link from={40} to={187} />
      <Monitor x={24} isOwn />
      <Firewall x={164} />
      <ServerRack x={205} />
    </>
  ),
  'classic-office': (
    <>
      <Building x={12} width={128} />
      <Link from={68} to={198} />
      <Monitor x={52} isOwn />
      <Firewall x={140} />
      <Globe x={214} />
    </>
  ),
  '365-client': (
    <>
      <Cloud x={196} />
      <Link from={44} to={183} />
      <Monitor x={28} isOwn />
      <Globe x={112} />
      <ServerRack x={196} />
    </>
  ),
  '365-server': (
    <>
      <Cloud x={52} />
      <Link from={65} to={198} />
      <ServerRack x={52} isOwn />
      <Firewall x={140} />
      <Globe x={214} />
    </>
  ),
};

/** A small map of who talks to whom; the words beside it say the same. This PC and its way are in the accent colour. */
export function NetworkPicture({ of }: { of: Installation | ScenarioId }) {
  return (
    <svg className="network-picture" viewBox="0 0 240 72" aria-hidden="true">
      {scenes[of]}
    </svg>
  );
}
