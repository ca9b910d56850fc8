"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { earliestAsOf } from "@/lib/domain/assessment";
import type { CalendarDate } from "@/lib/domain/calendar";

type Props = {
  start: Action<null>;
  today: CalendarDate;
  frameworks: readonly { key: string; name: string; version: string }[];
  mainFramework: string;
};

/** The day that the answers speak of, and the framework. */
export function StartForm({ start, today, frameworks, mainFramework }: Props) {
  const t = useTranslations("assessment.start");
  const asOf = useTranslations("assessment.asOf");
  const form = useForm(start);
  const framework = form.field("frameworkKey", mainFramework);
  return (
    <form action={form.submit} className="grid max-w-form gap-5" noValidate>
      <TextField
        {...form.field("asOf", today)}
        type="date"
        min={earliestAsOf}
        max={today}
        required
        label={asOf("label")}
        help={asOf("help")}
      />
      <SelectField key={framework.defaultValue} {...framework} label={t("framework")}>
        {frameworks.map(({ key, name, version }) => (
          <option key={key} value={key}>
            {t("version", { name, version })}
          </option>
        ))}
      </SelectField>
      <FormFoot problem={form.problem} isDone={false}>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
