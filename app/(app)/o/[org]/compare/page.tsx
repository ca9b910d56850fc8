import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/shell/page-head";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { teamsBeside } from "@/lib/data/comparisons";
import { listTeams } from "@/lib/data/team-list";
import { fewestCompared, mostCompared, teamsComparisonQuery } from "@/lib/domain/compare-address";
import { searchWords } from "@/lib/domain/list-query";
import { organizationPage } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { typedPath } from "@/lib/request/return-path";
import { TeamChoice } from "./_parts/team-choice";
import { TeamsView } from "./_parts/teams-view";

/** So many teams are shown to choose from, beside those that are compared. */
const offered = 8;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare.teams");
  return { title: t("title") };
}

export default async function TeamsComparisonPage({ params, searchParams }: PageProps<"/o/[org]/compare">) {
  const { org } = await params;
  const place = await organizationPage(org, "portfolio.view");
  const { grant, organization } = place;
  const parameters = await searchParams;
  const query = teamsComparisonQuery(parameters);
  const search = searchWords.parse(parameters.find);
  const [t, locale, teams, found] = await Promise.all([
    getTranslations("compare.teams"),
    getLocale(),
    teamsBeside(grant, query.teams),
    listTeams(grant, { search, isArchived: false, offset: 0, limit: offered + mostCompared }),
  ]);
  const words = reportWords(locale);
  const isComparable = teams.length >= fewestCompared;
  const choice = <TeamChoice {...{ place, query, search, teams, found, offered }} />;
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      {isComparable ? (
        <TeamsView {...{ place, query, teams, words, locale }}>{choice}</TeamsView>
      ) : (
        <>
          <PageHead
            title={t("title")}
            lede={t(teams.length === 0 ? "choose" : "one")}
            above={<Breadcrumb links={[{ label: organization.name, href: typedPath(`/o/${organization.slug}`) }]} />}
          />
          {choice}
        </>
      )}
    </main>
  );
}
