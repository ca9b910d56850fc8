import { describe, expect, test } from "vitest";
import {
  type AutosaveEvent,
  type AutosaveQueue,
  emptyQueue,
  keptWrite,
  nextQueue,
  type Write,
  writesToSend,
} from "./autosave-queue";
import { autosaveState } from "./autosave-state";

const savedAt = "2026-07-31T10:42:00.000Z";
const write = (writeId: string, change: Partial<Write> = {}): Write => ({
  writeId,
  criterionId: "a",
  value: "met",
  note: "",
  reason: null,
  confirmed: true,
  revision: 0,
  ...change,
});
const queueAfter = (...events: AutosaveEvent[]) => events.reduce(nextQueue, emptyQueue);
const enqueue = (writeId: string, change: Partial<Write> = {}): AutosaveEvent => ({
  kind: "enqueue",
  write: write(writeId, change),
});
const sent = (criterionId = "a"): AutosaveEvent => ({ kind: "sent", criterionId });
const acknowledged = (writeId: string, revision: number, criterionId = "a"): AutosaveEvent => ({
  kind: "acknowledged",
  criterionId,
  writeId,
  revision,
  savedAt,
});
const theirs = { value: "partly", note: "", reason: null, confirmed: true, revision: 7, by: "Grace" } as const;
const conflict = (writeId: string): AutosaveEvent => ({ kind: "conflict", criterionId: "a", writeId, theirs });
const refused = (writeId: string): AutosaveEvent => ({
  kind: "refused",
  criterionId: "a",
  writeId,
  reason: "published",
});
const idsToSend = (queue: AutosaveQueue) => writesToSend(queue).map(({ writeId }) => writeId);

describe("the queue", () => {
  test("sends one write per criterion at a time, and different criteria side by side", () => {
    const queue = queueAfter(enqueue("1"), enqueue("2", { criterionId: "b" }), sent("a"), enqueue("3"));
    expect(idsToSend(queue)).toEqual(["2"]);
    expect(idsToSend(nextQueue(queue, acknowledged("1", 1)))).toEqual(["3", "2"]);
  });

  test("drops an unsent write for a newer one to the same criterion, never one that was sent", () => {
    expect(idsToSend(queueAfter(enqueue("1"), enqueue("2")))).toEqual(["2"]);
    const queue = queueAfter(enqueue("1"), sent(), enqueue("2"), enqueue("3"), { kind: "restored" });
    expect(idsToSend(queue)).toEqual(["1"]);
    expect(idsToSend(nextQueue(queue, acknowledged("1", 1)))).toEqual(["3"]);
  });

  test("puts a newer write upon the revision that the one before it made", () => {
    const queue = queueAfter(enqueue("1"), sent(), enqueue("2"), acknowledged("1", 5));
    expect(writesToSend(queue)).toEqual([write("2", { revision: 5 })]);
  });

  test("knows the revisions that another tab made", () => {
    const queue = queueAfter(enqueue("1"), sent(), acknowledged("1", 5), enqueue("2", { revision: 0 }));
    expect(writesToSend(queue)[0]?.revision).toBe(5);
    expect(writesToSend(queueAfter(enqueue("1", { revision: 9 })))[0]?.revision).toBe(9);
  });

  test("sends again under the same id what may not have arrived", () => {
    const cut = queueAfter(enqueue("1"), sent(), { kind: "offline" });
    expect(idsToSend(cut)).toEqual([]);
    expect(idsToSend(nextQueue(cut, { kind: "online" }))).toEqual(["1"]);
  });

  test("survives a reload and a crash as JSON, and then sends all of it", () => {
    const before = queueAfter(enqueue("1"), sent(), enqueue("2", { criterionId: "b", note: "字" }));
    const reloaded = nextQueue(JSON.parse(JSON.stringify(before)), { kind: "restored" });
    expect(idsToSend(reloaded)).toEqual(["1", "2"]);
    expect(keptWrite(reloaded, "b")?.note).toBe("字");
    expect(keptWrite(reloaded, "c")).toBeNull();
  });

  test("takes a late acknowledgement, and none for a write that it does not know", () => {
    const cut = queueAfter(enqueue("1"), sent(), { kind: "offline" });
    expect(nextQueue(cut, acknowledged("1", 1)).lanes).toEqual({});
    expect(nextQueue(cut, acknowledged("other", 1))).toEqual(cut);
    expect(nextQueue(cut, conflict("other"))).toEqual(cut);
    expect(nextQueue(cut, refused("other"))).toEqual(cut);
    expect(nextQueue(cut, { kind: "sent", criterionId: "unknown" })).toEqual(cut);
  });

  test("sends nothing while the person is signed out, and everything afterwards", () => {
    const queue = queueAfter(enqueue("1"), sent(), { kind: "signed-out" }, enqueue("2", { criterionId: "b" }));
    expect(idsToSend(queue)).toEqual([]);
    expect(idsToSend(nextQueue(queue, { kind: "online" }))).toEqual(["1", "2"]);
  });
});

describe("a conflict", () => {
  const held = queueAfter(enqueue("1", { value: "not-met" }), sent(), enqueue("2", { value: "met" }), conflict("1"));

  test("keeps the person's newest answer beside the other one, and sends nothing", () => {
    expect(held.conflicts).toEqual({ a: { mine: write("2"), theirs } });
    expect(idsToSend(held)).toEqual([]);
    expect(keptWrite(held, "a")?.value).toBe("met");
  });

  test("takes what the person writes meanwhile as theirs to choose", () => {
    const rewritten = nextQueue(held, enqueue("3", { value: "partly" }));
    expect(rewritten.conflicts.a?.mine.writeId).toBe("3");
    expect(idsToSend(rewritten)).toEqual([]);
  });

  test("sends mine upon their revision, under a new id", () => {
    const resolved = nextQueue(held, { kind: "resolve", criterionId: "a", choice: "mine", writeId: "9" });
    expect(writesToSend(resolved)).toEqual([write("9", { revision: 7 })]);
    expect(resolved.conflicts).toEqual({});
  });

  test("forgets mine for theirs, and writes upon that from then on", () => {
    const resolved = nextQueue(held, { kind: "resolve", criterionId: "a", choice: "theirs", writeId: "9" });
    expect(keptWrite(resolved, "a")).toBeNull();
    expect(writesToSend(nextQueue(resolved, enqueue("10")))[0]?.revision).toBe(7);
  });

  test("that is none cannot be resolved", () => {
    const queue = queueAfter(enqueue("1"));
    expect(nextQueue(queue, { kind: "resolve", criterionId: "a", choice: "mine", writeId: "9" })).toEqual(queue);
  });
});

describe("a refused write", () => {
  const queue = queueAfter(enqueue("1", { note: "words" }), sent(), refused("1"));

  test("is not sent again and stays as text to copy until it is dismissed", () => {
    expect(idsToSend(nextQueue(queue, { kind: "restored" }))).toEqual([]);
    expect(queue.refusals).toEqual({ a: { write: write("1", { note: "words" }), reason: "published" } });
    expect(nextQueue(queue, { kind: "dismiss", criterionId: "a" }).refusals).toEqual({});
  });

  test("does not take the newer one with it", () => {
    const newer = queueAfter(enqueue("1"), sent(), enqueue("2"), refused("1"));
    expect(idsToSend(newer)).toEqual(["2"]);
    expect(queueAfter(enqueue("1"), sent(), enqueue("2"), refused("1"), sent(), acknowledged("2", 1)).refusals).toEqual(
      {},
    );
  });
});

describe("the state on screen", () => {
  test("is untouched, saving, then saved at the server's time", () => {
    expect(autosaveState(emptyQueue)).toEqual({ kind: "untouched" });
    expect(autosaveState(queueAfter(enqueue("1")))).toEqual({ kind: "saving", kept: 1 });
    expect(autosaveState(queueAfter(enqueue("1"), sent()))).toEqual({ kind: "saving", kept: 1 });
    expect(autosaveState(queueAfter(enqueue("1"), sent(), acknowledged("1", 1)))).toEqual({
      kind: "saved",
      at: savedAt,
    });
  });

  test("is saving until the last answer is stored", () => {
    const queue = queueAfter(enqueue("1"), enqueue("2", { criterionId: "b" }), sent("a"), acknowledged("1", 1));
    expect(autosaveState(queue)).toEqual({ kind: "saving", kept: 1 });
  });

  test("is offline with the number of answers kept here, and says when that is for want of a session", () => {
    const kept = queueAfter({ kind: "offline" }, enqueue("1"), enqueue("2", { criterionId: "b" }), enqueue("3"));
    expect(autosaveState(kept)).toEqual({ kind: "offline", kept: 2, reason: "offline" });
    expect(autosaveState(queueAfter({ kind: "signed-out" }))).toEqual({
      kind: "offline",
      kept: 0,
      reason: "signed-out",
    });
  });

  test("puts first what a person has to decide, then what would be lost", () => {
    const both = queueAfter(
      enqueue("0", { criterionId: "b" }),
      sent("b"),
      { kind: "refused", criterionId: "b", writeId: "0", reason: "forbidden" },
      enqueue("1"),
      sent(),
      { kind: "offline" },
    );
    expect(autosaveState(both)).toEqual({ kind: "refused", criterionIds: ["b"], reason: "forbidden" });
    expect(autosaveState(nextQueue(both, conflict("1")))).toEqual({ kind: "conflict", criterionIds: ["a"] });
  });
});
