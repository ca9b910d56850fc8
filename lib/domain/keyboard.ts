import { type AnswerValue, answerValues } from "./answer";

/** What a key does in the form of an assessment. */
export type FormAction =
  | { kind: "answer"; value: AnswerValue }
  | { kind: "next" | "previous" | "note" | "evidence" | "guidance" | "confirm" | "help" }
  | { kind: "resolve"; choice: "mine" | "theirs" };

/** What is read of a browser's keyboard event; its own properties have these names. */
export type KeyPress = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
};

/** Where the person is: keys are silent when they were turned off, in a text field, and under an open dialog; M and T mean something only on a conflict. */
export type FormFocus = {
  isEnabled: boolean;
  isInTextField: boolean;
  isDialogOpen: boolean;
  hasConflict: boolean;
};

const plainKeys: ReadonlyMap<string, FormAction> = new Map<string, FormAction>([
  ...answerValues.map((value, index): [string, FormAction] => [String(index + 1), { kind: "answer", value }]),
  ["j", { kind: "next" }],
  ["arrowdown", { kind: "next" }],
  ["k", { kind: "previous" }],
  ["arrowup", { kind: "previous" }],
  ["n", { kind: "note" }],
  ["e", { kind: "evidence" }],
  ["g", { kind: "guidance" }],
  ["c", { kind: "confirm" }],
]);

const conflictKeys: ReadonlyMap<string, FormAction> = new Map<string, FormAction>([
  ["m", { kind: "resolve", choice: "mine" }],
  ["t", { kind: "resolve", choice: "theirs" }],
]);

/** What a key means in the form; null when it means nothing, so that the browser keeps it. Keys with modifiers belong to the browser, keys pressed while an input method composes belong to that. */
export function actionForKey(press: KeyPress, focus: FormFocus): FormAction | null {
  if (!focus.isEnabled || focus.isInTextField || focus.isDialogOpen) return null;
  if (press.isComposing) return null;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === "?") return { kind: "help" };
  if (press.shiftKey) return null;
  const key = press.key.toLowerCase();
  return (focus.hasConflict ? conflictKeys.get(key) : undefined) ?? plainKeys.get(key) ?? null;
}
