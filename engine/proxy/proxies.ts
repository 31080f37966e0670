import type { HostCheck } from '../../shared/check.ts';
import type { PacState, ProxyComparison, ProxyFacts, ProxyServer, ProxySettings } from '../../shared/facts/proxy.ts';
import { hostInUrl, isLoopback } from '../../shared/host.ts';
import type { ProxyRun } from '../run-context.ts';
import { isBypassed } from './bypass.ts';
import { loadPac } from './load-pac.ts';
import type { PacScript } from './pac.ts';
import { PacFailure } from './pac-results.ts';
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

  /** What was found, once no row asks any more; ends the script. A cancel tells nothing about it. */
  async end(): Promise<ProxyFacts> {
    await (await this.#script)?.end();
    const settings = await this.#settings;
    const unasked = settings[0]?.pac !== undefined && this.#script === undefined;
    const pac = this.#pacState ?? (unasked ? 'not-needed' : undefined);
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
    } catch (error) {
      this.#noteFailure(error);
      return undefined;
    }
  }

  async #startScript(pac: string): Promise<PacScript | undefined> {
    const loaded = await loadPac(pac, this.#run.signal);
    if ('state' in loaded) {
      this.#note(loaded.state);
      return undefined;
    }
    try {
      // Loaded here and not at the top: few systems have a script, and what runs it is large.
      const { startPac } = await import('./pac.ts');
      const script = await startPac(loaded.script, this.#run.resolver, this.#run.signal);
      this.#note('read');
      return script;
    } catch (error) {
      this.#noteFailure(error);
      return undefined;
    }
  }

  /** A script fails once and for all: the rows that come after it say nothing new. */
  #noteFailure(error: unknown): void {
    if (!(error instanceof PacFailure)) throw error;
    if (this.#pacState === undefined || this.#pacState === 'read') this.#note(error.state);
  }

  /** What ended because the whole run did says nothing about the script. */
  #note(state: PacState): void {
    if (!this.#run.signal.aborted) this.#pacState = state;
  }
}

function urlOf({ host, port, encryption }: HostCheck): URL {
  return new URL(`${encryption === 'tls' ? 'https' : 'http'}://${hostInUrl(host)}:${port}/`);
}
