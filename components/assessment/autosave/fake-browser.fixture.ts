import type { Write } from "@/lib/domain/autosave-queue";
import { startAutosave } from "./autosave";
import { durableKeep, type Keep } from "./keep";
import { openLedger } from "./ledger";
import type { Outcome } from "./outcome";

/** A storage in memory that outlives the tabs which use it. */
export function sharedKeep(): Keep {
  return durableKeep(null);
}

/** One task at a time, for all tabs that share it. */
export function sharedLock(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.then(task, task);
    return last;
  };
}

let ids = 0;

function newId(): string {
  ids += 1;
  return `id-${ids}`;
}

/** A tab of a browser with its engine. */
export function openTab(browser: {
  keep: Keep;
  lock: (task: () => Promise<void>) => Promise<void>;
  send: (write: Write) => Promise<Outcome>;
}) {
  return startAutosave({
    ...browser,
    ledger: openLedger(browser.keep, "answers/user/organization/assessment", newId),
    newId,
  });
}

type FakeServer = {
  isReachable: boolean;
  isSignedIn: boolean;
  /** Why it takes no answer any more. */
  closed: string | null;
  rows: ReadonlyMap<string, { value: string; note: string; revision: number }>;
  requests: number;
  /** What another person does. */
  change(criterionId: string, value: string, note?: string): void;
  send(write: Write): Promise<Outcome>;
};

/** A server that knows one assessment: revisions, write ids, and whether the line to it is cut. */
export function fakeServer(): FakeServer {
  const rows = new Map<string, { value: string; note: string; revision: number }>();
  const taken = new Map<string, number>();
  const server: FakeServer = {
    isReachable: true,
    isSignedIn: true,
    closed: null,
    rows,
    requests: 0,
    change(criterionId, value, note = "") {
      rows.set(criterionId, { value, note, revision: (rows.get(criterionId)?.revision ?? 0) + 1 });
    },
    async send(write) {
      server.requests += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (!server.isReachable) return { kind: "unreachable" };
      if (!server.isSignedIn) return { kind: "signed-out" };
      if (server.closed !== null) return { kind: "refused", reason: server.closed };
      const known = taken.get(write.writeId);
      if (known !== undefined) return { kind: "saved", revision: known, savedAt: "2026-11-20T10:42:00Z" };
      const row = rows.get(write.criterionId);
      if ((row?.revision ?? 0) !== write.revision && row !== undefined) {
        const theirs = {
          value: "not-met" as const,
          note: row.note,
          reason: null,
          confirmed: true,
          revision: row.revision,
          by: "J. Park",
        };
        return { kind: "conflict", theirs };
      }
      const revision = (row?.revision ?? 0) + 1;
      rows.set(write.criterionId, { value: write.value, note: write.note, revision });
      taken.set(write.writeId, revision);
      return { kind: "saved", revision, savedAt: "2026-11-20T10:42:00Z" };
    },
  };
  return server;
}
