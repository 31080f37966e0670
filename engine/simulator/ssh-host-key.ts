import type ssh2 from 'ssh2';

type Utils = typeof ssh2.utils;

/** A throw-away Ed25519 pair. One in some 300 that ssh2 1.17 makes cannot be read back by ssh2 itself: not that one. */
export function makeHostKey(utils: Utils): ReturnType<Utils['generateKeyPairSync']> {
  const pair = utils.generateKeyPairSync('ed25519');
  return utils.parseKey(pair.private) instanceof Error ? makeHostKey(utils) : pair;
}
