import * as z from "zod";
import { comparisonCsv } from "@/app/comparison-files";
import { fail, ok } from "@/lib/domain/errors";
import { organizationDownload } from "@/lib/request/download";
import { teamsFile } from "../_parts/teams-compared";

/** Several teams beside each other as CSV, a row for each thing compared and a column for each team. */
export const GET = organizationDownload(z.object({ org: z.string() }), async (asked) => {
  const file = await teamsFile(asked);
  return file === null ? fail("not-found") : ok(comparisonCsv(file));
});
