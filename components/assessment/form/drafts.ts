import type { Keep } from "../autosave/keep";

/** What was entered for a criterion but is no answer yet: a note before the answer, or "not applicable" before its reason. */
export type Draft = { note: string; isNotApplicable: boolean };

export type Drafts = Readonly<Record<string, Draft>>;

/** The drafts that this browser keeps for one user, organisation and assessment. */
export function readDrafts(keep: Keep, name: string): Drafts {
  const start = draftKey(name, "");
  const kept = keep.keys().filter((key) => key.startsWith(start));
  return Object.fromEntries(
    kept.flatMap((key) => {
      const [kind = "", ...note] = (keep.getItem(key) ?? "").split("\n");
      const id = key.slice(start.length);
      return kind === "" ? [] : [[id, { note: note.join("\n"), isNotApplicable: kind === "not-applicable" }] as const];
    }),
  );
}

/** Keeps a draft, or forgets it. */
export function keepDraft(keep: Keep, name: string, criterionId: string, draft: Draft | null): void {
  const key = draftKey(name, criterionId);
  if (draft === null) keep.removeItem(key);
  else keep.setItem(key, `${draft.isNotApplicable ? "not-applicable" : "note"}\n${draft.note}`);
}

const draftKey = (name: string, criterionId: string) => `${name}/draft/${criterionId}`;
