import type { AutosaveQueue } from "./autosave-queue";

/** What the form says of its answers; always exactly one, and true. `kept` answers are in this browser alone. */
export type AutosaveState =
  | { kind: "untouched" }
  | { kind: "saving"; kept: number }
  | { kind: "saved"; at: string }
  | { kind: "offline"; kept: number; reason: "offline" | "signed-out" }
  | { kind: "conflict"; criterionIds: string[] }
  | { kind: "refused"; criterionIds: string[]; reason: string };

/** The state to show: first what a person must decide, then what is lost unless copied, then what is only kept here, then what is under way. */
export function autosaveState(queue: AutosaveQueue): AutosaveState {
  const conflicts = Object.keys(queue.conflicts);
  if (conflicts.length > 0) return { kind: "conflict", criterionIds: conflicts };
  const [refusal] = Object.values(queue.refusals);
  if (refusal !== undefined) {
    return { kind: "refused", criterionIds: Object.keys(queue.refusals), reason: refusal.reason };
  }
  const kept = Object.keys(queue.lanes).length;
  if (queue.hold !== null) return { kind: "offline", kept, reason: queue.hold };
  if (kept > 0) return { kind: "saving", kept };
  return queue.savedAt === null ? { kind: "untouched" } : { kind: "saved", at: queue.savedAt };
}
