import { getTranslations } from "next-intl/server";
import type { AssessmentWords, OpenRow, PublishedRow } from "@/components/team/assessment-list";
import { newestFrameworks } from "@/lib/data/frameworks";
import type { OpenAssessment } from "@/lib/data/open-assessments";
import type { ResultPoint } from "@/lib/data/results";
import { can } from "@/lib/domain/access";
import { criteriaOf } from "@/lib/domain/framework";
import { addressesOf, type TeamPlace } from "./place";

/** The words of the list of assessments. */
export async function listWords(): Promise<AssessmentWords> {
  const [list, common] = await Promise.all([getTranslations("team.list"), getTranslations("common")]);
  return { list, common };
}

/** The rows of the list of assessments, the newest first; a framework other than the organisation's own is named. */
export async function listRows(
  place: TeamPlace,
  points: readonly ResultPoint[],
  open: readonly OpenAssessment[],
): Promise<{ open: OpenRow[]; published: PublishedRow[] }> {
  const { actor, organization, team } = place;
  const frameworks = new Map((await newestFrameworks()).map((framework) => [framework.key, framework] as const));
  const { assessment, comparison } = addressesOf(place);
  const nameOf = (key: string) =>
    key === organization.mainFrameworkKey ? null : (frameworks.get(key)?.name.en ?? key);
  const scope = { organizationId: organization.organizationId, teamId: team.id };
  const mayContinue = team.archivedOn === null && can(actor, "assessment.answer", scope);
  return {
    open: open.map(({ assessmentId, frameworkKey, ...row }) => {
      const framework = frameworks.get(frameworkKey);
      const all = framework === undefined ? 0 : criteriaOf(framework).length;
      return {
        ...row,
        id: assessmentId,
        href: assessment(assessmentId),
        framework: nameOf(frameworkKey),
        all,
        mayContinue,
      };
    }),
    published: points
      .map(({ assessmentId, frameworkKey, ...row }, place) => {
        const before = points.slice(0, place).findLast((one) => one.frameworkKey === frameworkKey);
        const framework = frameworkKey === organization.mainFrameworkKey ? null : frameworkKey;
        return {
          ...row,
          id: assessmentId,
          href: assessment(assessmentId),
          framework: nameOf(frameworkKey),
          before: before?.level,
          compareHref: before === undefined ? null : comparison({ from: before.asOf, to: row.asOf, framework }),
        };
      })
      .reverse(),
  };
}
