import { useTranslations } from "next-intl";
import type { CriterionActs } from "./criterion-entry";
import { TextEntry } from "./text-entry";
import type { SheetAnswer } from "./use-answer-sheet";

/** The element of a criterion's reason. */
export const reasonId = (criterionId: string): string => `reason-${criterionId}`;

/** Why a criterion does not apply; until it is given, the answer does not count. */
export function ReasonEntry({
  criterionId,
  answer,
  acts,
}: {
  criterionId: string;
  answer: SheetAnswer;
  acts: CriterionActs;
}) {
  const t = useTranslations("assessment");
  const isWaiting = answer.reason === "";
  return (
    <TextEntry
      id={reasonId(criterionId)}
      label={t("reason.label")}
      value={answer.reason}
      onWrite={acts.writeReason}
      onLeave={acts.leave}
      isLine
      required
      maxLength={1000}
      help={
        isWaiting
          ? answer.value === null
            ? t("reason.waiting")
            : t("reason.waitingOver", { answer: t(`answers.${answer.value}`) })
          : undefined
      }
    />
  );
}
