import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Write } from "@/lib/domain/autosave-queue";
import type { Autosave } from "./autosave";
import { fakeServer, openTab, sharedKeep, sharedLock } from "./fake-browser.fixture";
import { shownAnswer } from "./known";

const met = (criterionId: string, more: Partial<Write> = {}): Omit<Write, "writeId"> => ({
  criterionId,
  value: "met",
  note: "",
  reason: null,
  confirmed: true,
  revision: 0,
  ...more,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function browser() {
  const server = fakeServer();
  return { server, keep: sharedKeep(), lock: sharedLock(), send: server.send };
}

async function settled(tab: Autosave) {
  const state = tab.settle();
  await vi.advanceTimersByTimeAsync(500);
  return state;
}

test("an answer is saved, and says when", async () => {
  const { server, ...parts } = browser();
  const tab = openTab(parts);
  tab.write(met("a"), "now");
  expect(tab.view().state).toEqual({ kind: "saving", kept: 1 });
  await vi.advanceTimersByTimeAsync(50);
  expect(tab.view().state).toEqual({ kind: "saved", at: "2026-11-20T10:42:00Z" });
  expect(server.rows.get("a")).toEqual({ value: "met", note: "", revision: 1 });
});

test("typing is sent after a pause, all of it, in one request", async () => {
  const { server, ...parts } = browser();
  const tab = openTab(parts);
  for (const note of ["C", "Ch", "Che", "Chec", "Check"]) {
    tab.write(met("a", { note }), "soon");
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(server.requests).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.requests).toBe(1);
  expect(server.rows.get("a")?.note).toBe("Check");
});

test("a page that goes away while somebody types sends what was typed, and the next page knows that it arrived", async () => {
  const { server, ...parts } = browser();
  const tab = openTab(parts);
  tab.write(met("a", { note: "half a sent" }), "soon");
  tab.leave();
  tab.stop();
  await vi.advanceTimersByTimeAsync(50);
  expect(server.rows.get("a")?.note).toBe("half a sent");
  const next = openTab(parts);
  next.write(met("a", { note: "half a sentence" }), "now");
  await vi.advanceTimersByTimeAsync(100);
  expect(next.view().state.kind).toBe("saved");
  expect(server.rows.get("a")?.note).toBe("half a sentence");
});

test("answers given offline survive a crashed tab and arrive when the line is back", async () => {
  const { server, ...parts } = browser();
  server.isReachable = false;
  const tab = openTab(parts);
  tab.write(met("a"), "now");
  tab.write(met("b", { note: "kept" }), "now");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tab.view().state).toEqual({ kind: "offline", kept: 2, reason: "offline" });
  tab.stop();
  const reloaded = openTab(parts);
  expect(shownAnswer(reloaded.view(), "b", undefined)?.note).toBe("kept");
  server.isReachable = true;
  await settled(reloaded);
  expect(reloaded.view().state.kind).toBe("saved");
  expect([...server.rows.keys()].sort()).toEqual(["a", "b"]);
});

test("an offline tab tries again by itself", async () => {
  const { server, ...parts } = browser();
  server.isReachable = false;
  const tab = openTab(parts);
  tab.write(met("a"), "now");
  await vi.advanceTimersByTimeAsync(10_000);
  server.isReachable = true;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(tab.view().state.kind).toBe("saved");
});

test("nothing is sent for a person who has signed out, and nothing is lost", async () => {
  const { server, ...parts } = browser();
  server.isSignedIn = false;
  const tab = openTab(parts);
  tab.write(met("a"), "now");
  await vi.advanceTimersByTimeAsync(50);
  expect(tab.view().state).toEqual({ kind: "offline", kept: 1, reason: "signed-out" });
  server.isSignedIn = true;
  await settled(tab);
  expect(server.rows.get("a")?.value).toBe("met");
});

test("a change by somebody else is a conflict until a person chooses", async () => {
  const { server, ...parts } = browser();
  const tab = openTab(parts);
  server.change("a", "not-met", "theirs");
  tab.write(met("a", { note: "mine" }), "now");
  await vi.advanceTimersByTimeAsync(50);
  expect(tab.view().state).toEqual({ kind: "conflict", criterionIds: ["a"] });
  tab.resolve("a", "mine");
  await vi.advanceTimersByTimeAsync(50);
  expect(server.rows.get("a")).toEqual({ value: "met", note: "mine", revision: 2 });
});

test("choosing theirs shows theirs", async () => {
  const { server, ...parts } = browser();
  const tab = openTab(parts);
  server.change("a", "not-met", "theirs");
  tab.write(met("a", { note: "mine" }), "now");
  await vi.advanceTimersByTimeAsync(50);
  tab.resolve("a", "theirs");
  await vi.advanceTimersByTimeAsync(50);
  expect(shownAnswer(tab.view(), "a", undefined)).toMatchObject({ value: "not-met", note: "theirs", revision: 1 });
  expect(server.rows.get("a")?.note).toBe("theirs");
});

test("what is refused stays as text until it is dismissed", async () => {
  const { server, ...parts } = browser();
  server.closed = "Published on 20 Nov by Anja.";
  const tab = openTab(parts);
  tab.write(met("a", { note: "too late" }), "now");
  await vi.advanceTimersByTimeAsync(50);
  expect(tab.view().state).toEqual({ kind: "refused", criterionIds: ["a"], reason: "Published on 20 Nov by Anja." });
  expect(openTab(parts).view().queue.refusals.a?.write.note).toBe("too late");
  tab.dismiss("a");
  expect(tab.view().state.kind).toBe("untouched");
});

test("two tabs of one person write the same answer without a conflict", async () => {
  const { server, ...parts } = browser();
  const [one, two] = [openTab(parts), openTab(parts)];
  one.write(met("a", { note: "one" }), "now");
  await vi.advanceTimersByTimeAsync(50);
  two.refresh();
  two.write(met("a", { note: "two" }), "now");
  await vi.advanceTimersByTimeAsync(50);
  one.refresh();
  expect(server.rows.get("a")).toEqual({ value: "met", note: "two", revision: 2 });
  expect([one, two].map((tab) => tab.view().state.kind)).toEqual(["saved", "saved"]);
});

test("a tab shows what another tab has answered", async () => {
  const { server: _, ...parts } = browser();
  const [one, two] = [openTab(parts), openTab(parts)];
  one.write(met("a", { note: "from the other tab" }), "now");
  two.refresh();
  await vi.advanceTimersByTimeAsync(50);
  two.refresh();
  expect(shownAnswer(two.view(), "a", undefined)?.note).toBe("from the other tab");
});

test("45 answers at once all arrive, three at a time", async () => {
  const { server, ...parts } = browser();
  const tab = openTab(parts);
  for (let index = 0; index < 45; index += 1) tab.write(met(`c-${index}`), "now");
  await settled(tab);
  expect(server.rows.size).toBe(45);
  expect(tab.view().state.kind).toBe("saved");
});
