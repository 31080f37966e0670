import type { qualityLabels as germanLabels, qualityWords as germanWords } from '../../de/probes/quality.ts';

export const qualityWords: Record<keyof typeof germanWords, string> = {
  'row.server-hold.name': 'Idle connection',
  'row.server-hold.purpose':
    'timeSensor LEGAL keeps its connection to the server even while nobody is working. Some firewalls cut idle connections after a few minutes. The program then reports errors although all ports are open.',
  'reason.latency-high.short': 'long round trip to the server',
  'reason.latency-high.meaning':
    'The median of repeated connections is above 30 ms. The vendor calls such values bad: timeSensor LEGAL then responds sluggishly. It was measured from this PC, through Wi-Fi and VPN too if it uses them.',
  'reason.latency-high.next':
    'Repeat the check with a cable instead of Wi-Fi and without running downloads. If the value stays high, ask whoever manages the network or the internet provider.',
  'reason.connects-failing.short': 'some connections fail',
  'reason.connects-failing.meaning':
    'The port is open, but of several connections in a row some were not established. Packets are lost on the way, or a firewall or the server limits new connections.',
  'reason.connects-failing.next':
    'Check again, preferably with a cable instead of Wi-Fi. If it stays that way, have whoever manages the network check for packet loss and limits of the firewall.',
  'reason.idle-kept.short': 'idle connection stayed alive',
  'reason.idle-kept.meaning':
    'Nothing was sent for the chosen time, and afterwards the connection was still alive. This says nothing about longer idle times.',
  'reason.idle-kept.next':
    'Nothing to do. If connections are lost only after longer idle times, check with a longer duration.',
  'reason.idle-dropped.short': 'idle connection silently dropped',
  'reason.idle-dropped.meaning':
    'After the idle time nobody acknowledged what this PC sent, although a new connection was established. A firewall that forgets idle connections has this effect. timeSensor LEGAL notices only at its next access.',
  'reason.idle-dropped.next':
    'Ask whoever manages the firewall to extend the idle timeout for these ports. Give them the duration of the idle time.',
  'reason.idle-reset.short': 'idle connection cut (reset)',
  'reason.idle-reset.meaning':
    'The idle connection was cut with a reset, while idle or at the sign of life afterwards. It may be a firewall that cuts idle connections, or the server itself. Which of the two it was cannot be told from here.',
  'reason.idle-reset.next':
    'Have whoever manages the firewall check the idle timeout for these ports. If it is long enough, ask whoever manages the server.',
  'reason.idle-closed.short': 'idle connection closed',
  'reason.idle-closed.meaning':
    'The other side closed the idle connection in an orderly way. Often this is a limit of the server for connections on which nobody logs in. It may also have been a proxy or a firewall.',
  'reason.idle-closed.next':
    'Ask whoever manages the server whether it closes connections without a login after this time. If not, have whoever manages the firewall check the idle timeout.',
  'reason.pc-slept.short': 'this PC stood still meanwhile',
  'reason.pc-slept.meaning':
    'This PC stood still during the measurement, for example because it was asleep. What became of the connection meanwhile says nothing about the network.',
  'reason.pc-slept.next': 'Make sure that the PC does not go to sleep during the check, and check again.',
  'fault.idle-cut': 'cuts an idle connection after a short time',
};

export const qualityLabels: Record<keyof typeof germanLabels, string> = {
  'phase.hold': 'Holding',
  'phase.measure': 'Round trips',
  'scenarios.option.hold': 'on request',
  'help-view.reasons.quality': 'Round trips and idle connections',
  'help.check.hold': 'also leave a connection to the server idle for so many minutes, to find firewalls that cut it',
  'round-trips.title': 'Round trips',
  'round-trips.samples': 'Connections',
  'round-trips.samples.value': '{{total}}, of which {{failed}} failed',
  'round-trips.median': 'Median',
  'round-trips.median.value': '{{ms}} ms, {{grade}} on the vendor’s scale',
  'round-trips.min': 'Minimum',
  'round-trips.p95': '95th percentile',
  'round-trips.jitter': 'Jitter',
  'round-trips.local-delay': 'Delay of this PC itself',
  'round-trips.ms': '{{ms}} ms',
  'latency-grade.optimal': 'optimal',
  'latency-grade.good': 'good',
  'latency-grade.mediocre': 'mediocre',
  'latency-grade.bad': 'bad',
  'hold.title': 'Idle time',
  'hold.wanted': 'Intended',
  'hold.idle': 'Held',
  'hold.seconds': '{{seconds}} s',
  'hold.ending': 'Outcome',
  'hold.ending.alive': 'still alive',
  'hold.ending.closed': 'closed by the other side',
  'hold.ending.reset': 'cut with a reset',
  'hold.ending.silent': 'no acknowledgement any more',
  'hold.ending.interrupted': 'measurement interrupted',
  'hold.noticed': 'Noticed',
  'hold.noticed.while-idle': 'while idle',
  'hold.noticed.when-asked': 'at the sign of life afterwards',
  'hold.keep-alive': 'Waited for a sign of life',
  'hold.last-heard': 'Last data from the server after',
  'hold.reconnects': 'New connection afterwards',
  'hold.reconnects.yes': 'was established',
  'hold.reconnects.no': 'was not established',
};
