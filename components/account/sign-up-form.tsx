"use client";

import { useTranslations } from "next-intl";
import { type Action, useForm } from "@/components/form/use-form";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: Action<null>;
  /** What the button says. */
  submit: string;
  /** What is sent along: where to go after, or the invitation. */
  hidden: Readonly<Record<string, string>>;
  /** The address that an invitation is bound to; it is not asked for then. */
  invitedEmail?: string;
};

/** A new account: name, e-mail, password. */
export function SignUpForm({ action, submit: words, hidden, invitedEmail }: Props) {
  const t = useTranslations("account");
  const { submit, field, problem } = useForm(action);
  return (
    <form action={submit} className="grid gap-4" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {problem !== undefined && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <TextField {...field("name")} label={t("name")} autoComplete="name" required autoFocus />
      {invitedEmail === undefined && (
        <TextField {...field("email")} label={t("email")} type="email" autoComplete="username" required />
      )}
      <PasswordField
        {...field("password")}
        label={t("password")}
        help={t("passwordHelp")}
        autoComplete="new-password"
        required
      />
      <SubmitButton wide size="large">
        {words}
      </SubmitButton>
    </form>
  );
}
