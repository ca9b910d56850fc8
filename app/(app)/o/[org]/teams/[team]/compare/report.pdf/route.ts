import * as z from "zod";
import { comparisonContent } from "@/app/comparison-content";
import { comparisonPdf } from "@/app/comparison-files";
import { teamComparisonQuery } from "@/lib/domain/compare-address";
import { fail, ok } from "@/lib/domain/errors";
import { teamDownload } from "@/lib/request/download";
import { requestLocale } from "@/lib/request/locale";
import { teamCompared } from "../_parts/team-compared";

/** Two dates of a team, or the team with its group, as PDF. */
export const GET = teamDownload(z.object({ org: z.string(), team: z.string() }), async (asked) => {
  const { request, organization, team } = asked;
  const locale = await requestLocale();
  const compared = await teamCompared(
    asked,
    teamComparisonQuery(Object.fromEntries(new URL(request.url).searchParams)),
  );
  const content = compared === null ? null : await comparisonContent(compared, locale);
  if (content === null) return fail("not-found");
  return ok(comparisonPdf({ content, locale, request, slug: team.slug, timeZone: organization.timeZone }));
});
