import { AnswerMark } from "@/components/charts/marks/answer-mark";
import type { AnswerState } from "@/lib/domain/compare";

/** The mark of how a criterion stands; a middle dot where it was not asked. The word stands beside it. */
export function StateMark({ state }: { state: AnswerState }) {
  if (state === "missing") return <AnswerMark value={null} />;
  if (state !== "not-asked") return <AnswerMark value={state} />;
  return (
    <span className="inline-flex w-3 justify-center" aria-hidden="true">
      ·
    </span>
  );
}
