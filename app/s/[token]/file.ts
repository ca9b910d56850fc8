import { findSharedLink, type SharedDocument } from "@/lib/data/share-documents";
import { contentDisposition } from "@/lib/domain/export/file-name";
import type { Locale } from "@/lib/domain/locale";
import { env } from "@/lib/env";
import { passOf } from "@/lib/request/pass-cookie";
import { makeSlots } from "@/lib/request/slots";
import { asksForMark } from "@/lib/request/table-text";
import { documentHeaders, isKnown, tagOf } from "./answer";
import { localeOf } from "./locale-of";
import { gone, locked, unavailable } from "./refusals";

/** A file to take along from a shared document. */
export type SharedFile = {
  readonly name: string;
  readonly type: string;
  /** What else of the address it is made from. */
  readonly variant: string;
  /** Bytes, or the text of a CSV file. */
  readonly body: () => Promise<Uint8Array<ArrayBuffer> | string>;
};

/** How a file is made of what a link shows; null for a document that has none of its kind. */
type Make = (shared: SharedDocument, locale: Locale) => Promise<SharedFile | null>;

// whoever holds a link can ask as often as they like, but not for much at a time
const places = makeSlots({ all: 8, each: 2 });

/**
 * Answers with a file of a shared document to whoever may read that: the same statement decides it in this very request, passcode included,
 * before the tag and before anything is made. It is no opening of the link, for its document was opened before.
 */
export async function answerFile(
  request: Request,
  { token, kind, make }: { token: string; kind: string; make: Make },
): Promise<Response> {
  const locale = localeOf(request);
  try {
    const link = await findSharedLink(token, passOf(request));
    if (link === null) return await gone(request, locale);
    if (link.state === "locked") return await locked(request, { locale, token }, null);
    const { document: shared } = link;
    const file = await make(shared, locale);
    if (file === null) return await gone(request, locale);
    const mark = asksForMark(request) ? "\ufeff" : "";
    const headers = {
      ...documentHeaders(locale),
      "Content-Type": file.type,
      "Content-Disposition": contentDisposition(file.name),
      ETag: tagOf([shared.madeFrom, env().build, locale, kind, file.variant, mark].join("\n")),
    };
    if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
    const place = places.take(shared.linkId);
    if (place === null) return busy(locale);
    try {
      const body = await file.body();
      return new Response(typeof body === "string" ? mark + body : body, { headers });
    } finally {
      place.release();
    }
  } catch (error) {
    return await unavailable(request, locale, error);
  }
}

function busy(locale: Locale): Response {
  const headers = { ...documentHeaders(locale), "Cache-Control": "no-store", "Retry-After": "5" };
  return new Response(null, { status: 429, headers });
}
