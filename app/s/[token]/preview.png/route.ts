import { asIs, pictureHeaders } from "../answer";
import { answerIn, askedLocale } from "../derived";
import { drawNeutral, drawPreview } from "./draw";

const type = "image/png";

/**
 * What a messenger shows beside a share link. A link that opens nothing, asks for a passcode, or is frozen with something kept back has a picture
 * that says nothing of it.
 */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const locale = askedLocale(request) ?? "en";
  return answerIn(request, (await params).token, {
    name: "preview",
    locale,
    headers: () => pictureHeaders(type, locale),
    make: async (gist) => asIs(await drawPreview(gist, locale)),
    body: ({ plain }) => plain,
    isWithheld: ({ mode, hides: { names, capabilities, gap, readings } }) =>
      mode === "frozen" && (names || capabilities || gap || readings),
    gone: () => neutral(404, { "Cache-Control": "no-store" }),
    withheld: () => neutral(200, {}),
    unavailable: () => neutral(503, { "Cache-Control": "no-store", "Retry-After": "5" }),
  });

  async function neutral(status: number, more: Record<string, string>): Promise<Response> {
    return new Response(await drawNeutral(locale), { status, headers: { ...pictureHeaders(type, locale), ...more } });
  }
}
