"use client";

import { useTranslations } from "next-intl";
import { type Action, useForm } from "@/components/form/use-form";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";

/** A new password, by the link that allows it. */
export function NewPasswordForm({ action, token }: { action: Action<null>; token: string }) {
  const t = useTranslations("account");
  const { submit, field, problem } = useForm(action);
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <input type="hidden" name="token" value={token} />
      {problem !== undefined && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <PasswordField
        {...field("password")}
        label={t("newPassword")}
        help={t("passwordHelp")}
        autoComplete="new-password"
        required
        autoFocus
      />
      <SubmitButton wide size="large">
        {t("reset.submit")}
      </SubmitButton>
    </form>
  );
}
