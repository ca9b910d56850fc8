"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OrganizationSettings } from "@/lib/domain/organization-input";
import { TimeZoneField } from "./time-zone-field";

type Props = {
  configure: Action<null>;
  settings: OrganizationSettings;
  zones: readonly string[];
  frameworks: readonly { key: string; title: string }[];
};

/** Time zone, rhythm of assessments, shelf life of answers and the framework that the portfolio speaks of. */
export function RhythmForm({ configure, settings, zones, frameworks }: Props) {
  const t = useTranslations("organization.fields");
  const common = useTranslations("common");
  const form = useForm(configure);
  const framework = form.field("mainFrameworkKey", settings.mainFrameworkKey);
  return (
    <form action={form.submit} className="grid max-w-form gap-5" noValidate>
      <TimeZoneField
        zones={zones}
        saved={form.typed("timeZone", settings.timeZone)}
        error={form.problemOf("timeZone")}
      />
      <TextField
        {...form.field("cadenceDays", String(settings.cadenceDays))}
        label={t("cadenceDays")}
        help={t("cadenceDaysHelp")}
        inputMode="numeric"
        required
      />
      <TextField
        {...form.field("shelfLifeDays", settings.shelfLifeDays === null ? "" : String(settings.shelfLifeDays))}
        label={t("shelfLifeDays")}
        help={t("shelfLifeDaysHelp")}
        inputMode="numeric"
      />
      <SelectField key={framework.defaultValue} {...framework} label={t("mainFramework")} help={t("mainFrameworkHelp")}>
        {frameworks.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </SelectField>
      <FormFoot problem={form.problem} isDone={form.isDone}>
        <SubmitButton variant="secondary">{common("save")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
