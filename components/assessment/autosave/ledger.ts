import { type AutosaveEvent, type AutosaveQueue, emptyQueue, nextQueue } from "@/lib/domain/autosave-queue";
import type { Keep } from "./keep";

/**
 * The queue as it lies in the storage that all tabs share. Any tab may `post` an event, each under a key of its own; only the tab that
 * holds the lock folds them into the queue. So no tab ever overwrites what another one wrote, although the storage knows no transactions.
 */
export type Ledger = {
  /** The queue with every posted event. */
  read(): AutosaveQueue;
  post(event: AutosaveEvent): void;
  /** Folds what was posted and these events into the queue; for the holder of the lock alone. */
  fold(...events: AutosaveEvent[]): AutosaveQueue;
  /** Whether a key of the storage belongs to it. */
  owns(key: string | null): boolean;
};

/** Opens the ledger of one user, organisation and assessment. */
export function openLedger(keep: Keep, name: string, newId: () => string): Ledger {
  const inbox = `${name}/event/`;
  const tab = newId();
  let posted = 0;
  const lastKeys = new Map<string, string>();

  const eventKeys = () =>
    keep
      .keys()
      .filter((key) => key.startsWith(inbox))
      .sort();

  function readWith(keys: readonly string[]): AutosaveQueue {
    const events = keys.flatMap((key) => parse<AutosaveEvent>(keep.getItem(key)) ?? []);
    return events.reduce(nextQueue, parse<AutosaveQueue>(keep.getItem(name)) ?? emptyQueue);
  }

  return {
    read: () => readWith(eventKeys()),
    post(event) {
      posted += 1;
      const key = `${inbox}${Date.now().toString(36).padStart(9, "0")}.${String(posted).padStart(6, "0")}.${tab}`;
      keep.setItem(key, JSON.stringify(event));
      if (event.kind !== "enqueue") {
        lastKeys.clear();
        return;
      }
      // what this tab typed a moment ago lies within what it typed now
      const earlier = lastKeys.get(event.write.criterionId);
      if (earlier !== undefined) keep.removeItem(earlier);
      lastKeys.set(event.write.criterionId, key);
    },
    fold(...events) {
      const keys = eventKeys();
      const queue = events.reduce(nextQueue, readWith(keys));
      keep.setItem(name, JSON.stringify(queue));
      for (const key of keys) keep.removeItem(key);
      return queue;
    },
    owns: (key) => key !== null && (key === name || key.startsWith(inbox)),
  };
}

function parse<T>(text: string | null): T | null {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
