import { resolve } from 'node:path';
import { commandLineArguments } from '../../electron/command-line.ts';
import { FileInbox } from '../../electron/file-inbox.ts';
import { fileArgument } from '../../electron/open-file.ts';
import { placeWithin } from '../../electron/windows/place-within.ts';

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

describe('commandLineArguments', () => {
  it.each([
    [['check', '--demo']],
    [['--version']],
    [['--lang', 'en', 'check', '--demo']],
    [['chek']],
    [['check', '--profile', 'firm.portampel']],
  ])('sends %j to the command line', (args) => {
    expect(commandLineArguments(args)).toEqual(args);
  });

  it.each([[[]], [['firm.portampel']], [['--remote-debugging-port=0']], [['--force-device-scale-factor=2', 'a.json']]])(
    'opens the window for %j',
    (args) => {
      expect(commandLineArguments(args)).toBeNull();
    },
  );

  it('leaves out the switch that root needs', () => {
    expect(commandLineArguments(['check', '--no-sandbox', '--demo'])).toEqual(['check', '--demo']);
  });
});

describe('placeWithin', () => {
  const screen = { x: 0, y: 25, width: 1440, height: 875 };
  const place = { version: 1 as const, maximized: false, width: 1000, height: 700 };

  it.each([
    ['where it was', { x: 100, y: 50 }, { x: 100, y: 50, width: 1000, height: 700 }],
    ['half out at the side', { x: -800, y: 50 }, { x: -800, y: 50, width: 1000, height: 700 }],
    ['above the screen', { x: 100, y: -600 }, { width: 1000, height: 700 }],
    ['below the screen', { x: 100, y: 890 }, { width: 1000, height: 700 }],
    ['on a screen that is gone', { x: 3000, y: 50 }, { width: 1000, height: 700 }],
    ['nowhere yet', {}, { width: 1000, height: 700 }],
  ])('%s', (_, position, expected) => {
    expect(placeWithin({ ...place, ...position }, screen)).toEqual(expected);
  });

  it('is no larger than the screen', () => {
    expect(placeWithin({ ...place, width: 9000, height: 9000 }, screen)).toEqual({ width: 1440, height: 875 });
  });
});
