import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { grant as proofOf } from "@/lib/domain/access";
import { teamsComparisonAddress, teamsComparisonQuery } from "@/lib/domain/compare-address";
import { writtenDay } from "@/lib/domain/written-date";
import { organizationPage } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { ComparisonLink, NothingToShare } from "../../settings/links/comparison-link";
import { comparisonPreview } from "../../settings/links/comparison-preview";
import { teamsCompared } from "../_parts/teams-compared";
import { shareTeams } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("share.comparison");
  return { title: t("title") };
}

export default async function ShareTeamsPage({ params, searchParams }: PageProps<"/o/[org]/compare/share">) {
  const { org } = await params;
  const { grant, actor, organization } = await organizationPage(org, "links.manage");
  const view = proofOf(actor, "portfolio.view", organization) ?? forbidden();
  const query = teamsComparisonQuery(await searchParams);
  const { slug, today, timeZone } = organization;
  const [t, locale, rules, compared] = await Promise.all([
    getTranslations("share"),
    getLocale(),
    readLinkRules(grant),
    teamsCompared({ grant: view, actor, organization }, query.teams),
  ]);
  const backHref = teamsComparisonAddress(slug, query);
  if (compared === null) return <NothingToShare backHref={backHref} />;
  const { teams } = compared;
  const names = reportWords(locale).format.list(teams.map(({ name }) => name ?? ""));
  return (
    <ComparisonLink
      kind="teams"
      subject={names}
      backHref={backHref}
      rules={rules}
      preview={() => comparisonPreview(compared, locale)}
      make={shareTeams.bind(null, slug)}
      shown={[
        { mode: "live", title: t("comparison.live"), help: t("comparison.liveHelp") },
        { mode: "frozen", title: t("frozen", { date: writtenDay(today, locale) }), help: t("frozenHelp") },
      ]}
      fields={{ teamId: teams.map(({ id }) => id) }}
      today={today}
      timeZone={timeZone}
    />
  );
}
