"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { Switch } from "@/components/ui/checkbox";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: Action<null>;
  saved: { name: string; locale: string; theme: string; hasShortcuts: boolean };
};

/** Name, language, theme, and whether single keys are shortcuts. */
export function ProfileForm({ action, saved }: Props) {
  const t = useTranslations("account");
  const { submit, field, problem, isDone } = useForm(action);
  const [language, theme] = [field("locale", saved.locale), field("theme", saved.theme)];
  return (
    <form action={submit} className="grid max-w-form gap-4" noValidate>
      <TextField {...field("name", saved.name)} label={t("name")} autoComplete="name" required />
      <SelectField key={`locale ${language.defaultValue}`} {...language} label={t("account.language")}>
        <option value="">{t("account.languageBrowser")}</option>
        <option value="en" lang="en">
          English
        </option>
        <option value="zh" lang="zh-Hans">
          中文
        </option>
      </SelectField>
      <SelectField key={`theme ${theme.defaultValue}`} {...theme} label={t("account.theme")}>
        <option value="">{t("account.themeSystem")}</option>
        <option value="light">{t("account.themeLight")}</option>
        <option value="dark">{t("account.themeDark")}</option>
      </SelectField>
      <Switch name="hasShortcuts" key={String(saved.hasShortcuts)} defaultChecked={saved.hasShortcuts}>
        {t("account.shortcuts")}
      </Switch>
      <FormFoot problem={problem} isDone={isDone}>
        <SubmitButton>{t("account.save")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
