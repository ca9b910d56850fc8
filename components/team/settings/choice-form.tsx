"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { SelectField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: Action<null>;
  name: string;
  label: string;
  /** What stands for no choice. */
  none: string;
  chosen: string | null;
  choices: readonly { value: string; label: string }[];
  submit?: string;
};

/** One of a list, or none: the group of a team, its lead, the person to put on it. */
export function ChoiceForm({ action, name, label, none, chosen, choices, submit }: Props) {
  const t = useTranslations("common");
  const form = useForm(action);
  const field = form.field(name, chosen ?? "");
  return (
    <form action={form.submit} className="grid max-w-form gap-4">
      <SelectField key={field.defaultValue} {...field} label={label}>
        <option value="">{none}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </SelectField>
      <FormFoot problem={form.problem} isDone={form.isDone}>
        <SubmitButton variant="secondary">{submit ?? t("save")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
