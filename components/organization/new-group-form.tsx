"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";

/** Makes a group. */
export function NewGroupForm({ create }: { create: Action<{ id: string }> }) {
  const t = useTranslations("organization.groups");
  const form = useForm(create);
  return (
    <form action={form.submit} className="grid max-w-form gap-4" noValidate>
      <TextField {...form.field("name")} label={t("name")} placeholder={t("nameExample")} required autoComplete="off" />
      <FormFoot problem={form.problem} isDone={form.isDone}>
        <SubmitButton>{t("create")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
