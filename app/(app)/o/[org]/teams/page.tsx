import Plus from "lucide-react/icons/plus";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TeamSearch } from "@/components/organization/team-search";
import { TeamTable } from "@/components/organization/team-table";
import { PageHead } from "@/components/shell/page-head";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pages } from "@/components/ui/pages";
import { listTeams } from "@/lib/data/team-list";
import { can } from "@/lib/domain/access";
import { teamListAddress, teamListQuery } from "@/lib/domain/team-list-query";
import { organizationPage } from "@/lib/request/page";

const pageSize = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.teams");
  return { title: t("title") };
}

export default async function TeamsPage({ params, searchParams }: PageProps<"/o/[org]/teams">) {
  const { org } = await params;
  const { grant, actor, organization } = await organizationPage(org, "portfolio.view");
  const query = teamListQuery(await searchParams);
  const { search, isArchived, page } = query;
  const isFiltered = search !== "" || isArchived;
  const [t, { teams, total, assessed }] = await Promise.all([
    getTranslations("organization.teams"),
    listTeams(grant, { search, isArchived, offset: (page - 1) * pageSize, limit: pageSize }),
  ]);
  const { slug, name } = organization;
  if (teams.length === 0 && page > 1) redirect(`/o/${slug}/teams${teamListAddress({ ...query, page: 1 })}`);
  const mayAdd = can(actor, "team.create", organization);
  const add = mayAdd && (
    <ButtonLink href={`/o/${slug}/teams/new`} variant="primary">
      <Plus />
      {t("add")}
    </ButtonLink>
  );
  const sentence =
    search !== ""
      ? t("found", { count: total, search })
      : isArchived
        ? t("archivedCount", { count: total })
        : t("headline", { count: total, assessed });
  return (
    <main id="content" className="mx-auto w-full max-w-page px-gutter pb-14">
      <PageHead title={sentence} above={t("above", { name })} actions={add} />
      <TeamSearch organization={slug} query={query} />
      {teams.length > 0 ? (
        <TeamTable organization={slug} teams={teams} />
      ) : (
        <EmptyState title={t(isFiltered ? "noneFound" : mayAdd ? "empty" : "emptyForReaders")}>
          {isFiltered ? t("noneFoundText") : mayAdd && t("emptyText")}
        </EmptyState>
      )}
      <Pages
        page={page}
        pages={Math.ceil(total / pageSize)}
        hrefOf={(number) => `/o/${slug}/teams${teamListAddress({ ...query, page: number })}`}
      />
    </main>
  );
}
