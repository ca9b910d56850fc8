import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TableOnOpen } from "@/components/charts/table-on-open";
import { MatrixSwitch } from "@/components/compare/matrix-switch";
import { composeTeams } from "@/components/report/comparison/compose-teams";
import { TeamsComparison } from "@/components/report/comparison/teams-comparison";
import { teamsTitle } from "@/components/report/comparison/words";
import { Stamp } from "@/components/report/stamp";
import { PageHead } from "@/components/shell/page-head";
import { ShareLink } from "@/components/team/share/share-link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { TeamBeside } from "@/lib/data/comparisons";
import { frameworkVersion, newestFramework } from "@/lib/data/frameworks";
import { can } from "@/lib/domain/access";
import { shareAddressOf, type TeamsComparisonQuery, teamsComparisonAddress } from "@/lib/domain/compare-address";
import type { Locale } from "@/lib/domain/locale";
import type { OrganizationPage } from "@/lib/request/page";
import type { ReportWords } from "@/lib/request/report-words";
import { typedPath } from "@/lib/request/return-path";
import { ComparisonExport } from "../../_parts/comparison-export";
import { FigureDownload } from "../../_parts/figure-download";

type Props = {
  place: OrganizationPage<"portfolio.view">;
  query: TeamsComparisonQuery;
  teams: readonly TeamBeside[];
  words: ReportWords;
  locale: Locale;
  /** The choice of teams. */
  children: ReactNode;
};

/** Teams beside each other as they stand now. */
export async function TeamsView({ place: { organization, actor }, query, teams, words, locale, children }: Props) {
  const t = await getTranslations("compare.teams");
  const { slug, name, mainFrameworkKey: key, today } = organization;
  const content = composeTeams({
    locale,
    organizationName: name,
    today,
    framework: await newestFramework(key),
    teams: await Promise.all(
      teams.map(async ({ standing, ...team }) => ({
        ...team,
        standing:
          standing === null ? null : { ...standing, framework: await frameworkVersion(key, standing.frameworkVersion) },
      })),
    ),
    isDifferencesOnly: query.isDifferencesOnly,
  });
  const comparison = { content, ...words };
  const chosen = teams.map((team) => team.slug);
  const date = words.format.date(today, "long");
  const stamp = [name, t("title"), date].join(" · ");
  return (
    <>
      <PageHead
        title={teamsTitle(comparison)}
        lede={t("lede", { date })}
        above={<Breadcrumb links={[{ label: name, href: typedPath(`/o/${slug}`) }]}>{t("title")}</Breadcrumb>}
        actions={
          <>
            {can(actor, "links.manage", organization) && (
              <ShareLink href={shareAddressOf(teamsComparisonAddress(slug, { teams: chosen }))} />
            )}
            <ComparisonExport of={teamsComparisonAddress(slug, { ...query, teams: chosen })} />
          </>
        }
      />
      {children}
      <TeamsComparison
        {...comparison}
        download={<FigureDownload of={`/o/${slug}`} subject={name} stamp={stamp} words={words} />}
        renderTable={(table) => <TableOnOpen>{table}</TableOnOpen>}
        hrefs={Object.fromEntries(chosen.map((team) => [team, `/o/${slug}/teams/${team}`]))}
        matrixSwitch={
          <MatrixSwitch
            isDifferencesOnly={query.isDifferencesOnly}
            differences={`${teamsComparisonAddress(slug, { teams: chosen })}#criteria`}
            all={`${teamsComparisonAddress(slug, { teams: chosen, isDifferencesOnly: false })}#criteria`}
          />
        }
      />
      <Stamp words={stamp} />
    </>
  );
}
