import { getTranslations } from "next-intl/server";
import { AssessmentList } from "@/components/team/assessment-list";
import { NewAssessment } from "@/components/team/new-assessment";
import { TeamEmpty } from "@/components/team/team-empty";
import { ButtonLink } from "@/components/ui/button";
import { newestFrameworks } from "@/lib/data/frameworks";
import type { OpenAssessment } from "@/lib/data/open-assessments";
import { can } from "@/lib/domain/access";
import { languageOf, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import type { ReportWords } from "@/lib/request/report-words";
import { listRows, listWords } from "./list-rows";
import { addressesOf, type TeamPlace } from "./place";

type Props = { place: TeamPlace; open: readonly OpenAssessment[]; words: ReportWords; locale: Locale };

/** The page of a team of which nothing is published yet. */
export async function EmptyTeam({ place, open, words, locale }: Props) {
  const { actor, organization, team, viewer } = place;
  const t = await getTranslations("team");
  const framework = (await newestFrameworks()).find(({ key }) => key === organization.mainFrameworkKey);
  const scope = { organizationId: organization.organizationId, teamId: team.id };
  const mayWork = team.archivedOn === null && can(actor, "assessment.start", scope);
  const [draft] = open;
  const addresses = addressesOf(place);
  return (
    <div className="grid gap-y-section">
      <TeamEmpty
        levels={(framework?.levels ?? []).map(({ value, name }) => ({
          value,
          name: localized(name, locale),
          lang: languageOf(name, locale),
        }))}
        ladderTitle={words.t("ladder.title")}
        title={t("empty.title")}
        text={t(emptyText(team.archivedOn !== null, draft !== undefined, mayWork))}
        action={
          !mayWork ? null : draft === undefined ? (
            <NewAssessment
              href={addresses.start}
              label={t("new")}
              shortcut={viewer.hasShortcuts ? t("newKey") : null}
            />
          ) : (
            <ButtonLink variant="primary" href={addresses.assessment(draft.assessmentId)}>
              {t("continue")}
            </ButtonLink>
          )
        }
      />
      {open.length > 0 && (
        <AssessmentList {...(await listRows(place, [], open))} format={words.format} words={await listWords()} />
      )}
    </div>
  );
}

function emptyText(isArchived: boolean, hasDraft: boolean, mayWork: boolean) {
  if (isArchived) return "empty.archived";
  if (hasDraft) return "empty.draftText";
  return mayWork ? "empty.text" : "empty.readOnly";
}
