import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Another site on this machine, under two origins; each of its pages holds what it is asked to. */
export type ForeignSite = {
  /** The origins under which it is reached: two different sites to a browser. */
  readonly origins: readonly [string, string];
  /** The address of a page that frames another. */
  framing(origin: string, source: string): string;
  close(): Promise<void>;
};

/** Opens such a site on a port of its own. */
export async function openForeignSite(): Promise<ForeignSite> {
  const server = createServer((request, response) => {
    const source = new URL(request.url ?? "/", "http://site.example").searchParams.get("frame") ?? "";
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><html lang="en"><title>Intranet</title><iframe src="${source.replaceAll('"', "&quot;")}" title="Report" width="680" height="440"></iframe></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const port = portOf(server.address());
  return {
    origins: [`http://127.0.0.1:${port}`, `http://localhost:${port}`],
    framing: (origin, source) => `${origin}/?frame=${encodeURIComponent(source)}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return address.port;
}
