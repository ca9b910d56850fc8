import { asIs, pictureHeaders } from "../answer";
import { answerIn, askedLocale } from "../derived";
import { drawBadge } from "./draw";

const type = "image/svg+xml; charset=utf-8";

/** The level behind a share link as a badge for other sites; a link that opens nothing has none, nor has one that compares: it speaks of no one level. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const locale = askedLocale(request) ?? "en";
  return answerIn(request, (await params).token, {
    name: "badge",
    locale,
    headers: () => pictureHeaders(type, locale),
    isWithheld: ({ scope }) => scope === "comparison",
    make: async (gist) => asIs(new TextEncoder().encode(await drawBadge(gist, locale))),
    body: ({ plain }) => plain,
    gone: () => nothing(404),
    unavailable: () => nothing(503, { "Retry-After": "5" }),
  });
}

async function nothing(status: number, more: Record<string, string> = {}): Promise<Response> {
  return new Response(null, {
    status,
    headers: { ...pictureHeaders(type, "en"), "Cache-Control": "no-store", ...more },
  });
}
