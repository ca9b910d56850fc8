"use client";

import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Action, useForm } from "@/components/form/use-form";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: Action<null>;
  /** Where to go after. */
  next: string;
  /** The page for whoever forgot their password. */
  forgotten: Route;
};

/** E-mail and password. */
export function SignInForm({ action, next, forgotten }: Props) {
  const t = useTranslations("account");
  const { submit, field, problem } = useForm(action);
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <input type="hidden" name="next" value={next} />
      {problem !== undefined && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <TextField {...field("email")} label={t("email")} type="email" autoComplete="username" required autoFocus />
      <PasswordField
        {...field("password")}
        label={t("password")}
        autoComplete="current-password"
        required
        action={
          <Link href={forgotten} className="text-accent hover:underline">
            {t("signIn.forgot")}
          </Link>
        }
      />
      <SubmitButton wide size="large">
        {t("signIn.submit")}
      </SubmitButton>
    </form>
  );
}
