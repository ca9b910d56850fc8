import { type RefObject, useState } from "react";
import type { AnswerValue } from "@/lib/domain/answer";
import type { FormAction } from "@/lib/domain/keyboard";
import { type AutosaveView, untouchedView } from "../autosave/autosave";
import { submitFields } from "../submit-fields";
import type { AssessmentFormProps } from "./assessment-form-props";
import { noteId } from "./criterion-details";
import type { CriterionActs } from "./criterion-entry";
import { reasonId } from "./reason-entry";
import type { AnswerSheet } from "./use-answer-sheet";
import type { BrowserAutosave } from "./use-autosave";
import type { CriterionFocus } from "./use-criterion-focus";
import { useFormKeys } from "./use-form-keys";

/** What can lie above the form. */
export type FormDialog = "publish" | "as-of" | "discard" | "keys" | "level";

type Parts = {
  ids: readonly string[];
  sheet: AnswerSheet;
  focus: CriterionFocus;
  autosave: BrowserAutosave | null;
  view: AutosaveView;
  reviewButton: RefObject<HTMLButtonElement | null>;
} & Pick<AssessmentFormProps, "hasShortcuts" | "actions" | "addresses">;

/** All that a person can do in the form, by key or by pointer. */
export function useFormActs({ ids, sheet, focus, autosave, view, reviewButton, ...props }: Parts) {
  const [dialog, setDialog] = useState<FormDialog | null>(null);
  const [hasKeys, setHasKeys] = useState(props.hasShortcuts);
  const [hasGuidance, setHasGuidance] = useState(true);
  const [addingTo, setAddingTo] = useState<string | null>(null);
  const { criterionId } = focus;

  /** The next criterion that asks for something, seen from one on; after the last of them, the review. */
  const goOn = (from = criterionId) => {
    const start = ids.indexOf(from) + 1;
    const next = [...ids.slice(start), ...ids.slice(0, start)].find((id) => id !== from && sheet.isOpen(id));
    if (next === undefined) reviewButton.current?.focus();
    else focus.goTo(next);
  };

  const step = (by: 1 | -1) => {
    const id = ids[ids.indexOf(criterionId) + by];
    if (id !== undefined) focus.goTo(id);
  };

  const conflicted =
    view.queue.conflicts[criterionId] === undefined ? Object.keys(view.queue.conflicts)[0] : criterionId;

  /** By key, an answer leads on where there was none; one that is only corrected leaves the person where they are. */
  const answerByKey = (value: AnswerValue) => {
    const wasOpen = sheet.isOpen(criterionId);
    sheet.choose(criterionId, value);
    if (value === "not-applicable" && sheet.of(criterionId).value !== value) focusSoon(reasonId(criterionId));
    else if (wasOpen) goOn();
    else focus.goTo(criterionId);
  };

  function act(action: FormAction) {
    switch (action.kind) {
      case "answer":
        return answerByKey(action.value);
      case "next":
        return step(1);
      case "previous":
        return step(-1);
      case "note":
        return focusSoon(noteId(criterionId));
      case "evidence":
        return setAddingTo(criterionId);
      case "guidance":
        return setHasGuidance(!hasGuidance);
      case "confirm":
        if (sheet.of(criterionId).value === null) return;
        sheet.confirm(criterionId);
        return goOn();
      case "help":
        return setDialog("keys");
      case "resolve":
        if (conflicted !== undefined) autosave?.engine.resolve(conflicted, action.choice);
        return;
      default:
        return action satisfies never;
    }
  }

  useFormKeys(hasKeys, conflicted !== undefined, act);

  return {
    dialog,
    hasKeys,
    goOn: () => goOn(),
    setDialog,
    closeDialog: () => setDialog(null),
    /** Out of a dialog to a criterion, once the dialog has given the focus back. */
    leaveDialogTo(id: string) {
      setDialog(null);
      setTimeout(() => focus.goTo(id));
    },
    settle: async () => (await autosave?.engine.settle()) ?? untouchedView.state,
    addressOf: (assessmentId: string) => `${props.addresses.assessments}/${assessmentId}`,
    switchKeys(wanted: boolean) {
      setHasKeys(wanted);
      void submitFields(props.actions.switchShortcuts, { hasShortcuts: wanted ? "yes" : "no" });
    },
    actsOn: (id: string): CriterionActs => ({
      open: () => focus.open(id),
      choose(value) {
        sheet.choose(id, value);
        if (value === "not-applicable" && sheet.of(id).value !== value) focusSoon(reasonId(id));
      },
      confirm: () => sheet.confirm(id),
      writeNote: (text) => sheet.writeNote(id, text),
      writeReason: (text) => sheet.writeReason(id, text),
      resolve: (choice) => autosave?.engine.resolve(id, choice),
      leave: (how) => (how === "done" ? goOn(id) : focus.goTo(id)),
    }),
    details: {
      hasGuidance,
      isAddingEvidence: addingTo === criterionId,
      onAddingEvidence(isAdding: boolean) {
        setAddingTo(isAdding ? criterionId : null);
        if (!isAdding) focus.goTo(criterionId);
      },
    },
  };
}

/**
 * The text appears with the drawing that the same press caused, which is over when the tasks in line come round: the very next key is written already.
 * Where it takes longer, it is looked for once more.
 */
function focusSoon(id: string) {
  queueMicrotask(() => {
    if (!focusText(id)) setTimeout(() => focusText(id));
  });
}

/** Gives the keyboard to a text, at its end; false where it is not drawn yet. */
function focusText(id: string): boolean {
  const text = document.getElementById(id);
  text?.focus();
  if (text instanceof HTMLTextAreaElement) text.setSelectionRange(text.value.length, text.value.length);
  return text !== null;
}
