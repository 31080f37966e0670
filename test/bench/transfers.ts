import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passwordVariable } from '../../shared/login.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import { type Profile } from '../../shared/profile.ts';
import { reportSchema } from '../../shared/report.ts';
import { profileFormat, type TransferProtocol } from '../../shared/words.ts';
import { peakMegabytes, tellPeak } from '../helpers/measured.ts';
import { address4, nameOf } from '../lab/addresses.ts';
import { makeCertificates } from '../lab/certificates.ts';
import { Network } from '../lab/network.ts';
import { bundle } from '../lab/portampel.ts';
import { startServer } from '../lab/servers.ts';
import { account } from '../lab/ssh-servers.ts';
import { updateHost, updateName, updateServers } from '../lab/update-servers.ts';
import { type Bench, byTurns, type Result } from './bench.ts';

const bytes = 1_000_000_000;
const littleBytes = 1_000_000;
const rounds = 3;
const timeoutMs = 120_000;
const leastRatio = 0.9;
const mostGrowthMb = 40;

/** The update rehearsal's rate against curl's and its memory, over the loopback of a namespace with real servers. */
export const benchTransfers: Bench = async () => {
  const network = await Network.create();
  try {
    const certificates = await makeCertificates(network.folder);
    const { plans, files } = await updateServers(network.folder, certificates);
    // What is behind the content has no blocks on the disk: its speed stays out of this.
    await truncate(join(files, updateName), bytes);
    for (const plan of plans) await startServer(network, 'server', plan);
    const results: Result[] = [];
    for (const protocol of ['ftp', 'ftps', 'sftp', 'https'] as const) {
      results.push(...(await measure(network, certificates.ca, protocol)));
    }
    return results;
  } finally {
    await network.destroy();
  }
};

async function measure(network: Network, ca: string, protocol: TransferProtocol): Promise<Result[]> {
  const little = await rehearse(network, ca, protocol, littleBytes);
  const peaksMb: number[] = [];
  const rates = await byTurns(
    rounds,
    async () => {
      const { bytesPerSecond, peakMb } = await rehearse(network, ca, protocol, bytes);
      peaksMb.push(peakMb);
      return bytesPerSecond;
    },
    () => curlRate(network, ca, protocol),
  );
  const ratio = rates.ours / rates.peer;
  const growthMb = Math.max(...peaksMb) - little.peakMb;
  const shown = (bytesPerSecond: number): string => `${(bytesPerSecond / 1e6).toFixed(0)} MB/s`;
  return [
    {
      name: `1 GB over ${protocol}`,
      ours: shown(rates.ours),
      peer: `curl ${shown(rates.peer)}`,
      ratio,
      budget: `at least ${leastRatio}`,
      met: ratio >= leastRatio,
    },
    {
      name: `1 GB over ${protocol}, memory beyond that of 1 MB`,
      ours: `${growthMb.toFixed(0)} MB`,
      peer: '-',
      budget: `at most ${mostGrowthMb} MB`,
      met: growthMb <= mostGrowthMb,
    },
  ];
}

async function rehearse(network: Network, ca: string, protocol: TransferProtocol, wantedBytes: number) {
  const path = protocol === 'sftp' ? updateName : `/${updateName}`;
  const profile: Profile = {
    format: profileFormat,
    roles: { updates: `v4.${nameOf(updateHost)}` },
    options: { mail: false, rehearsal: { protocol, bytes: wantedBytes, path } },
  };
  const file = join(network.folder, 'profile.json');
  await writeFile(file, JSON.stringify(profile));
  const args = [
    'check',
    '--scenario',
    'classic-office',
    '--profile',
    file,
    '--format',
    'json',
    '--no-canary',
    '--quiet',
  ];
  const login = protocol === 'sftp' ? ['--login', account.user] : [];
  const environment = { ...tellPeak, [passwordVariable]: account.password };
  const words = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  words.push(process.execPath, bundle, ...args, '--ca', ca, ...login);
  const done = await network.exec('server', 'env', words, { timeoutMs });
  const row = reportSchema.parse(JSON.parse(done.stdout)).checks.find(({ id }) => id === 'updates-transfer');
  const [seen] = row?.details.addresses ?? [];
  const [download] = (seen && decisiveAttempt(seen).details.transfer?.downloads) ?? [];
  if (row?.light !== 'green' || !download) throw new Error(`${protocol}: ${row?.reason ?? 'no row'}`);
  const { receivedBytes, durationMs } = download;
  return { bytesPerSecond: (receivedBytes / durationMs) * 1000, peakMb: peakMegabytes(done) };
}

/** From the request on, as ours. */
async function curlRate(network: Network, ca: string, protocol: TransferProtocol): Promise<number> {
  const scheme = protocol === 'ftps' ? 'ftp' : protocol;
  const path = protocol === 'sftp' ? `~/${updateName}` : updateName;
  const { stdout, code } = await network.exec(
    'server',
    'curl',
    [
      ...['-s', '-o', '/dev/null', '--cacert', ca, '-w', '%{size_download} %{time_total} %{time_pretransfer}'],
      ...(protocol === 'ftps' ? ['--ssl-reqd'] : []),
      ...(protocol === 'sftp' ? ['--insecure', '--user', `${account.user}:${account.password}`] : []),
      `${scheme}://${address4(updateHost)}/${path}`,
    ],
    { timeoutMs },
  );
  const [size = 0, totalSeconds = 0, requestSeconds = 0] = stdout.split(' ').map(Number);
  if (code !== 0 || size !== bytes) throw new Error(`curl: code ${code ?? '-'}, ${size} bytes over ${protocol}`);
  return size / (totalSeconds - requestSeconds);
}
