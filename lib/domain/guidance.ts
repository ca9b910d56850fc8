import type { AnswerValue } from "./answer";

/** When an answer is right, as the guidance of a criterion says it; `value` is null where the text speaks of none of the four. */
export type GuidanceLine = { value: AnswerValue | null; text: string };

const openings: readonly [RegExp, AnswerValue][] = [
  [/^(?:Met (?=when\b)|满足：)/u, "met"],
  [/^(?:Partly met (?=when\b)|部分满足：)/u, "partly"],
  [/^(?:Not met (?=when\b)|未满足：)/u, "not-met"],
  [/^(?:Not applicable (?=when\b)|不适用：)/u, "not-applicable"],
];

/** The guidance of a criterion, one line per answer: frameworks write "Met when ... Partly met when ..." and 满足：…。部分满足：…。 A text that follows no such form stays whole. */
export function splitGuidance(guidance: string): GuidanceLine[] {
  const sentences = guidance.split(
    /(?<=\.) (?=(?:Met|Partly met|Not met|Not applicable) when\b)|(?<=。)(?=(?:满足|部分满足|未满足|不适用)：)/u,
  );
  return sentences.map((sentence) => {
    for (const [opening, value] of openings) {
      if (opening.test(sentence)) return { value, text: sentence.replace(opening, "") };
    }
    return { value: null, text: sentence };
  });
}
