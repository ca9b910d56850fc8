import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { teamResults } from "@/lib/data/results";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { grant as proofOf } from "@/lib/domain/access";
import { chosenDates } from "@/lib/domain/chosen-dates";
import { datesComparisonAddress, groupComparisonAddress, teamComparisonQuery } from "@/lib/domain/compare-address";
import { writtenDay } from "@/lib/domain/written-date";
import { teamPage } from "@/lib/request/page";
import { ComparisonLink, NothingToShare } from "../../../../settings/links/comparison-link";
import { comparisonPreview } from "../../../../settings/links/comparison-preview";
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
  const frameworkKey = (query.with === "dates" ? query.framework : null) ?? organization.mainFrameworkKey;
  const [t, locale, rules, { newest, points }] = await Promise.all([
    getTranslations("share"),
    getLocale(),
    readLinkRules(grant),
    teamResults(view, frameworkKey),
  ]);
  const form = { rules, make: shareComparison.bind(null, slug, team.slug), today, timeZone };
  const about = {
    grant: view,
    teamName: team.name,
    organizationName: organization.name,
    frameworkKey,
    today,
    publishedBy: null,
    linkId: "",
  };
  if (query.with === "group") {
    const backHref = groupComparisonAddress(at);
    if (team.group === null || newest === null || team.archivedOn !== null)
      return <NothingToShare backHref={backHref} />;
    const figures = proofOf(actor, "figures.view", { organizationId, groupId: team.group.id }) ?? forbidden();
    const compared = { ...about, compared: "in-group", figures, groupName: team.group.name } as const;
    const subject = t("of.inGroup", { names: team.name, group: team.group.name });
    return (
      <ComparisonLink
        {...form}
        preview={() => comparisonPreview(compared, locale)}
        kind="in-group"
        subject={subject}
        backHref={backHref}
        shown={[
          { mode: "live", title: t("comparison.live"), help: t("comparison.liveHelp") },
          { mode: "frozen", title: t("frozen", { date: writtenDay(today, locale) }), help: t("frozenHelp") },
        ]}
      />
    );
  }
  const own = points.filter((point) => point.frameworkKey === frameworkKey);
  const chosen = chosenDates(
    own.map(({ asOf }) => asOf),
    query,
  );
  const idAt = (day: string | undefined) => own.find(({ asOf }) => asOf === day)?.assessmentId;
  const [before, after] = [idAt(chosen?.from), idAt(chosen?.to)];
  const isAsked = chosen !== null && before !== undefined && after !== undefined && team.archivedOn === null;
  if (!isAsked) return <NothingToShare backHref={datesComparisonAddress(at)} />;
  const { from, to } = chosen;
  const words = { names: team.name, before: writtenDay(from, locale), after: writtenDay(to, locale) };
  return (
    <ComparisonLink
      {...form}
      preview={() => comparisonPreview({ ...about, compared: "dates", assessmentIds: { before, after } }, locale)}
      kind="dates"
      subject={t("of.dates", words)}
      backHref={datesComparisonAddress(at, { from, to, framework: query.framework })}
      shown={[{ mode: "frozen", title: t("comparison.dates", words), help: t("comparison.datesHelp") }]}
      fields={{ before, after }}
    />
  );
}
