import { AnswerMark } from "@/components/charts/marks/answer-mark";
import type { AnswerState } from "@/lib/domain/compare";

/** The mark of how a criterion stands; a middle dot where it was not asked. */
export function StateMark({ state, label }: { state: AnswerState; label?: string }) {
  const named = label === undefined ? {} : { label };
  if (state === "missing") return <AnswerMark value={null} {...named} />;
  if (state !== "not-asked") return <AnswerMark value={state} {...named} />;
  return (
    <span className="inline-flex w-3 justify-center" {...(label === undefined ? { "aria-hidden": true } : {})}>
      {label === undefined ? (
        "·"
      ) : (
        <>
          <span aria-hidden="true">·</span>
          <span className="sr-only">{label}</span>
        </>
      )}
    </span>
  );
}
