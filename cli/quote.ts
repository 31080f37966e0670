/** A word of a command line as the reader's shell takes it: as it is where nothing in it means anything to a shell. */
export function quote(word: string, platform: NodeJS.Platform = process.platform): string {
  const plain = platform === 'win32' ? /^[\w@+=:,./\\~-]+$/ : /^[\w@%+=:,./-]+$/;
  if (plain.test(word)) return word;
  return platform === 'win32' ? `"${word.replaceAll('"', '""')}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}
