const word = 'peak-bytes:';
/** Runs inside the command line's own process, and looks at it often: the kernel's own peak includes its parent's before `exec`. */
const teller = `
let peak = 0;
const look = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
setInterval(look, 10).unref();
process.on('exit', () => { look(); process.stderr.write('${word}' + peak + '\\n'); });
`;

/** The environment in which Node tells at the end how much memory it had in use. */
export const tellPeak = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(teller)}` };

/** The most memory that such a process was seen to have in use, in megabytes. */
export function peakMegabytes({ stderr }: { stderr: string }): number {
  const bytes = Number(new RegExp(`${word}(\\d+)`).exec(stderr)?.[1]);
  if (!Number.isFinite(bytes)) throw new Error(`no peak of memory: ${stderr}`);
  return bytes / 1e6;
}
