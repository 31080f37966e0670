import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Login, passwordVariable } from '../../shared/login.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { profileFormat, type Role, type ScenarioId } from '../../shared/words.ts';
import type { Network } from './network.ts';

/** Built by `npm run build`; from the repository's root, where all of its tasks run. */
export const bundle = join(process.cwd(), 'out/cli/portampel.cjs');

/** Beyond the run's own deadline, so that a run that hangs shows up as that. */
const timeoutMs = 150_000;

export interface CheckCall {
  scenario: ScenarioId;
  roles: Partial<Record<Role, string>>;
  options?: Options;
  /** The file for `--ca`. */
  ca?: string;
  /** Further options of the command line. */
  args?: string[];
  /** A command that runs the check, with its arguments: as another user, under another clock. */
  through?: readonly string[];
  /** For the update server; the password goes by the environment. */
  login?: Login;
}

export interface CheckRun {
  report: Report;
  code: number | null;
}

/** `portampel check` in the client namespace, from the profile file to the parsed report. */
export async function runCheck(
  network: Network,
  { scenario, roles, options, ca, login, args: more = [], through = [] }: CheckCall,
): Promise<CheckRun> {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing: npm run build`);
  const profile: Profile = { format: profileFormat, scenario, roles, ...(options && { options }) };
  // Several may run at once.
  const profileFile = join(network.folder, `profile-${randomUUID()}.json`);
  await writeFile(profileFile, JSON.stringify(profile));
  const args = ['check', '--scenario', scenario, '--profile', profileFile, '--format', 'json', ...more];
  const words = [
    ...(login ? [`${passwordVariable}=${login.password}`] : []),
    ...through,
    process.execPath,
    bundle,
    ...args,
    ...(ca === undefined ? [] : ['--ca', ca]),
    ...(login ? ['--login', login.user] : []),
  ];
  const { code, stdout, stderr } = await network.exec('client', 'env', words, { timeoutMs });
  // Whatever else there is to say goes to stderr; on stdout there is one document.
  if (stdout === '') throw new Error(`portampel ended with ${code ?? 'a signal'} and without a report: ${stderr}`);
  return { report: reportSchema.parse(JSON.parse(stdout)), code };
}
