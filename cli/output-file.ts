import { closeSync, linkSync, lstatSync, openSync, realpathSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import type { Command } from 'commander';
import writeFileAtomic from 'write-file-atomic';
import { errorCodeOf } from '../engine/index.ts';
import type { TextKey, Translate } from '../shared/locales/texts.ts';
import { UserError } from '../shared/user-error.ts';
import { contradiction } from './asked-for.ts';
import type { Context } from './context.ts';

/** What every command takes that writes a file. */
export interface OutputFlags {
  output?: string | undefined;
  /** Whether an older file may be replaced. */
  force?: boolean | undefined;
}

/** `--output` and `--force`, alike in all commands. */
export function addOutputOptions(command: Command, t: Translate, place: 'file' | 'folder', text: TextKey): Command {
  return command.option(`--output <${place}>`, t(text), outputName).option('--force', t('help.force'));
}

/** @throws {UserError} for what most commands take for standard output, and for the next option in the place of a name */
function outputName(value: string): string {
  if (value === '-') throw new UserError({ key: 'error.output-dash' });
  if (value.startsWith('-')) throw new UserError({ key: 'error.option-without-value', params: { found: '--output' } });
  return value;
}

interface Output extends Pick<OutputFlags, 'force'> {
  /** The files that are read, by the option that names them: none of these is written over, not even by force. */
  inputs?: Readonly<Record<string, string | undefined>>;
}

/**
 * Refuses an output file whose folder is missing or not writable, or that stands there already, before any work is done
 * for it.
 * @throws {UserError}
 */
export function assertWritable(file: string, { force, inputs = {} }: Output): void {
  const folder = dirname(file);
  assertFolder(folder);
  for (const [option, input] of Object.entries(inputs)) {
    if (input !== undefined && isSameFile(input, file)) {
      throw contradiction(`${option} ${input}`, `--output ${file}`);
    }
  }
  // What a link leads to may be missing: its name is taken all the same.
  const standing = statSync(file, { throwIfNoEntry: false }) ?? lstatSync(file, { throwIfNoEntry: false });
  // An atomic write replaces what stands there; a device or a pipe would be gone.
  if (standing?.isFile() === false && !standing.isSymbolicLink())
    throw new UserError({ key: 'error.output-not-a-file', params: { file } });
  if (standing !== undefined && !force) throw fileExists(file);
  // A try tells more than the rights do: read-only file systems, quotas, Windows folders, root.
  const trial = join(folder, `.portampel-${process.pid}`);
  try {
    closeSync(openSync(trial, 'wx'));
    unlinkSync(trial);
  } catch (error) {
    throw new UserError({ key: 'error.output-not-writable', params: { folder, code: errorCodeOf(error) } });
  }
}

function assertFolder(folder: string): void {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch {
    // A missing folder and one that may not be looked into are alike to the user: nothing can be written there.
  }
  if (!isFolder) throw new UserError({ key: 'error.output-folder-missing', params: { folder } });
}

function isSameFile(a: string, b: string): boolean {
  return realPath(a) === realPath(b);
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // What is not there has no other name.
    return resolve(file);
  }
}

function fileExists(file: string): UserError {
  return new UserError({ key: 'error.output-exists', params: { file } });
}

/**
 * Writes all or nothing: a reader never sees half a file, and an older one stays until the new one is complete. One that
 * came to stand there while the work was done is not replaced either, but by force: what was worked out is kept beside it.
 * @returns the file that was written
 * @throws {UserError}
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  { force }: Pick<OutputFlags, 'force'>,
): Promise<string> {
  const complete = force ? file : join(dirname(file), `.portampel-${process.pid}.new`);
  try {
    await writeFileAtomic(complete, typeof content === 'string' ? content : Buffer.from(content));
    return force ? file : takeName(complete, file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError({ key: 'error.output-failed', params: { file, code: errorCodeOf(error) } });
  }
}

/** That the file has another name than was asked for is said on standard error. @throws {UserError} */
export async function writeNamed(
  file: string,
  content: string | Uint8Array,
  flags: Pick<OutputFlags, 'force'>,
  { t, terminal }: Pick<Context, 't' | 'terminal'>,
): Promise<string> {
  const written = await writeOutput(file, content, flags);
  if (written !== file) terminal.err(`${t('output.beside', { file, written })}\n`);
  return written;
}

const mostNames = 100;

/** Gives the file its name, or the first one beside it that is free: unlike a rename, a link replaces nothing. */
function takeName(from: string, to: string): string {
  const { dir, name, ext } = parse(to);
  const others = Array.from({ length: mostNames }, (_, index) => join(dir, `${name}-${index + 2}${ext}`));
  const free = [to, ...others].find((each) => tryName(from, each));
  if (free !== undefined) return free;
  unlinkSync(from);
  throw fileExists(to);
}

function tryName(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    // A file system without links (FAT) leaves no more than a look before the rename.
    if (errorCodeOf(error) === 'EEXIST' || lstatSync(to, { throwIfNoEntry: false }) !== undefined) return false;
    renameSync(from, to);
    return true;
  }
  unlinkSync(from);
  return true;
}
