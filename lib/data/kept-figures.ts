import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { keepRecent } from "@/lib/domain/recent";

/** Of which state of an organisation figures speak: they stay true for its revision and its day. */
export type FiguresAt = { readonly revision: number; readonly today: CalendarDate };

/** Reads what a query comes to at a state of the organisation. */
export type ReadFigures<Query, Figures> = (
  grant: Grant<"portfolio.view">,
  at: FiguresAt,
  query: Query,
) => Promise<Figures>;

/**
 * Keeps in this process what was read for (organisation, revision, day, query), the last 200 of them, for everybody who has the grant; whoever asks for the same
 * while it is being read waits for the same statement. Nothing is ever told to forget: a change makes a new revision, and nobody asks for the old one again.
 */
export function keepFigures<Query, Figures>(read: ReadFigures<Query, Figures>): ReadFigures<Query, Figures> {
  const kept = keepRecent<Promise<Figures>>(200);
  return (grant, at, query) => {
    const key = JSON.stringify([grant.organizationId, at.revision, at.today, query]);
    const figures = kept.get(key) ?? read(grant, at, query);
    kept.set(key, figures);
    figures.catch(() => kept.forget(key));
    return figures;
  };
}
