import { resolve } from 'node:path';
import { FileInbox } from '../../electron/file-inbox.ts';
import { fileArgument } from '../../electron/open-file.ts';

describe('fileArgument', () => {
  it.each([
    [['report.portampel'], '/home/a', '/home/a/report.portampel'],
    [['--flag', 'sub/firm.PORTAMPEL'], '/home/a', '/home/a/sub/firm.PORTAMPEL'],
    [['/tmp/profile.json'], '/home/a', '/tmp/profile.json'],
    [['a.portampel', 'b.portampel'], '/x', '/x/b.portampel'],
  ])('finds the file in %j', (args, folder, file) => {
    expect(fileArgument(args, folder)).toBe(resolve(file));
  });

  it.each([[[]], [['--file.portampel']], [['notes.txt']], [['portampel']]])('finds none in %j', (args) => {
    expect(fileArgument(args, '/home/a')).toBeNull();
  });
});

describe('FileInbox', () => {
  it('keeps the last file until a page is there, and gives it out once', () => {
    const inbox = new FileInbox();
    inbox.offer('a');
    inbox.offer('b');
    const delivered: string[] = [];
    expect(inbox.open((path) => delivered.push(path))).toBe('b');
    expect(inbox.open((path) => delivered.push(path))).toBeNull();
    expect(delivered).toEqual([]);
  });

  it('delivers at once to an open page, and waits again when that is gone', () => {
    const inbox = new FileInbox();
    const delivered: string[] = [];
    inbox.open((path) => delivered.push(path));
    inbox.offer('a');
    inbox.close();
    inbox.offer('b');
    expect({ delivered, waiting: inbox.open(() => undefined) }).toEqual({ delivered: ['a'], waiting: 'b' });
  });
});
