"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** Brings an archived team back. */
export function RestoreForm({ restore }: { restore: Action<null> }) {
  const t = useTranslations("organization.team");
  const form = useForm(restore);
  return (
    <form action={form.submit}>
      <FormFoot problem={form.problem} isDone={false}>
        <SubmitButton variant="secondary">{t("restore")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
