import type { Rule } from '../rule.ts';
import { addressesDead } from './addresses-dead.ts';
import { captivePortal } from './captive-portal.ts';
import { certificates } from './certificates.ts';
import { clockWrong } from './clock-wrong.ts';
import { connectsFailing } from './connects-failing.ts';
import { counterpartMet } from './counterpart-met.ts';
import { discovery } from './discovery.ts';
import { encryptionMismatch } from './encryption-mismatch.ts';
import { exposure } from './exposure.ts';
import { ftpActive } from './ftp-active.ts';
import { ftpLogin } from './ftp-login.ts';
import { ftpPassive } from './ftp-passive.ts';
import { hostDown } from './host-down.ts';
import { idleDropped } from './idle-dropped.ts';
import { inbound } from './inbound.ts';
import { latencyHigh } from './latency-high.ts';
import { localFirewall } from './local-firewall.ts';
import { localNetworkPermission } from './local-network-permission.ts';
import { mailBlocked } from './mail-blocked.ts';
import { mailGreetingLate } from './mail-greeting-late.ts';
import { mtuBlackHole } from './mtu-black-hole.ts';
import { nameServersDisagree } from './name-servers-disagree.ts';
import { nameServiceDown } from './name-service-down.ts';
import { nameUnknown } from './name-unknown.ts';
import { nameWrong } from './name-wrong.ts';
import { noAddress } from './no-address.ts';
import { noWayOut } from './no-way-out.ts';
import { opensFaked } from './opens-faked.ts';
import { pairDatagrams } from './pair-datagrams.ts';
import { pairWay } from './pair-way.ts';
import { portDropped } from './port-dropped.ts';
import { portKnownToListen } from './port-known-to-listen.ts';
import { portRejected } from './port-rejected.ts';
import { proxyLogin } from './proxy-login.ts';
import { proxyNeeded } from './proxy-needed.ts';
import { quic } from './quic.ts';
import { refusals } from './refusals.ts';
import { sshBroken } from './ssh-broken.ts';
import { starttlsRemoved } from './starttls-removed.ts';
import { tlsInspection } from './tls-inspection.ts';
import { untold } from './untold.ts';
import { updateDownload } from './update-download.ts';
import { vpn } from './vpn.ts';
import { webFilter } from './web-filter.ts';
import { wifiWeak } from './wifi-weak.ts';
import { wrongService } from './wrong-service.ts';

/**
 * In the order in which they explain rows: what is nearer to this PC first, since it hides what lies behind it, and what
 * is special before what is general.
 */
export const rules: readonly Rule[] = [
  // this PC and its network
  noAddress,
  localFirewall,
  localNetworkPermission,
  noWayOut,
  opensFaked,
  clockWrong,
  // names; a proxy that reaches a host knows its name, so nobody need look for what is wrong with that
  proxyNeeded,
  nameServiceDown,
  nameServersDisagree,
  nameWrong,
  nameUnknown,
  // tunnels and the way
  vpn,
  counterpartMet,
  mtuBlackHole,
  pairWay,
  pairDatagrams,
  inbound,
  // proxies and portals
  captivePortal,
  proxyLogin,
  webFilter,
  tlsInspection,
  // ports and hosts; of a name with several addresses, what a pair knows of one of them is known better
  portKnownToListen,
  addressesDead,
  quic,
  hostDown,
  mailBlocked,
  portDropped,
  portRejected,
  refusals,
  // FTP and updates
  ftpPassive,
  ftpActive,
  ftpLogin,
  updateDownload,
  // TLS, certificates and mail
  certificates,
  encryptionMismatch,
  starttlsRemoved,
  mailGreetingLate,
  sshBroken,
  wrongService,
  // quality of the way
  wifiWeak,
  latencyHigh,
  connectsFailing,
  idleDropped,
  // exposure, discovery and transport
  exposure,
  discovery,
  // what could not be told
  untold,
];
