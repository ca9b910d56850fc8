import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { reportContent, targetOf } from "@/app/report-content";
import { listOpenAssessments } from "@/lib/data/open-assessments";
import { grant } from "@/lib/domain/access";
import { teamPage, teamTitle } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { EmptyTeam } from "./_parts/empty-team";
import { TeamHeader } from "./_parts/team-header";
import { TeamView } from "./_parts/team-view";

export async function generateMetadata({ params }: PageProps<"/o/[org]/teams/[team]">): Promise<Metadata> {
  const { org, team } = await params;
  return { title: await teamTitle({ organization: org, team }) };
}

export default async function TeamPage({ params }: PageProps<"/o/[org]/teams/[team]">) {
  const { org, team: slug } = await params;
  const place = await teamPage({ organization: org, team: slug }, "report.view");
  const { actor, organization, team } = place;
  const locale = await getLocale();
  const { organizationId, mainFrameworkKey: frameworkKey, today } = organization;
  const mayList = grant(actor, "assessment.view", { organizationId, teamId: team.id });
  const [{ content, results }, open] = await Promise.all([
    reportContent(place.grant, {
      locale,
      teamName: team.name,
      organizationName: organization.name,
      frameworkKey,
      today,
      target: targetOf(team),
    }),
    mayList === null ? [] : listOpenAssessments(mayList),
  ]);
  const words = reportWords(locale);
  return (
    <main id="content" className="mx-auto w-full max-w-page px-gutter pt-7 pb-14">
      <TeamHeader place={place} content={content} words={words} />
      {content === null ? (
        <EmptyTeam place={place} open={open} words={words} locale={locale} />
      ) : (
        <TeamView place={place} content={content} results={results} open={open} words={words} />
      )}
    </main>
  );
}
