import { after } from "next/server";
import { countOpening } from "@/lib/data/openings";
import { findSharedReport, type SharedReport } from "@/lib/data/share-documents";
import { chooseLocale, isLocale, type Locale } from "@/lib/domain/locale";
import { env } from "@/lib/env";
import { report as log } from "@/lib/request/report";
import { documentHeaders, type Finished, finish, formFor, isKnown, tagOf } from "./answer";
import { keepDocument, keptDocument } from "./kept-documents";
import { renderGone, renderReport, renderUnavailable } from "./render";

/**
 * The document of a share link. Its right to be read is decided by one statement before anything else, the tag included; what was finished
 * before is kept by link, version, revision, build, language and day. Unknown, expired and revoked links answer alike.
 */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const locale = localeOf(request);
  try {
    const { token } = await params;
    const shared = await findSharedReport(token);
    if (shared === null) return await gone(request, locale);
    const madeFrom = keyOf(shared, locale);
    const headers = { ...documentHeaders(locale), ETag: tagOf(madeFrom) };
    if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
    const document = keptDocument(madeFrom) ?? (await make(shared, locale, token, madeFrom));
    if (request.method === "GET") after(() => countOpening(shared).catch(log));
    return new Response(formFor(request, document), { headers });
  } catch (error) {
    log(error);
    return new Response(formFor(request, finish(await renderUnavailable(locale))), {
      status: 503,
      headers: { ...documentHeaders(locale), "Cache-Control": "no-store", "Retry-After": "5" },
    });
  }
}

async function make(shared: SharedReport, locale: Locale, token: string, madeFrom: string): Promise<Finished> {
  const document = finish(await renderReport(shared, locale, token));
  keepDocument(madeFrom, document);
  return document;
}

async function gone(request: Request, locale: Locale): Promise<Response> {
  return new Response(formFor(request, finish(await renderGone(locale))), {
    status: 404,
    headers: { ...documentHeaders(locale), "Cache-Control": "no-store" },
  });
}

function keyOf({ linkId, version, team, organizationName, today }: SharedReport, locale: Locale): string {
  return [linkId, version, team.revision, organizationName, env().build, locale, today].join("\n");
}

function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("lang");
  return isLocale(asked) ? asked : chooseLocale({ acceptLanguage: request.headers.get("accept-language") });
}
