import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { reportStyleHash } from "@/generated/report-style";
import { securityHeaders } from "@/lib/domain/headers";
import { env } from "@/lib/env";

/** A finished document with its bytes ready for the wire, plain and compressed. */
export type FinishedDocument = {
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
};

/** Finishes a document: its text, and a strong tag of all that it was made from. */
export function finish(html: string, madeFrom: string): FinishedDocument {
  const plain = new TextEncoder().encode(html);
  return { etag: tagOf(madeFrom), plain, gzip: new Uint8Array(gzipSync(plain)) };
}

/** The strong tag of what a document is made from, known before the document is. */
export const tagOf = (madeFrom: string): string =>
  `"${createHash("sha256").update(madeFrom).digest("base64url").slice(0, 27)}"`;

/** The headers of everything under a share link: kept by nobody but the reader's own browser, and asked again each time. */
export function documentHeaders(locale: string): Record<string, string> {
  return {
    ...securityHeaders({ kind: "document", styleHash: reportStyleHash }, { isHttps: env().url.startsWith("https:") }),
    "Cache-Control": "private, no-cache",
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": locale,
    Vary: "Accept-Encoding, Accept-Language",
  };
}

/** Sends a document, compressed where the reader takes it. */
export function send(request: Request, document: FinishedDocument, locale: string): Response {
  const headers = { ...documentHeaders(locale), ETag: document.etag };
  if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) return new Response(document.plain, { headers });
  return new Response(document.gzip, { headers: { ...headers, "Content-Encoding": "gzip" } });
}

/** Whether the reader holds the document with this tag (RFC 9110, 13.1.2). */
export function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}
