"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  configure: Action<null>;
  rules: {
    areLinksAllowed: boolean;
    isExpiryRequired: boolean;
    isPasscodeRequired: boolean;
    embedOrigins: readonly string[];
  };
};

/** What the organisation says of share links: whether there are any, what a new one needs, who may frame them. */
export function LinkRulesForm({ configure, rules }: Props) {
  const t = useTranslations("organization.links");
  const common = useTranslations("common");
  const { state, submit, problem, problemOf, typed, isDone } = useForm(configure);
  const isOn = (name: "areLinksAllowed" | "isExpiryRequired" | "isPasscodeRequired") =>
    state.status === "refused" ? typed(name) === "on" : rules[name];
  const origins = typed("embedOrigins", rules.embedOrigins.join("\n"));
  return (
    <form action={submit} className="grid max-w-form gap-5">
      <div className="grid gap-3">
        <Checkbox name="areLinksAllowed" defaultChecked={isOn("areLinksAllowed")}>
          {t("allowed")}
          <span className="block text-note text-muted">{t("allowedHelp")}</span>
        </Checkbox>
        <Checkbox name="isExpiryRequired" defaultChecked={isOn("isExpiryRequired")}>
          {t("expiry")}
        </Checkbox>
        <Checkbox name="isPasscodeRequired" defaultChecked={isOn("isPasscodeRequired")}>
          {t("passcode")}
        </Checkbox>
        <p className="text-note text-muted">{t("obligationsHelp")}</p>
      </div>
      <Field name="embedOrigins" label={t("origins")} help={t("originsHelp")} error={originsProblem()}>
        {(control) => (
          <textarea
            {...control}
            key={origins}
            className={`${control.className} py-2 font-mono`}
            rows={4}
            defaultValue={origins}
            placeholder="https://wiki.example.org"
            spellCheck={false}
          />
        )}
      </Field>
      <FormFoot problem={problem} isDone={isDone}>
        <SubmitButton variant="secondary">{common("save")}</SubmitButton>
      </FormFoot>
    </form>
  );

  // a wrong line is named by its place among the origins
  function originsProblem(): string | undefined {
    if (state.status !== "refused") return undefined;
    const name = Object.keys(state.fields ?? {}).find((one) => one.startsWith("embedOrigins"));
    return name === undefined ? undefined : problemOf(name);
  }
}
