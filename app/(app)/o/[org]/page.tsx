import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { newestFrameworks } from "@/lib/data/frameworks";
import { levelChanges } from "@/lib/data/portfolio";
import { portfolioSummary } from "@/lib/data/portfolio-summary";
import { listSavedViews } from "@/lib/data/saved-views";
import { portfolioQuery, sinceMonth } from "@/lib/domain/portfolio";
import { openingView } from "@/lib/domain/saved-view";
import { organizationPage } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { typedPath } from "@/lib/request/return-path";
import { addressOf } from "./_parts/address-of";
import { EmptyPortfolio } from "./_parts/empty-portfolio";
import { findTeams } from "./_parts/found-teams";
import { PortfolioView } from "./_parts/portfolio-view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portfolio");
  return { title: t("title") };
}

export default async function PortfolioPage({ params, searchParams }: PageProps<"/o/[org]">) {
  const { org } = await params;
  const place = await organizationPage(org, "portfolio.view");
  const { grant, organization } = place;
  const parameters = await searchParams;
  const query = portfolioQuery(parameters);
  const { group, page } = query;
  const [summary, changes, found, views, frameworks, locale] = await Promise.all([
    portfolioSummary(grant, organization, { group, compared: sinceMonth(query, organization.today) }),
    levelChanges(grant, organization, { group }),
    findTeams(place, query),
    listSavedViews(grant),
    newestFrameworks(),
    getLocale(),
  ]);
  const opening = Object.keys(parameters).length === 0 ? openingView(views) : null;
  if (opening !== null && opening.query !== "") redirect(typedPath(`/o/${organization.slug}${opening.query}`));
  if (found.teams.length === 0 && page > 1) redirect(addressOf(place, { ...query, page: 1 }));
  const framework = frameworks.find(({ key }) => key === organization.mainFrameworkKey) ?? null;
  const words = reportWords(locale);
  return (
    <main id="content" className="mx-auto w-full max-w-page px-gutter pt-7 pb-14">
      {summary.assessed === 0 && group === null ? (
        <EmptyPortfolio place={place} teams={found.teams} framework={framework} />
      ) : (
        <PortfolioView {...{ place, query, summary, changes, found, views, framework, words }} />
      )}
    </main>
  );
}
