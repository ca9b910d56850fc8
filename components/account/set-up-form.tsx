"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Action, useForm } from "@/components/form/use-form";
import { TimeZoneField } from "@/components/organization/time-zone-field";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";

/** The first run: the code from the log, the organisation, and its first owner. */
export function SetUpForm({ action, zones }: { action: Action<null>; zones: readonly string[] }) {
  const t = useTranslations("account");
  const { submit, field, problem, problemOf, typed } = useForm(action);
  // a secret never comes back from the server, so what was typed stays here
  const [code, setCode] = useState("");
  return (
    <form action={submit} className="grid gap-4" noValidate>
      {problem !== undefined && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <TextField
        name="code"
        error={problemOf("code")}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        label={t("setUp.code")}
        help={t("setUp.codeHelp")}
        autoComplete="one-time-code"
        spellCheck={false}
        required
        autoFocus
      />
      <TextField {...field("organization")} label={t("setUp.organization")} autoComplete="organization" required />
      <TimeZoneField zones={zones} saved={typed("timeZone") || null} error={problemOf("timeZone")} />
      <TextField {...field("name")} label={t("name")} autoComplete="name" required />
      <TextField {...field("email")} label={t("email")} type="email" autoComplete="username" required />
      <PasswordField
        {...field("password")}
        label={t("password")}
        help={t("passwordHelp")}
        autoComplete="new-password"
        required
      />
      <SubmitButton wide size="large">
        {t("setUp.submit")}
      </SubmitButton>
    </form>
  );
}
