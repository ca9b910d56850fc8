import { useLocale, useTranslations } from "next-intl";
import type { Problem } from "../autosave/sender";
import { writeMoment } from "./write-day";

/** Says why the server will never take an answer: published by whom and when, discarded, the right lost. */
export function useRefusalWords(): (problem: Problem) => string {
  const t = useTranslations("assessment.refused");
  const errors = useTranslations("errors");
  const locale = useLocale();
  return ({ code, reason, details }) => {
    const { at: instant, by } = details;
    if (reason === "published" && typeof instant === "string") {
      const at = writeMoment(instant, locale);
      return typeof by === "string" ? t("publishedBy", { at, by }) : t("published", { at });
    }
    if (reason !== null && t.has(reason)) return t(reason);
    return errors.has(`codes.${code}`) ? errors(`codes.${code}`) : t("other");
  };
}
