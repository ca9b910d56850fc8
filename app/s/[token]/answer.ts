import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { reportStyleHash } from "@/generated/report-style";
import { securityHeaders } from "@/lib/domain/headers";
import { env } from "@/lib/env";

/** The strong tag of what a document is made from, known before the document is. */
export const tagOf = (madeFrom: string): string =>
  `"${createHash("sha256").update(madeFrom).digest("base64url").slice(0, 27)}"`;

/** The headers of a document under a share link: kept by nobody but the reader's own browser, and asked again each time. */
export function documentHeaders(
  locale: string,
  frameAncestors: readonly string[] = [],
  hasForm = false,
): Record<string, string> {
  return {
    ...securityHeaders(
      { kind: "document", styleHash: reportStyleHash, frameAncestors, hasForm },
      { isHttps: isHttps() },
    ),
    "Cache-Control": "private, no-cache",
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": locale,
    Vary: "Accept-Encoding, Accept-Language, Cookie",
  };
}

/** The headers of a picture of a document, which any site may show and keep for a minute; only its address says in which language it speaks. */
export function pictureHeaders(type: string, locale: string): Record<string, string> {
  return {
    ...securityHeaders({ kind: "picture" }, { isHttps: isHttps() }),
    "Cache-Control": "public, max-age=60",
    "Content-Type": type,
    "Content-Language": locale,
  };
}

const isHttps = (): boolean => env().url.startsWith("https:");

/** Whether the reader holds the document with this tag (RFC 9110, 13.1.2). */
export function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}

/** A finished text in both forms in which it goes over the wire. */
export type Finished = { readonly plain: Uint8Array<ArrayBuffer>; readonly gzip: Uint8Array<ArrayBuffer> };

/** Makes both forms once, so that a kept document is not compressed for every reader anew. */
export function finish(html: string): Finished {
  const plain = new TextEncoder().encode(html);
  return { plain, gzip: new Uint8Array(gzipSync(plain)) };
}

/** A picture goes over the wire as it is. */
export const asIs = (picture: Uint8Array<ArrayBuffer>): Finished => ({ plain: picture, gzip: picture });

/**
 * The form that the request takes. Next keeps a handler from naming a content encoding and does not compress what handlers send, so `next.config.js`
 * names it for just these addresses by the same sign in the same header.
 */
export const formFor = (request: Request, { plain, gzip }: Finished): Uint8Array<ArrayBuffer> =>
  (request.headers.get("accept-encoding") ?? "").includes("gzip") ? gzip : plain;
