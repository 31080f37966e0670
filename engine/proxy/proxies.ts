import type { HostCheck } from '../../shared/check.ts';
import type { PacState, ProxyComparison, ProxyFacts, ProxyServer, ProxySettings } from '../../shared/facts/proxy.ts';
import { isLoopback } from '../../shared/host.ts';
import type { ProxyRun } from '../run-context.ts';
import { isBypassed } from './bypass.ts';
import { loadPac } from './load-pac.ts';
import type { PacScript } from './pac.ts';
import { askThroughProxy } from './through-proxy.ts';

/** Which proxy this system names for a URL, and where that stands. */
interface Named {
  source: ProxySettings['source'];
  byPac: boolean;
  proxy: ProxyServer;
}

/** The system's proxy settings during one run: read once, and their script started once, where a row asks for it. */
export class Proxies {
  readonly #settings: Promise<ProxySettings[]>;
  readonly #run: ProxyRun;
  #script: Promise<PacScript | undefined> | undefined;
  #pacState: PacState | undefined;

  constructor(run: ProxyRun) {
    this.#run = run;
    this.#settings = run.platform.proxySettings(run.signal);
  }

  /** The row's question through the proxy that the settings name for it; nothing where they name none. */
  async compare(check: HostCheck, addresses: readonly string[]): Promise<ProxyComparison | undefined> {
    // No program asks a proxy for this machine itself.
    if (check.probe !== 'http' || isLoopback(check.host) || addresses.some(isLoopback)) return undefined;
    const named = await this.#proxyFor(urlOf(check));
    if (!named) return undefined;
    const through = await askThroughProxy(check, named.proxy, this.#run);
    // 4D's documentation knows a login at a proxy (HTTP AUTHENTICATE), but no setting for a proxy's address.
    return { ...named, through, productUses: 'direct', confidence: 'likely' };
  }

  /** What was found, once no row asks any more; ends the script. */
  async end(): Promise<ProxyFacts> {
    (await this.#script)?.dispose();
    const settings = await this.#settings;
    const [first] = settings;
    const pac = this.#pacState ?? (first?.pac === undefined ? undefined : 'not-needed');
    return { settings, ...(pac && { pac }) };
  }

  /** The first setting that says anything about the web counts, as for a program that reads just that one. */
  async #proxyFor(url: URL): Promise<Named | undefined> {
    const [settings] = (await this.#settings).filter(({ http, https, socks, pac }) => http ?? https ?? socks ?? pac);
    if (!settings) return undefined;
    const { source, pac, bypass, http, https, socks } = settings;
    if (pac !== undefined) {
      const proxy = await this.#askScript(pac, url);
      if (proxy !== undefined) return proxy === 'direct' ? undefined : { source, byPac: true, proxy };
    }
    const proxy = (url.protocol === 'https:' ? https : http) ?? socks;
    return proxy === undefined || isBypassed(bypass, source, url) ? undefined : { source, byPac: false, proxy };
  }

  /** The way that a program would try first; nothing where the script cannot tell. */
  async #askScript(pac: string, url: URL): Promise<ProxyServer | 'direct' | undefined> {
    this.#script ??= this.#startScript(pac);
    const script = await this.#script;
    if (!script) return undefined;
    try {
      const [first] = await script.routesFor(url);
      return first;
    } catch {
      // Once is enough: a script that takes too long would hold up every other row as well.
      this.#pacState = 'not-understood';
      this.#script = Promise.resolve(undefined);
      script.dispose();
      return undefined;
    }
  }

  async #startScript(pac: string): Promise<PacScript | undefined> {
    const loaded = await loadPac(pac, this.#run.signal);
    if ('state' in loaded) {
      this.#pacState = loaded.state;
      return undefined;
    }
    try {
      // Loaded here and not at the top: few systems have a script, and the interpreter takes its time to load.
      const { startPac } = await import('./pac.ts');
      const script = await startPac(loaded.script, this.#run.resolver);
      this.#pacState = 'read';
      return script;
    } catch {
      this.#pacState = 'not-understood';
      return undefined;
    }
  }
}

function urlOf({ host, port, encryption }: HostCheck): URL {
  const name = host.includes(':') ? `[${host.split('%')[0] ?? ''}]` : host;
  return new URL(`${encryption === 'tls' ? 'https' : 'http'}://${name}:${port}/`);
}
