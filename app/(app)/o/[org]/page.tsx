import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { newestFrameworks } from "@/lib/data/frameworks";
import { levelChanges, portfolioTeams } from "@/lib/data/portfolio";
import { portfolioSummary } from "@/lib/data/portfolio-summary";
import { portfolioQuery } from "@/lib/domain/portfolio";
import { organizationPage } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { addressOf } from "./_parts/address-of";
import { EmptyPortfolio } from "./_parts/empty-portfolio";
import { PortfolioView } from "./_parts/portfolio-view";

const pageSize = 25;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portfolio");
  return { title: t("title") };
}

export default async function PortfolioPage({ params, searchParams }: PageProps<"/o/[org]">) {
  const { org } = await params;
  const place = await organizationPage(org, "portfolio.view");
  const { grant, organization } = place;
  const query = portfolioQuery(await searchParams);
  const { today, mainFrameworkKey } = organization;
  const [summary, changes, found, frameworks, locale] = await Promise.all([
    portfolioSummary(grant, { today, groupSlug: query.group }),
    levelChanges(grant, organization, { group: query.group }),
    query.view === "heatmap"
      ? { teams: [], total: 0 }
      : portfolioTeams(grant, organization, {
          ...query,
          isGrouped: false,
          limit: pageSize,
          offset: (query.page - 1) * pageSize,
        }),
    newestFrameworks(),
    getLocale(),
  ]);
  if (query.view === "table" && found.teams.length === 0 && query.page > 1)
    redirect(addressOf(place, { ...query, page: 1 }));
  const framework = frameworks.find(({ key }) => key === mainFrameworkKey) ?? null;
  const words = reportWords(locale);
  return (
    <main id="content" className="mx-auto w-full max-w-page px-gutter pt-7 pb-14">
      {summary.assessed === 0 && query.group === null ? (
        <EmptyPortfolio place={place} teams={found.teams} framework={framework} />
      ) : (
        <PortfolioView
          {...{ place, query, summary, changes, found, framework, words }}
          pages={Math.ceil(found.total / pageSize)}
        />
      )}
    </main>
  );
}
