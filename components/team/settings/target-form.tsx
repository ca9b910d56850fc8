"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: Action<null>;
  target: { readonly level: number; readonly date: string } | null;
  today: string;
  /** The names of the levels that can be aimed for, by number. */
  levels: readonly { value: number; name: string }[];
  /** The group whose target it is, where the form is one of several. */
  groupId?: string;
};

/** The level that a team, a group or an organisation aims for, and the day until when. */
export function TargetForm({ action, target, today, levels, groupId }: Props) {
  const t = useTranslations("organization.team");
  const common = useTranslations("common");
  const form = useForm(action);
  const level = form.field("level", target === null ? "" : String(target.level));
  const idOf = (name: string) => (groupId === undefined ? {} : { id: `${name}-${groupId}` });
  return (
    <form action={form.submit} className="grid max-w-measure gap-4" noValidate>
      {groupId !== undefined && <input type="hidden" name="groupId" value={groupId} />}
      <div className="grid items-start gap-4 md:grid-cols-2">
        <SelectField key={level.defaultValue} {...level} {...idOf("level")} label={t("targetLevel")}>
          <option value="">{t("noTarget")}</option>
          {levels.map(({ value, name }) => (
            <option key={value} value={value}>
              {t("levelAndName", { level: value, name })}
            </option>
          ))}
        </SelectField>
        <TextField
          {...form.field("date", target?.date ?? "")}
          {...idOf("date")}
          type="date"
          min={today}
          label={t("targetDate")}
        />
      </div>
      <FormFoot problem={form.problem} isDone={form.isDone}>
        <SubmitButton variant="secondary">{common("save")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
