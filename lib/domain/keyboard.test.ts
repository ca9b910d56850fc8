import { describe, expect, test } from "vitest";
import { actionForKey, type FormFocus, type KeyPress } from "./keyboard";

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...change,
});
const focus: FormFocus = { isEnabled: true, isInTextField: false, isDialogOpen: false, hasConflict: false };
const conflict = { ...focus, hasConflict: true };

describe("a key in the form", () => {
  test.each([
    ["1", { kind: "answer", value: "met" }],
    ["2", { kind: "answer", value: "partly" }],
    ["3", { kind: "answer", value: "not-met" }],
    ["4", { kind: "answer", value: "not-applicable" }],
    ["j", { kind: "next" }],
    ["ArrowDown", { kind: "next" }],
    ["k", { kind: "previous" }],
    ["ArrowUp", { kind: "previous" }],
    ["n", { kind: "note" }],
    ["e", { kind: "evidence" }],
    ["g", { kind: "guidance" }],
    ["c", { kind: "confirm" }],
  ])("%s means %j, with caps lock too", (key, action) => {
    expect(actionForKey(press(key), focus)).toEqual(action);
    expect(actionForKey(press(key.toUpperCase()), focus)).toEqual(action);
  });

  test("? asks for help, with shift or without, as the layout has it", () => {
    expect(actionForKey(press("?", { shiftKey: true }), focus)).toEqual({ kind: "help" });
    expect(actionForKey(press("?"), focus)).toEqual({ kind: "help" });
  });

  test.each(["5", "0", "x", "Enter", " ", "Tab", "ArrowLeft", "Escape"])("%j is left to the browser", (key) => {
    expect(actionForKey(press(key), focus)).toBeNull();
  });

  test("M and T choose on a conflict, and only there; the others keep their meaning", () => {
    expect(actionForKey(press("m"), conflict)).toEqual({ kind: "resolve", choice: "mine" });
    expect(actionForKey(press("T"), conflict)).toEqual({ kind: "resolve", choice: "theirs" });
    expect(actionForKey(press("j"), conflict)).toEqual({ kind: "next" });
    expect(actionForKey(press("m"), focus)).toBeNull();
    expect(actionForKey(press("t"), focus)).toBeNull();
  });
});

describe("every key is silent", () => {
  const keys = ["1", "j", "n", "?", "ArrowDown", "m"];
  const isSilent = (change: Partial<KeyPress>, where: Partial<FormFocus> = {}) =>
    keys.every((key) => actionForKey(press(key, change), { ...conflict, ...where }) === null);

  test("in a text field", () => expect(isSilent({}, { isInTextField: true })).toBe(true));
  test("under an open dialog", () => expect(isSilent({}, { isDialogOpen: true })).toBe(true));
  test("once they are turned off", () => expect(isSilent({}, { isEnabled: false })).toBe(true));
  test("while an input method composes", () => {
    expect(isSilent({ isComposing: true })).toBe(true);
    expect(actionForKey(press("Process"), focus)).toBeNull();
    expect(actionForKey(press("Dead"), focus)).toBeNull();
  });
  test.each(["ctrlKey", "metaKey", "altKey"] as const)("with %s", (modifier) => {
    expect(isSilent({ [modifier]: true })).toBe(true);
  });
  test("with shift, but for the question mark", () => {
    expect(actionForKey(press("J", { shiftKey: true }), focus)).toBeNull();
    expect(actionForKey(press("1", { shiftKey: true }), focus)).toBeNull();
  });
});
