import type { Metadata } from "next";
import { teamComparisonQuery } from "@/lib/domain/compare-address";
import { teamPage, teamTitle } from "@/lib/request/page";
import { DatesView } from "./_parts/dates-view";
import { GroupView } from "./_parts/group-view";

type Props = PageProps<"/o/[org]/teams/[team]/compare">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, team } = await params;
  return { title: await teamTitle({ organization: org, team }) };
}

export default async function TeamComparisonPage({ params, searchParams }: Props) {
  const { org, team } = await params;
  const place = await teamPage({ organization: org, team }, "report.view");
  const query = teamComparisonQuery(await searchParams);
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      {query.with === "group" ? <GroupView place={place} /> : <DatesView place={place} query={query} />}
    </main>
  );
}
