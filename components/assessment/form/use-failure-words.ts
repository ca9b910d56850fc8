import { useLocale, useTranslations } from "next-intl";
import type { FieldProblems } from "@/lib/domain/errors";
import { writtenInstant } from "@/lib/domain/written-date";

/** A refusal as an action or a route gives it. */
type Failing = {
  code: string;
  reason?: string | null | undefined;
  details?: Readonly<Record<string, unknown>> | undefined;
  fields?: FieldProblems | undefined;
};

/** Says why something was not done: published by whom and when, discarded, the right lost, a field that is wrong. */
export function useFailureWords(): (failing: Failing) => string {
  const own = useTranslations("assessment.refused");
  const t = useTranslations("errors");
  const locale = useLocale();
  return ({ code, reason, details = {}, fields = {} }) => {
    const { at: instant, by, id } = details;
    const at =
      typeof instant === "string"
        ? writtenInstant(new Date(instant), locale, Intl.DateTimeFormat().resolvedOptions().timeZone)
        : "";
    if (reason === "published" && typeof by === "string") return own("publishedBy", { at, by });
    if (reason && own.has(reason)) return own(reason, { at });
    if (reason && t.has(`reasons.${reason}`)) return t(`reasons.${reason}`, { id: String(id) });
    const [field = ""] = Object.values(fields);
    if (t.has(`fields.${field}`)) return t(`fields.${field}`);
    return t.has(`codes.${code}`) ? t(`codes.${code}`) : own("other");
  };
}
