import * as z from "zod";
import { comparisonCsv } from "@/app/comparison-files";
import { fail, ok } from "@/lib/domain/errors";
import { teamDownload } from "@/lib/request/download";
import { teamFile } from "../_parts/team-compared";

/** Two dates of a team, or the team with its group, as CSV: a row for each thing compared, a column for each side. */
export const GET = teamDownload(z.object({ org: z.string(), team: z.string() }), async (asked) => {
  const file = await teamFile(asked);
  return file === null ? fail("not-found") : ok(comparisonCsv(file));
});
