import type { Theirs } from "@/lib/domain/autosave-queue";

/** What became of one write on its way to the server. `reason` is a sentence in the reader's language. */
export type Outcome =
  | { kind: "saved"; revision: number; savedAt: string }
  | { kind: "conflict"; theirs: Theirs }
  | { kind: "refused"; reason: string }
  | { kind: "signed-out" }
  | { kind: "unreachable" };
