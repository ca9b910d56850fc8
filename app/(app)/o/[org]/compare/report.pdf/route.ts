import * as z from "zod";
import { comparisonPdf } from "@/app/comparison-files";
import { teamsComparisonQuery } from "@/lib/domain/compare-address";
import { fail, ok } from "@/lib/domain/errors";
import { organizationDownload } from "@/lib/request/download";
import { requestLocale } from "@/lib/request/locale";
import { teamsContent } from "../_parts/teams-compared";

/** Several teams beside each other as PDF. */
export const GET = organizationDownload(z.object({ org: z.string() }), async (asked) => {
  const { request, organization } = asked;
  const locale = await requestLocale();
  const content = await teamsContent(
    asked,
    teamsComparisonQuery(Object.fromEntries(new URL(request.url).searchParams)),
    locale,
  );
  if (content === null) return fail("not-found");
  const { slug, timeZone } = organization;
  return ok(comparisonPdf({ content, locale, request, slug, timeZone }));
});
