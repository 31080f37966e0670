// @ts-check
// The thread in which `pac-thread.ts` runs a configuration script. Plain JavaScript, because tests start it from this
// file, and Node 20 reads no TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import ipaddr from 'ipaddr.js';
import { createPacResolver } from 'pac-resolver';
import { QuickJS } from 'quickjs-wasi';

/** @import { PacAnswer, PacQuestion, PacThreadData } from './pac-thread.ts' */

/** More than the longest URL or list of proxies that anybody reads. */
const maxNameLength = 255;
const maxResultLength = 4096;

/** @type {PacQuestion['names']} */
let known = {};
/** @type {Set<string>} */
const unknown = new Set();

/**
 * Nothing where the name has no address, or is not known yet: then the answer of this run does not count.
 * @param {unknown} host
 */
function lookUp(host) {
  const name = String(host).slice(0, maxNameLength);
  if (ipaddr.IPv4.isValidFourPartDecimal(name)) return name;
  if (Object.hasOwn(known, name)) return known[name] ?? undefined;
  if (unknown.size < data.maxNames) unknown.add(name);
  return undefined;
}

/**
 * @param {string | undefined} address
 * @param {string} pattern
 * @param {string} mask
 */
function isInNet(address, pattern, mask) {
  if (address === undefined) return false;
  if (![pattern, mask].every((text) => ipaddr.IPv4.isValidFourPartDecimal(text))) return false;
  const [bytes, wanted, bits] = [address, pattern, mask].map((text) => ipaddr.IPv4.parse(text).octets);
  return (bits ?? []).every((bit, index) => ((bytes?.[index] ?? 0) & bit) === ((wanted?.[index] ?? 0) & bit));
}

/** In the place of the library's functions: those ask the network and print, and its `myIpAddress` calls a server. */
const sandbox = {
  // A script's words are nobody's business, least of all on our standard output.
  alert: () => undefined,
  /** @param {unknown} host */
  dnsResolve: (host) => lookUp(host) ?? null,
  /** @param {unknown} host */
  isResolvable: (host) => lookUp(host) !== undefined,
  /** @param {unknown} host @param {unknown} pattern @param {unknown} mask */
  isInNet: (host, pattern, mask) => isInNet(lookUp(host), String(pattern), String(mask)),
  myIpAddress: () => data.ownAddress,
};

/** @type {PacThreadData} */
const data = workerData;
/** @param {PacAnswer} message */
const say = (message) => parentPort?.postMessage(message);

async function run() {
  const vm = await QuickJS.create({ wasm: data.wasm });
  const find = createPacResolver(vm, data.script, { sandbox });
  parentPort?.on('message', (/** @type {PacQuestion} */ { url, names }) => {
    known = names;
    unknown.clear();
    find(url).then(
      (result) => say({ result: String(result).slice(0, maxResultLength), unknown: [...unknown] }),
      () => say({ failed: 'not-understood' }),
    );
  });
  say({ result: '', unknown: [] });
}

run().catch(() => say({ failed: 'not-understood' }));
