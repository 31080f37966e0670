/** Texts of the app for measurements that take longer: how they are asked for, and how far they are. */
export const extras = {
  // the options of a check
  'extras.title': 'Further measurements',
  'extras.lead': 'Each on request only, since it takes longer or needs more to be known.',
  'extras.rehearsal.detail': 'Downloads a file from the update server and keeps nothing of it.',
  'extras.rehearsal.protocol': 'Protocol',
  'extras.rehearsal.size': 'At most',
  'extras.rehearsal.path': 'File on the server',
  'extras.rehearsal.path.listed': 'Empty: the largest file in the folder that the login leads to.',
  'extras.rehearsal.path.web': 'Needed, for example /update.zip: the web has no list of files.',
  'extras.rehearsal.path.fault': 'Only the file, for example /update.zip. The server stands above.',
  'extras.rehearsal.sha256': 'Checksum (SHA-256)',
  'extras.rehearsal.sha256.detail': 'If known. It is compared only where the whole file is downloaded.',
  'extras.rehearsal.sha256.fault': 'Such a checksum has 64 characters from 0 to 9 and a to f.',
  'extras.hold.detail':
    'Keeps a connection to the server without traffic for so long, and checks that it is still alive.',
  'extras.hold.off': 'Off',
  'extras.trace': 'Trace the way',
  'extras.trace.detail': 'Shows the stations on the way to each server. This takes a few seconds.',
  'extras.login': 'Login at the update server',
  'extras.login.detail':
    'Left empty: as a guest. Name and password stay in memory: they are in no file, and forgotten as soon as PortAmpel ends.',
  'extras.login.user': 'User name',
  'extras.login.password': 'Password',
  'extras.obstacle.checksum': 'First correct the checksum under ‘Further measurements’.',
  'extras.obstacle.path':
    'First name the file on the server under ‘Further measurements’, without the server’s address.',
  'extras.obstacle.login': 'Enter the user name that belongs to the password.',
  // while they run
  'running.later': 'begins after the other rows',
  'running.bytes': '{{done}} of {{total}}',
  'running.bytes.open': '{{done}} downloaded',
  'running.held': '{{elapsed}} of {{total}} minutes',
  'running.remaining': 'about {{time}} left',
  'running.still': 'Still running: {{rows}}.',
  // from the result
  'result.rehearse.why':
    'Whether large files come through from the update server as well is shown by a rehearsal. It keeps nothing.',
  'result.rehearse.again': 'The rehearsal can be repeated on its own. All other rows stay as they are.',
  // this PC and the way
  'surroundings.title': 'This PC and the way',
  'surroundings.title.foreign': 'The PC that was checked and the way',
  'surroundings.search': 'Search these facts',
  'surroundings.copy': 'Copy as text',
  'surroundings.copied': 'Facts copied.',
  'surroundings.none': 'No fact matches.',
  // charts
  'chart.latency': 'On the vendor’s scale',
  'chart.transfer': 'Bytes over time',
  // the search for servers
  'search.button': 'Search servers',
  'search.title': 'Servers in the own network',
  'search.running': 'Searching on UDP {{port}}…',
  'search.close': 'Close the search',
  'search.stop': 'Cancel',
  'search.again': 'Search again',
  'search.choose': 'Choose the server to take its address.',
  'search.take': 'Take {{address}}',
  'search.uncertain': 'It is unclear whether this is a server of timeSensor LEGAL.',
  'search.unusable': 'From here the search was not possible, or not everywhere',
  'search.reach': 'The search reaches as far as the own network, not through a VPN or the internet.',
  'search.taken': 'Taken from the server search: {{name}}',
};
