import { getTranslations } from "next-intl/server";
import { ChoiceForm } from "@/components/team/settings/choice-form";
import { TeamPeople } from "@/components/team/settings/team-people";
import { EmptyState } from "@/components/ui/empty-state";
import { DocumentSection } from "@/components/ui/section";
import { listPersonChoices } from "@/lib/data/people";
import { listTeamPeople } from "@/lib/data/team-people";
import { grant } from "@/lib/domain/access";
import type { TeamPage } from "@/lib/request/page";
import { addPerson, removePerson } from "./actions";

/** Who answers for the team, for those who may say so. */
export async function PeopleSection({ actor, organization, team }: TeamPage<"team.configure">) {
  const mayName = grant(actor, "team.people", { organizationId: organization.organizationId, teamId: team.id });
  const mayView = grant(actor, "people.view", organization);
  if (mayName === null || mayView === null) return null;
  const [t, people, everybody] = await Promise.all([
    getTranslations("organization.team"),
    listTeamPeople(mayName),
    listPersonChoices(mayView),
  ]);
  const isOnTeam = new Set(people.map(({ userId }) => userId));
  const others = everybody.filter(({ userId, role }) => role !== "viewer" && !isOnTeam.has(userId));
  return (
    <DocumentSection title={t("people")} sentence={t("peopleSentence")}>
      <div className="grid gap-6">
        {people.length === 0 ? (
          <EmptyState title={t("nobody")}>{t("nobodyText")}</EmptyState>
        ) : (
          <TeamPeople people={people} remove={removePerson.bind(null, organization.slug, team.slug)} />
        )}
        {others.length > 0 && (
          <ChoiceForm
            action={addPerson.bind(null, organization.slug, team.slug)}
            name="userId"
            label={t("addPerson")}
            none={t("choosePerson")}
            chosen={null}
            choices={others.map(({ userId, name }) => ({ value: userId, label: name }))}
            submit={t("add")}
          />
        )}
      </div>
    </DocumentSection>
  );
}
