import { useTranslations } from "next-intl";
import type { Refused } from "../submit-fields";

/** Says why an action was not done. */
export function useFailureWords(): (refused: Refused) => string {
  const t = useTranslations("errors");
  const own = useTranslations("assessment.refused");
  return ({ code, reason, details, fields }) => {
    if (reason !== undefined && own.has(reason)) return own(reason);
    if (reason !== undefined && t.has(`reasons.${reason}`)) return t(`reasons.${reason}`, { id: details?.id ?? "" });
    const [field] = Object.values(fields ?? {});
    return field !== undefined && t.has(`fields.${field}`) ? t(`fields.${field}`) : t(`codes.${code}`);
  };
}
