import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The strictest policy a page can have: no style, no script, no plain strings into the DOM. */
const strictPolicy =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox";

const nothingElse = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Hosts that the browsers themselves call, extension or not. Exact names, not whole domains: a
 * font or a script fetched from the same company would be a finding.
 */
const calledByBrowsers: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
]);

/** One request that left the browser, as its proxy saw it: for https only the host is known. */
export interface WebRequest {
  readonly method: string;
  readonly url: string;
}

interface PageOptions {
  readonly strictPolicy?: boolean;
  readonly alone?: boolean;
  readonly type?: string;
}

/**
 * The whole web, as far as a browser under test is concerned: its proxy. Answers for any host name
 * with the pages put there, and writes down every request that leaves the browser, from pages and
 * extensions alike.
 */
export interface Web {
  /** For the browser's proxy settings: 127.0.0.1 at this port. */
  readonly port: number;
  /**
   * Puts a page on the web.
   *
   * @param url where, `http:` only
   * @param options `strictPolicy`: send it with the strictest content security policy there is;
   *   `alone`: with one that keeps its scripts from running and anything else from loading;
   *   `type`: what it is, when it is not a page
   * @returns the same address, for the browser to open
   */
  publish(url: string, html: string, options?: PageOptions): string;
  /** Every request since the start or the last `forget`, those of the browser's maker left out. */
  requests(): readonly WebRequest[];
  forget(): void;
  close(): Promise<void>;
}

/** Starts a web of its own on a free local port. */
export async function startWeb(): Promise<Web> {
  const pages = new Map<
    string,
    { readonly html: string; readonly policy: string | null; readonly type: string }
  >();
  let requests: WebRequest[] = [];

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    requests.push({ method: request.method ?? 'GET', url });
    const page = pages.get(url);
    if (page === undefined) {
      // Empty and quick: every page asks for a favicon.
      response.writeHead(404).end();
      return;
    }
    const policy = page.policy === null ? {} : { 'content-security-policy': page.policy };
    response.writeHead(200, { 'content-type': page.type, ...policy });
    response.end(page.html);
  });
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: `https://${request.url}/` });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    publish(url, html, options = {}) {
      if (!url.startsWith('http://')) throw new Error(`only http: pages can be published: ${url}`);
      const { strictPolicy: strict, alone, type = 'text/html; charset=utf-8' } = options;
      pages.set(url, { html, policy: strict ? strictPolicy : alone ? nothingElse : null, type });
      return url;
    },
    requests: () =>
      requests.filter(
        ({ url }) => !calledByBrowsers.has(new URL(url).hostname) && !url.endsWith('/favicon.ico'),
      ),
    forget() {
      requests = [];
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
