import { documentHeaders } from "../answer";

/** Below a share link there is nothing, whether the link opens or not. */
export function GET(): Response {
  return new Response(null, { status: 404, headers: { ...documentHeaders("en"), "Cache-Control": "no-store" } });
}
