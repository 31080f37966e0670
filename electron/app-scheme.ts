import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { protocol } from 'electron';

const scheme = 'portampel';
const origin = `${scheme}://app`;
export const startPage = `${origin}/index.html`;

/** The one style that React Aria writes into the page itself (touch-action of what can be pressed), by its content. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** Nothing but our own files; styles as files only, no network of the page's own. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the renderer's files, and nothing outside their folder. */
export function serveScheme(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const { hostname, pathname } = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    const type = contentTypes[extname(file)];
    if (hostname !== 'app' || type === undefined || !file.startsWith(join(folder, '/'))) return notFound();
    try {
      const headers = {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      };
      return new Response(await readFile(file), { headers });
    } catch {
      return notFound();
    }
  });
}

export function isOwnPage(url: string): boolean {
  return url === startPage || url.startsWith(`${startPage}#`);
}

function notFound(): Response {
  return new Response('', { status: 404 });
}
