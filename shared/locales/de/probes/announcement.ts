/** Die Gegenstelle meldet sich wie ein Server. */
export const announcementLabels = {
  'help.counterpart.announce': 'meldet sich auf diesem UDP-Port per Broadcast, wie es der Server tut',
  'help.counterpart.no-announce': 'meldet sich nicht und beantwortet keine Serversuche',
  'announcing.title': 'Serversuche (Broadcast)',
  'announcing.says': 'Meldet sich alle {{seconds}} s auf UDP {{port}}, als Gegenstelle und nicht als Server:',
  'announcing.off': 'Meldet sich nicht: Die Serversuche findet diese Gegenstelle nicht.',
  'announcing.nowhere': 'Meldet sich nicht: Kein Netz dieses PCs nimmt Broadcasts auf UDP {{port}} an.',
  'announcing.taken': 'Meldet sich nicht: UDP {{port}} hat ein anderes Programm, vielleicht der Server selbst.',
  'announcing.taken-by': 'Meldet sich nicht: UDP {{port}} hat {{holder}}, vielleicht der Server selbst.',
  'announcing.to': 'an {{to}}',
};
