import { findSharedLink, type SharedDocument } from "@/lib/data/share-documents";
import { tryPasscode } from "@/lib/data/share-passcode";
import { isSameOrigin } from "@/lib/domain/headers";
import type { Locale } from "@/lib/domain/locale";
import { env } from "@/lib/env";
import { clientAddress } from "@/lib/request/client-address";
import { passCookie, passOf } from "@/lib/request/pass-cookie";
import { documentHeaders, type Finished, finish, formFor, isKnown, tagOf } from "./answer";
import { count } from "./count";
import { keptDocuments } from "./kept-documents";
import { localeOf } from "./locale-of";
import { readPasscode } from "./passcode-form";
import { gone, locked, unavailable } from "./refusals";
import { renderDocument } from "./render";

type Context = { params: Promise<{ token: string }> };

/**
 * The document of a share link. Its right to be read is decided by one statement before anything else, the tag included; what was finished
 * before is kept by all that it is made from, the build and the language. Unknown, expired and revoked links answer alike.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf(request);
  try {
    const { token } = await params;
    const link = await findSharedLink(token, passOf(request));
    if (link === null) return await gone(request, locale);
    if (link.state === "locked") return await locked(request, { locale, token }, null);
    const { document: shared } = link;
    const madeFrom = [shared.madeFrom, env().build, locale].join("\n");
    const headers = { ...documentHeaders(locale), ETag: tagOf(madeFrom) };
    if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
    const document = keptDocuments.get(madeFrom) ?? (await make(shared, { locale, token, madeFrom }));
    count(request, shared);
    return new Response(formFor(request, document), { headers });
  } catch (error) {
    return await unavailable(request, locale, error);
  }
}

/** Takes the passcode of a link, by a form without a script, and lets the reader in by a cookie; the passcode never stands in an address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf(request);
  try {
    const { token } = await params;
    if (!isSameOrigin(request.method, request.headers, env().url)) return await gone(request, locale, 403);
    const passcode = await readPasscode(request);
    const outcome = await tryPasscode(token, passcode, clientAddress());
    switch (outcome.kind) {
      case "gone":
        return await gone(request, locale);
      case "wrong":
      case "too-many":
        return await locked(request, { locale, token }, outcome.kind);
      case "not-asked":
        return onward(token, locale);
      case "right":
        return onward(token, locale, passCookie(token, outcome.pass));
      default:
        return outcome satisfies never;
    }
  } catch (error) {
    return await unavailable(request, locale, error);
  }
}

type Making = { locale: Locale; token: string; madeFrom: string };

async function make(shared: SharedDocument, { locale, token, madeFrom }: Making): Promise<Finished> {
  const document = finish(await renderDocument(shared, locale, token));
  keptDocuments.set(madeFrom, document);
  return document;
}

function onward(token: string, locale: Locale, cookie?: string): Response {
  const headers = new Headers({ ...documentHeaders(locale), "Cache-Control": "no-store" });
  headers.set("Location", `/s/${encodeURIComponent(token)}?lang=${locale}`);
  if (cookie !== undefined) headers.set("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
