import { env } from "@/lib/env";
import { apiHeaders } from "@/lib/request/route";

export const dynamic = "force-dynamic";

/** Whether this process answers at all; asks nothing of the database. */
export function GET(): Response {
  return Response.json({ status: "ok", version: env().version }, { headers: apiHeaders() });
}
