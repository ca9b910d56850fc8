import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { grant as proofOf } from "@/lib/domain/access";
import { datesComparisonAddress, groupComparisonAddress, teamComparisonQuery } from "@/lib/domain/compare-address";
import { writtenDay } from "@/lib/domain/written-date";
import { teamPage } from "@/lib/request/page";
import { ComparisonLink, NothingToShare } from "../../../../settings/links/comparison-link";
import { comparisonPreview } from "../../../../settings/links/comparison-preview";
import { teamCompared } from "../_parts/team-compared";
import { shareComparison } from "./actions";

type Props = PageProps<"/o/[org]/teams/[team]/compare/share">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("share.comparison");
  return { title: t("title") };
}

export default async function ShareComparisonPage({ params, searchParams }: Props) {
  const address = await params;
  const place = await teamPage({ organization: address.org, team: address.team }, "share.manage");
  const { grant, actor, organization, team } = place;
  const { organizationId, slug, today, timeZone } = organization;
  const view = proofOf(actor, "report.view", { organizationId, teamId: team.id }) ?? forbidden();
  const query = teamComparisonQuery(await searchParams);
  const at = { organization: slug, team: team.slug };
  const [t, locale, rules, compared] = await Promise.all([
    getTranslations("share"),
    getLocale(),
    readLinkRules(grant),
    team.archivedOn === null ? teamCompared({ grant: view, actor, organization, team }, query) : null,
  ]);
  if (compared === null)
    return (
      <NothingToShare backHref={query.with === "group" ? groupComparisonAddress(at) : datesComparisonAddress(at)} />
    );
  const form = {
    ...{ rules, today, timeZone },
    preview: () => comparisonPreview(compared, locale),
    make: shareComparison.bind(null, slug, team.slug),
  };
  if (compared.compared === "in-group") {
    return (
      <ComparisonLink
        {...form}
        kind="in-group"
        subject={t("of.inGroup", { names: team.name, group: compared.groupName })}
        backHref={groupComparisonAddress(at)}
        shown={[
          { mode: "live", title: t("comparison.live"), help: t("comparison.liveHelp") },
          { mode: "frozen", title: t("frozen", { date: writtenDay(today, locale) }), help: t("frozenHelp") },
        ]}
      />
    );
  }
  const { from, to, assessmentIds } = compared;
  const words = { names: team.name, before: writtenDay(from, locale), after: writtenDay(to, locale) };
  return (
    <ComparisonLink
      {...form}
      kind="dates"
      subject={t("of.dates", words)}
      backHref={datesComparisonAddress(at, { from, to, framework: query.with === "dates" ? query.framework : null })}
      shown={[{ mode: "frozen", title: t("comparison.dates", words), help: t("comparison.datesHelp") }]}
      fields={assessmentIds}
    />
  );
}
