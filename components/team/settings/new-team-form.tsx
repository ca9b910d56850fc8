"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { ChoiceList } from "@/components/organization/choice-list";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";

type Choice = { readonly value: string; readonly label: string };

type Props = {
  create: Action<null>;
  groups: readonly Choice[];
  leads: readonly Choice[];
  people: readonly Choice[];
};

/** Name, group, and who may answer. */
export function NewTeamForm({ create, groups, leads, people }: Props) {
  const t = useTranslations("organization.team");
  const form = useForm(create);
  const group = form.field("groupId");
  const lead = form.field("leadUserId");
  return (
    <form action={form.submit} className="grid max-w-measure gap-5" noValidate>
      <TextField {...form.field("name")} label={t("name")} placeholder={t("nameExample")} required autoComplete="off" />
      <div className="grid items-start gap-4 md:grid-cols-2">
        <SelectField key={`group ${group.defaultValue}`} {...group} label={t("group")}>
          <Options none={t("noGroup")} choices={groups} />
        </SelectField>
        <SelectField key={`lead ${lead.defaultValue}`} {...lead} label={t("lead")}>
          <Options none={t("noLead")} choices={leads} />
        </SelectField>
      </div>
      <ChoiceList
        name="people"
        label={t("people")}
        help={t("peopleHelp")}
        choices={people}
        chosen={form.typedAll("people")}
        error={form.problemOf("people")}
      />
      <FormFoot problem={form.problem} isDone={false}>
        <SubmitButton>{t("create")}</SubmitButton>
      </FormFoot>
    </form>
  );
}

function Options({ none, choices }: { none: string; choices: readonly Choice[] }) {
  return (
    <>
      <option value="">{none}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
