import { expect, test } from "vitest";
import { type AutosaveEvent, emptyQueue, nextQueue, type Theirs, type Write } from "@/lib/domain/autosave-queue";
import { type Known, learn, shownAnswer } from "./known";

const write: Write = {
  writeId: "one",
  criterionId: "a",
  value: "met",
  note: "mine",
  reason: null,
  confirmed: true,
  revision: 2,
};
const theirs: Theirs = { value: "partly", note: "theirs", reason: null, confirmed: true, revision: 3, by: "J. Park" };
const stored = { value: "not-met", note: "", reason: null, confirmed: true, revision: 2 } as const;

function after(...events: AutosaveEvent[]) {
  let [queue, known]: [typeof emptyQueue, Known] = [emptyQueue, new Map()];
  for (const event of events) {
    const next = nextQueue(queue, event);
    known = learn(known, queue, next);
    queue = next;
  }
  return shownAnswer({ queue, known }, "a", stored);
}

const enqueued: AutosaveEvent = { kind: "enqueue", write };
const sent: AutosaveEvent = { kind: "sent", criterionId: "a" };

test("what is kept is shown before what the page brought", () => {
  expect(after(enqueued)?.note).toBe("mine");
});

test("what was acknowledged goes on being shown, at its new revision", () => {
  const saved = { kind: "acknowledged", criterionId: "a", writeId: "one", revision: 3, savedAt: "" } as const;
  expect(after(enqueued, sent, saved)).toEqual({
    value: "met",
    note: "mine",
    reason: null,
    confirmed: true,
    revision: 3,
  });
});

test("a refused answer gives way to the one that is stored", () => {
  const refused = { kind: "refused", criterionId: "a", writeId: "one", reason: "" } as const;
  expect(after(enqueued, sent, refused)).toEqual(stored);
});

test("theirs, once chosen, is shown without the name of who gave it", () => {
  const events: AutosaveEvent[] = [
    { kind: "conflict", criterionId: "a", writeId: "one", theirs },
    { kind: "resolve", criterionId: "a", choice: "theirs", writeId: "two" },
  ];
  expect(after(enqueued, sent, ...events)).toEqual({
    value: "partly",
    note: "theirs",
    reason: null,
    confirmed: true,
    revision: 3,
  });
});

test("a page that is newer than what this tab saw is believed", () => {
  const known: Known = new Map([["a", { ...stored, note: "old", revision: 1 }]]);
  expect(shownAnswer({ queue: emptyQueue, known }, "a", stored)).toEqual(stored);
});
