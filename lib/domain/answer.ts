/** The four answers in the order of their keys; no answer yet is none of them, but the absence of one. */
export const answerValues = ["met", "partly", "not-met", "not-applicable"] as const;

/** What a team says about a criterion. */
export type AnswerValue = (typeof answerValues)[number];

/** A team's answer to one criterion; `reason` is set exactly when the criterion is not applicable; `confirmed` is false while it is only carried forward. */
export type Answer = {
  criterionId: string;
  value: AnswerValue;
  note: string;
  reason: string | null;
  confirmed: boolean;
  revision: number;
};

/** Whether a text is one of the four answers. */
export function isAnswerValue(text: string): text is AnswerValue {
  return answerValues.some((value) => value === text);
}

/** What an answer is worth in half points: met 2, partly 1, not met and missing 0; null for not applicable, which is left out. */
export function halfPointsOf(value: AnswerValue | undefined): number | null {
  switch (value) {
    case "met":
      return 2;
    case "partly":
      return 1;
    case "not-met":
    case undefined:
      return 0;
    case "not-applicable":
      return null;
    default:
      return value satisfies never;
  }
}
