import { getLocale, getTranslations } from "next-intl/server";
import { RenameForm } from "@/components/organization/rename-form";
import { ChoiceForm } from "@/components/team/settings/choice-form";
import { TargetForm } from "@/components/team/settings/target-form";
import { DocumentSection } from "@/components/ui/section";
import { newestFrameworks } from "@/lib/data/frameworks";
import { listGroups } from "@/lib/data/groups";
import { listPersonChoices } from "@/lib/data/people";
import { grant } from "@/lib/domain/access";
import { inheritedTarget } from "@/lib/domain/target";
import { writtenDay } from "@/lib/domain/written-date";
import type { TeamPage } from "@/lib/request/page";
import { targetLevels } from "../../../_parts/target-levels";
import { changeGroup, changeLead, changeTarget, rename } from "./actions";

/** What a team is called, where it belongs, who leads it and what it aims for. */
export async function ProfileSections({ actor, organization, team }: TeamPage<"team.configure">) {
  const mayView = grant(actor, "portfolio.view", organization);
  const maySeePeople = grant(actor, "people.view", organization);
  const [t, locale, groups, people, frameworks] = await Promise.all([
    getTranslations("organization.team"),
    getLocale(),
    mayView === null ? [] : listGroups(mayView),
    maySeePeople === null ? [] : listPersonChoices(maySeePeople),
    newestFrameworks(),
  ]);
  const inherited = inheritedTarget(team.targets);
  const at = [organization.slug, team.slug] as const;
  return (
    <>
      <DocumentSection title={t("nameTitle")} sentence={t("nameSentence")} isFirst>
        <RenameForm
          rename={rename.bind(null, ...at)}
          name={team.name}
          label={t("name")}
          help={t("addressHelp", { address: `/o/${organization.slug}/teams/${team.slug}` })}
        />
      </DocumentSection>
      <DocumentSection title={t("group")} sentence={t("groupSentence")}>
        <ChoiceForm
          action={changeGroup.bind(null, ...at)}
          name="groupId"
          label={t("group")}
          none={t("noGroup")}
          chosen={team.group?.id ?? null}
          choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </DocumentSection>
      <DocumentSection title={t("lead")} sentence={t("leadSentence")}>
        <ChoiceForm
          action={changeLead.bind(null, ...at)}
          name="leadUserId"
          label={t("lead")}
          none={t("noLead")}
          chosen={team.lead?.userId ?? null}
          choices={people.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
      </DocumentSection>
      <DocumentSection title={t("target")} sentence={t("targetSentence")}>
        <TargetForm
          action={changeTarget.bind(null, ...at)}
          target={team.targets.team}
          today={organization.today}
          levels={targetLevels(frameworks, organization.mainFrameworkKey, locale)}
        />
        {inherited !== null && (
          <p className="mt-3 text-note text-muted">
            {t(team.targets.team === null ? "targetInherited" : "targetOtherwise", {
              from: inherited.from,
              group: team.group?.name ?? "",
              level: inherited.level,
              date: writtenDay(inherited.date, locale, "long"),
            })}
          </p>
        )}
      </DocumentSection>
    </>
  );
}
