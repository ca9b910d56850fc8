import { useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { ChoiceForm } from "./choice-form";

/** Light, dark, or as the system has it. */
export function ThemeChoice({ chosen, action }: { chosen: "light" | "dark" | null; action: Action<null> }) {
  const t = useTranslations("shell");
  return (
    <ChoiceForm
      label={t("theme")}
      name="theme"
      chosen={chosen ?? "system"}
      action={action}
      choices={[
        { value: "system", label: t("themes.system") },
        { value: "light", label: t("themes.light") },
        { value: "dark", label: t("themes.dark") },
      ]}
    />
  );
}
