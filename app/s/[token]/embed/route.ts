import { reportWords } from "@/lib/request/report-words";
import { documentHeaders, finish, formFor } from "../answer";
import { answerIn } from "../derived";
import { localeOf } from "../locale-of";
import { renderGone, renderUnavailable } from "../notices";
import { statusOf } from "../render-report";
import { renderEmbed, type Theme } from "./render";

/** The report of a share link for the frame of another site, which only the sites that its organisation named may draw. It sets no cookie and runs no script. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const locale = localeOf(request);
  const theme = themeOf(request);
  const { token } = await params;
  return answerIn(request, token, {
    name: "embed",
    locale,
    variant: theme ?? "",
    isOpening: true,
    headers: ({ embedOrigins }) => documentHeaders(locale, embedOrigins),
    make: async (gist, shared) =>
      finish(await renderEmbed(gist, { locale, token, theme, status: statusOf(shared, reportWords(locale)) })),
    body: (made) => formFor(request, made),
    gone: async () => page(await renderGone(locale), 404),
    unavailable: async () => page(await renderUnavailable(locale), 503, { "Retry-After": "5" }),
  });

  function page(html: string, status: number, more: Record<string, string> = {}): Response {
    const headers = { ...documentHeaders(locale), "Cache-Control": "no-store", ...more };
    return new Response(formFor(request, finish(html)), { status, headers });
  }
}

function themeOf(request: Request): Theme | null {
  const asked = new URL(request.url).searchParams.get("theme");
  return asked === "light" || asked === "dark" ? asked : null;
}
