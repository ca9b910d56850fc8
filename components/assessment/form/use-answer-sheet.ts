import { useEffect, useMemo, useState } from "react";
import type { AnswerValue } from "@/lib/domain/answer";
import type { AutosaveView } from "../autosave/autosave";
import { type StoredAnswer, shownAnswer } from "../autosave/known";
import { type Draft, type Drafts, keepDraft, readDrafts } from "./drafts";
import { printable } from "./printable";
import type { BrowserAutosave } from "./use-autosave";

/** What the form shows of one criterion. */
export type SheetAnswer = {
  /** The answer that counts; null where there is none. */
  value: AnswerValue | null;
  /** What is chosen: "not applicable" is chosen before it counts, until its reason is given. */
  chosen: AnswerValue | null;
  note: string;
  reason: string;
  isConfirmed: boolean;
  /** A note without an answer is kept in this browser alone. */
  isNoteWaiting: boolean;
};

/** The answers of the form, and how to change them. */
export type AnswerSheet = {
  of(criterionId: string): SheetAnswer;
  /** The answers that count. */
  values: ReadonlyMap<string, AnswerValue>;
  /** Whether the criterion still asks for something: no answer yet, or one that is only carried forward. */
  isOpen(criterionId: string): boolean;
  choose(criterionId: string, value: AnswerValue): void;
  confirm(criterionId: string): void;
  writeNote(criterionId: string, note: string): void;
  writeReason(criterionId: string, reason: string): void;
};

/** Joins what the page brought, what this browser keeps, and what is still a draft. */
export function useAnswerSheet(
  stored: Readonly<Record<string, StoredAnswer>>,
  criterionIds: readonly string[],
  { autosave, view }: { autosave: BrowserAutosave | null; view: AutosaveView },
): AnswerSheet {
  const [drafts, setDrafts] = useState<Drafts>({});

  useEffect(() => {
    if (autosave !== null) setDrafts(readDrafts(autosave.keep, autosave.name));
  }, [autosave]);

  return useMemo(() => {
    const shown = (id: string) => shownAnswer(view, id, stored[id]);

    const setDraft = (id: string, draft: Draft | null) => {
      if (autosave !== null) keepDraft(autosave.keep, autosave.name, id, draft);
      setDrafts(({ [id]: _, ...others }) => (draft === null ? others : { ...others, [id]: draft }));
    };

    const write = (id: string, change: Partial<StoredAnswer> & { value: AnswerValue }, pace: "now" | "soon") => {
      const { note = drafts[id]?.note ?? "", reason = null, confirmed = true, revision = 0 } = shown(id) ?? {};
      setDraft(id, null);
      autosave?.engine.write({ criterionId: id, note, reason, confirmed, revision, ...change }, pace);
    };

    const sheetAnswer = (id: string): SheetAnswer => {
      const answer = shown(id);
      const draft = drafts[id];
      return {
        value: answer?.value ?? null,
        chosen: draft?.isNotApplicable ? "not-applicable" : (answer?.value ?? null),
        note: answer?.note ?? draft?.note ?? "",
        reason: draft?.isNotApplicable ? "" : (answer?.reason ?? ""),
        isConfirmed: answer?.confirmed ?? false,
        isNoteWaiting: answer === undefined && (draft?.note ?? "") !== "",
      };
    };

    return {
      of: sheetAnswer,
      values: new Map(
        criterionIds.flatMap((id) => {
          const value = shown(id)?.value;
          return value === undefined ? [] : [[id, value] as const];
        }),
      ),
      isOpen: (id) => shown(id)?.confirmed !== true,
      choose(id, value) {
        const answer = shown(id);
        if (value !== "not-applicable") write(id, { value, reason: null, confirmed: true }, "now");
        else if (answer?.value === "not-applicable") write(id, { ...answer, confirmed: true }, "now");
        else setDraft(id, { note: sheetAnswer(id).note, isNotApplicable: true });
      },
      confirm(id) {
        const answer = shown(id);
        if (answer !== undefined && !answer.confirmed) write(id, { ...answer, confirmed: true }, "now");
      },
      writeNote(id, text) {
        const answer = shown(id);
        const note = printable(text);
        if (answer !== undefined) autosave?.engine.write({ ...answer, criterionId: id, note }, "soon");
        else setDraft(id, { note, isNotApplicable: drafts[id]?.isNotApplicable ?? false });
      },
      writeReason(id, text) {
        const reason = printable(text);
        if (reason.trim() === "") setDraft(id, { note: sheetAnswer(id).note, isNotApplicable: true });
        else write(id, { value: "not-applicable", reason, confirmed: true }, "soon");
      },
    };
  }, [autosave, view, stored, criterionIds, drafts]);
}
