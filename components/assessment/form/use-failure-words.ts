import { useTranslations } from "next-intl";
import type { Submission } from "./submission";

/** Says why a submission was not taken; nothing came back at all where the server could not be reached. */
export function useFailureWords(): (result: Submission<unknown> | null) => string {
  const t = useTranslations("errors");
  const own = useTranslations("assessment.refused");
  return (result) => {
    if (result === null) return own("unreachable");
    if (result.status !== "refused") return "";
    const { code, reason, details } = result;
    if (reason !== undefined && own.has(reason)) return own(reason);
    if (reason !== undefined && t.has(`reasons.${reason}`)) return t(`reasons.${reason}`, { id: details?.id ?? "" });
    return t(`codes.${code}`);
  };
}
