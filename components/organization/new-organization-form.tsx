"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TimeZoneField } from "./time-zone-field";

type Props = { create: Action<null>; zones: readonly string[] };

/** Names a new organisation and says where its days begin. */
export function NewOrganizationForm({ create, zones }: Props) {
  const t = useTranslations("organization");
  const form = useForm(create);
  return (
    <form action={form.submit} className="grid max-w-form gap-5" noValidate>
      <TextField
        {...form.field("name")}
        label={t("fields.name")}
        placeholder={t("fields.nameExample")}
        required
        autoComplete="organization"
      />
      <TimeZoneField zones={zones} saved={form.typed("timeZone") || null} error={form.problemOf("timeZone")} />
      <FormFoot problem={form.problem} isDone={false}>
        <SubmitButton>{t("new.submit")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
