import type { Grant } from "@/lib/domain/access";
import { monthOf } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { archivedPeriods, restoredPeriods } from "@/lib/domain/team-period";
import { record } from "./audit";
import { inTransaction } from "./database";
import { moveTeamPeriod } from "./rollup";
import { countUp, lockTeam } from "./team-changes";

/**
 * Archives a team today: it leaves today's figures and stays in history until then, its drafts are locked, its links answer as revoked,
 * its pages stay readable. Archiving twice changes nothing.
 */
export async function archiveTeam(grant: Grant<"team.archive">): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  return inTransaction(async (db) => {
    const team = await lockTeam(db, grant);
    if (team === null) return fail("not-found");
    if (team.archivedOn !== null) return ok(null);
    await db.$executeRaw`
      UPDATE team SET archived_on = ${team.today} WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid`;
    await moveTeamPeriod(db, { organizationId, teamId }, (periods) => archivedPeriods(periods, monthOf(team.today)));
    await countUp(db, grant);
    await record(db, { grant, action: "team.archive", targetKind: "team", targetId: teamId });
    return ok(null);
  });
}

/** Undoes the archiving of a team as if it had never been: figures, drafts and links are what they were. */
export async function restoreTeam(grant: Grant<"team.archive">): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  return inTransaction(async (db) => {
    const team = await lockTeam(db, grant);
    if (team === null) return fail("not-found");
    if (team.archivedOn === null) return ok(null);
    await db.$executeRaw`
      UPDATE team SET archived_on = NULL WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid`;
    await moveTeamPeriod(db, { organizationId, teamId }, restoredPeriods);
    await countUp(db, grant);
    await record(db, { grant, action: "team.restore", targetKind: "team", targetId: teamId });
    return ok(null);
  });
}
