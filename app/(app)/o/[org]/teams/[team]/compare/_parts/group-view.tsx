import { getLocale, getTranslations } from "next-intl/server";
import { composeGroup } from "@/components/report/comparison/compose-group";
import { GroupComparison } from "@/components/report/comparison/group-comparison";
import { groupTitle } from "@/components/report/comparison/words";
import { Stamp } from "@/components/report/stamp";
import { EmptyState } from "@/components/ui/empty-state";
import { groupLevels } from "@/lib/data/comparisons";
import { frameworkVersion } from "@/lib/data/frameworks";
import { teamResults } from "@/lib/data/results";
import { grant as proof } from "@/lib/domain/access";
import { groupComparisonAddress } from "@/lib/domain/compare-address";
import { groupMedian } from "@/lib/domain/group-median";
import type { TeamPage } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { FigureDownload } from "../../../../_parts/figure-download";
import { ComparisonHead } from "./comparison-head";

/** The team against the median of its group's present teams. */
export async function GroupView({ place }: { place: TeamPage<"report.view"> }) {
  const { actor, grant, organization, team } = place;
  const { group, name } = team;
  const { organizationId } = organization;
  const mayView = group === null ? null : proof(actor, "figures.view", { organizationId, groupId: group.id });
  const [locale, t, { newest }, counts] = await Promise.all([
    getLocale(),
    getTranslations("compare"),
    teamResults(grant, organization.mainFrameworkKey),
    mayView === null ? null : groupLevels(mayView),
  ]);
  if (group === null || counts === null || newest === null) {
    const [title, text] = group === null ? [t("noGroup"), t("noGroupText")] : [t("none"), t("noneText")];
    return (
      <>
        <ComparisonHead place={place} shown="group" title={name} />
        <EmptyState title={title}>{text}</EmptyState>
      </>
    );
  }
  const words = reportWords(locale);
  const content = composeGroup({
    locale,
    teamName: name,
    groupName: group.name,
    organizationName: organization.name,
    framework: await frameworkVersion(newest.frameworkKey, newest.frameworkVersion),
    result: newest,
    median: groupMedian(counts),
  });
  const comparison = { content, ...words };
  const title = groupTitle(comparison);
  const stamp = [name, organization.name, words.format.date(newest.asOf, "long")].join(" · ");
  const saved = { of: `/o/${organization.slug}/teams/${team.slug}`, subject: name, stamp } as const;
  return (
    <>
      <ComparisonHead
        place={place}
        shown="group"
        title={title}
        lede={t("groupLede", { count: content.teams, group: group.name })}
        shownAt={groupComparisonAddress({ organization: organization.slug, team: team.slug })}
      />
      <GroupComparison {...comparison} download={<FigureDownload {...saved} words={words} />} />
      <Stamp words={stamp} />
    </>
  );
}
