import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { formFramework } from "@/components/assessment/form/form-framework";
import { AssessmentReading } from "@/components/assessment/read/assessment-reading";
import { LateAnswers } from "@/components/assessment/read/late-answers";
import { Stamp } from "@/components/report/stamp";
import { ShareLink } from "@/components/team/share/share-link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { AssessmentSheet } from "@/lib/data/assessment-sheet";
import { frameworkVersion } from "@/lib/data/frameworks";
import { can } from "@/lib/domain/access";
import { clientMessages } from "@/lib/request/messages";
import type { TeamPage } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { typedPath } from "@/lib/request/return-path";
import { groupByCriterion, indexByCriterion } from "./by-criterion";

type Props = { place: TeamPage<"assessment.view">; sheet: AssessmentSheet };

/** An assessment as it was published, or as it stands for somebody who may only read it. */
export async function ReadAssessment({ place, sheet }: Props) {
  const { organization, team, viewer, actor } = place;
  const scope = { organizationId: organization.organizationId, teamId: team.id };
  const mayShare = sheet.status === "published" && team.archivedOn === null && can(actor, "share.manage", scope);
  const [framework, locale, t, messages] = await Promise.all([
    frameworkVersion(sheet.frameworkKey, sheet.frameworkVersion),
    getLocale(),
    getTranslations("assessment.read"),
    clientMessages("assessment"),
  ]);
  const { name, version } = formFramework(framework, locale);
  const words = reportWords(locale);
  const stamp = words.t("document.stamp", {
    teamName: team.name,
    organizationName: organization.name,
    date: words.format.date(sheet.asOf, "long"),
    name,
    version,
  });
  const teams = `/o/${organization.slug}/teams`;
  const shown = formFramework(framework, locale);
  const criteria = shown.capabilities.flatMap((capability) => capability.criteria);
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <AssessmentReading
        above={
          <Breadcrumb
            links={[
              { label: t("teams"), href: typedPath(teams) },
              { label: team.name, href: typedPath(`${teams}/${team.slug}`) },
            ]}
          />
        }
        actions={
          mayShare && <ShareLink href={`/o/${organization.slug}/teams/${team.slug}/links?assessment=${sheet.id}`} />
        }
        framework={shown}
        notice={
          <NextIntlClientProvider messages={messages}>
            <LateAnswers
              place={{
                userId: viewer.userId,
                organizationId: organization.organizationId,
                assessmentId: sheet.id,
                answersAddress: `${teams}/${team.slug}/assessments/${sheet.id}/answers`,
              }}
              statements={Object.fromEntries(criteria.map(({ id, statement }) => [id, statement]))}
            />
          </NextIntlClientProvider>
        }
        sheet={sheet}
        answers={indexByCriterion(sheet.answers, (answer) => answer)}
        evidence={groupByCriterion(sheet.evidence)}
        timeZone={organization.timeZone}
      />
      <Stamp words={stamp} />
    </main>
  );
}
