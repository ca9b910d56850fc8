/** A place that was taken; giving it back twice is harmless. */
export type Slot = { readonly release: () => void };

/**
 * Places for work that is heavy for this process: at most `all` at a time, at most `each` of them for one subject. Processes need not agree:
 * each protects itself.
 */
export function makeSlots({ all, each }: { readonly all: number; readonly each: number }): {
  /** A place for somebody, or null where none is free. */
  readonly take: (subject: string) => Slot | null;
  readonly taken: () => number;
} {
  const bySubject = new Map<string, number>();
  const taken = () => [...bySubject.values()].reduce((sum, count) => sum + count, 0);
  return {
    taken,
    take: (subject) => {
      const own = bySubject.get(subject) ?? 0;
      if (own >= each || taken() >= all) return null;
      bySubject.set(subject, own + 1);
      let isHeld = true;
      return {
        release: () => {
          if (!isHeld) return;
          isHeld = false;
          const rest = (bySubject.get(subject) ?? 1) - 1;
          if (rest === 0) bySubject.delete(subject);
          else bySubject.set(subject, rest);
        },
      };
    },
  };
}
