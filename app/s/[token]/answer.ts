import { createHash } from "node:crypto";
import { reportStyleHash } from "@/generated/report-style";
import { securityHeaders } from "@/lib/domain/headers";
import { env } from "@/lib/env";

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

/** Whether the reader holds the document with this tag (RFC 9110, 13.1.2). */
export function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}
