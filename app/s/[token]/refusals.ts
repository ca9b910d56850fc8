import type { Locale } from "@/lib/domain/locale";
import { report as log } from "@/lib/request/report";
import { documentHeaders, finish, formFor } from "./answer";
import { type PasscodeProblem, renderGone, renderPasscode, renderUnavailable } from "./notices";

/** The page of a link that opens nothing. */
export async function gone(request: Request, locale: Locale, status = 404): Promise<Response> {
  return new Response(formFor(request, finish(await renderGone(locale))), {
    status,
    headers: { ...documentHeaders(locale), "Cache-Control": "no-store" },
  });
}

/** The page that asks for the passcode of a link. */
export async function locked(
  request: Request,
  { locale, token }: { locale: Locale; token: string },
  problem: PasscodeProblem,
): Promise<Response> {
  return new Response(formFor(request, finish(await renderPasscode(locale, token, problem))), {
    status: problem === "too-many" ? 429 : 403,
    headers: {
      ...documentHeaders(locale, [], true),
      "Cache-Control": "no-store",
      ...(problem === "too-many" ? { "Retry-After": "900" } : {}),
    },
  });
}

/** The page that stands in while the database is out of reach; what went wrong is written to the log. */
export async function unavailable(request: Request, locale: Locale, error: unknown): Promise<Response> {
  log(error);
  return new Response(formFor(request, finish(await renderUnavailable(locale))), {
    status: 503,
    headers: { ...documentHeaders(locale), "Cache-Control": "no-store", "Retry-After": "5" },
  });
}
