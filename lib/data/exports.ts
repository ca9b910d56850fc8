import { type Grant, userIdOf } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { record } from "./audit";
import { database } from "./database";
import { limits, takeAttempt } from "./limits";

/** What leaves the building: "history" as "csv", a "report" as "pdf". */
export type Exported = { readonly what: string; readonly format: string };

/**
 * Lets an export begin and notes it in the audit log before its first byte; refused where the person has had too many lately. Links have no
 * person: their openings are counted with their document's.
 */
export async function beginExport(
  grant: Grant<"portfolio.view" | "answers.export"> | Grant<"report.view"> | Grant<"assessment.view">,
  { what, format }: Exported,
): Promise<Result<null>> {
  const userId = userIdOf(grant.actor);
  if (userId === null) return fail("forbidden");
  if ((await takeAttempt([{ limit: limits.exportsOfPerson, subject: userId }])) === null) return fail("too-many");
  const target = "teamId" in grant ? { targetKind: "team", targetId: grant.teamId } : {};
  await record(database(), { grant, action: "export.make", ...target, details: { what, format } });
  return ok(null);
}
