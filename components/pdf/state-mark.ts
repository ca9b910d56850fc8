import type { AnswerState } from "@/lib/domain/compare";
import { answerMark } from "./marks";
import { type Pen, writeLines } from "./pen";
import { type } from "./type";

/** The side of a mark. */
export const markSize = 9;

/** The mark of how a criterion stands, its left top corner at (x, y); a middle dot where it was not asked, a dash where nobody is assessed. */
export function stateMark(pen: Pen, { x, y, state }: { x: number; y: number; state: AnswerState | null }): void {
  if (state === null || state === "not-asked") {
    const at = { x, y: y - 1.5, width: markSize };
    writeLines(pen, [state === null ? "–" : "·"], type.note, { ...at, align: "middle" });
  } else answerMark(pen, { x, y, value: state === "missing" ? null : state });
}
