import { type AutosaveQueue, keptWrite, type WrittenAnswer } from "@/lib/domain/autosave-queue";

/** An answer as the server has it. */
export type StoredAnswer = WrittenAnswer & { revision: number };

/** Answers that this tab saw reach the server after the page was made. */
export type Known = ReadonlyMap<string, StoredAnswer>;

/** What a step of the queue teaches about the server: a write that left it was stored, but for one that was refused or given up for theirs. */
export function learn(known: Known, before: AutosaveQueue, after: AutosaveQueue): Known {
  const learnt = new Map(known);
  for (const id of new Set([...Object.keys(before.lanes), ...Object.keys(before.conflicts)])) {
    const held = keptWrite(before, id);
    if (held === null || keptWrite(after, id) !== null) continue;
    const conflict = before.conflicts[id];
    if (conflict !== undefined) learnt.set(id, plain(conflict.theirs));
    else if (after.refusals[id]?.write.writeId !== held.writeId) {
      learnt.set(id, plain({ ...held, revision: after.revisions[id] ?? held.revision }));
    }
  }
  return learnt;
}

/** The answer to show: what this browser still keeps, else the newest that the server is known to have. */
export function shownAnswer(
  { queue, known }: { queue: AutosaveQueue; known: Known },
  criterionId: string,
  stored: StoredAnswer | undefined,
): StoredAnswer | undefined {
  const kept = keptWrite(queue, criterionId);
  if (kept !== null) return plain(kept);
  const seen = known.get(criterionId);
  if (seen === undefined || stored === undefined) return seen ?? stored;
  return seen.revision >= stored.revision ? seen : stored;
}

function plain({ value, note, reason, confirmed, revision }: StoredAnswer): StoredAnswer {
  return { value, note, reason, confirmed, revision };
}
