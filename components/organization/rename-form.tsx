"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  rename: Action<null>;
  name: string;
  label: string;
  help: string;
};

/** The name of an organisation or a team, which its address follows. */
export function RenameForm({ rename, name, label, help }: Props) {
  const t = useTranslations("common");
  const form = useForm(rename);
  return (
    <form action={form.submit} className="grid max-w-form gap-4" noValidate>
      <TextField {...form.field("name", name)} label={label} help={help} required autoComplete="off" />
      <FormFoot problem={form.problem} isDone={form.isDone}>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
