import { isReady } from "@/lib/data/readiness";
import { apiHeaders } from "@/lib/request/route";

export const dynamic = "force-dynamic";

/** Whether requests can be served: the database answers, in UTC, with every migration of this build. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  const headers = ready ? apiHeaders() : { ...apiHeaders(), "Retry-After": "5" };
  return Response.json({ status: ready ? "ready" : "unavailable" }, { status: ready ? 200 : 503, headers });
}
