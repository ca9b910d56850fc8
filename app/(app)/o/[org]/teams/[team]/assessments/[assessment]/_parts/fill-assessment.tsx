import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import { AssessmentForm } from "@/components/assessment/form/assessment-form";
import { formFramework } from "@/components/assessment/form/form-framework";
import type { AssessmentSheet } from "@/lib/data/assessment-sheet";
import { frameworkVersion } from "@/lib/data/frameworks";
import { clientMessages } from "@/lib/request/messages";
import type { TeamPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";
import { addLink, discard, moveToDate, publish, removeLink, switchShortcuts } from "../actions";
import { groupByCriterion, indexByCriterion } from "./by-criterion";

type Props = { place: TeamPage<"assessment.view">; sheet: AssessmentSheet; capability: string | null };

/** The form of an open assessment, for somebody who may answer it. */
export async function FillAssessment({ place, sheet, capability }: Props) {
  const { organization, team, viewer } = place;
  const [framework, locale, messages] = await Promise.all([
    frameworkVersion(sheet.frameworkKey, sheet.frameworkVersion),
    getLocale(),
    clientMessages("assessment"),
  ]);
  const home = `/o/${organization.slug}/teams/${team.slug}`;
  const { previous } = sheet;
  return (
    <NextIntlClientProvider messages={messages}>
      <div data-own-bars="">
        <AssessmentForm
          key={sheet.id}
          teamName={team.name}
          asOf={sheet.asOf}
          today={organization.today}
          framework={formFramework(framework, locale)}
          place={{
            userId: viewer.userId,
            organizationId: organization.organizationId,
            assessmentId: sheet.id,
            answersAddress: `${home}/assessments/${sheet.id}/answers`,
          }}
          stored={indexByCriterion(sheet.answers, ({ value, note, reason, confirmed, revision }) => ({
            value,
            note,
            reason,
            confirmed,
            revision,
          }))}
          last={indexByCriterion(previous?.answers ?? [], ({ value }) => ({
            value,
            asOf: previous?.asOf ?? sheet.asOf,
          }))}
          evidence={groupByCriterion(sheet.evidence)}
          capability={capability}
          hasShortcuts={viewer.hasShortcuts}
          addresses={{ team: typedPath(home), assessments: `${home}/assessments` }}
          actions={{
            publish: publish.bind(null, organization.slug, team.slug),
            discard: discard.bind(null, organization.slug, team.slug),
            changeAsOf: moveToDate.bind(null, organization.slug, team.slug),
            switchShortcuts,
            evidence: {
              add: addLink.bind(null, organization.slug, team.slug),
              remove: removeLink.bind(null, organization.slug, team.slug),
            },
          }}
        />
      </div>
    </NextIntlClientProvider>
  );
}
