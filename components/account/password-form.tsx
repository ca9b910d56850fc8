"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";

/** The present password and a new one. The address is sent to nobody: it tells a password manager whose password this is. */
export function PasswordForm({ action, email }: { action: Action<null>; email: string }) {
  const t = useTranslations("account");
  const { submit, field, problem, isDone } = useForm(action);
  return (
    <form action={submit} className="grid max-w-form gap-4" noValidate>
      <input type="email" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField {...field("current")} label={t("account.current")} autoComplete="current-password" required />
      <PasswordField
        {...field("password")}
        label={t("newPassword")}
        help={t("passwordHelp")}
        autoComplete="new-password"
        required
      />
      <FormFoot problem={problem} isDone={isDone}>
        <SubmitButton variant="secondary">{t("account.changePassword")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
