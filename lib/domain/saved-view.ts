import * as z from "zod";
import { fromFirstPages, portfolioAddress, portfolioQuery } from "./portfolio";

/** A view of the portfolio under a name; `query` is what stands in its address, "" for the portfolio as it opens. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly isDefault: boolean;
  /** Everybody's in the organisation, not one person's own. */
  readonly isShared: boolean;
};

/** A view to save. Of its query only what a portfolio's address can say is kept, from its first page on. */
export const savedViewInput = z.strictObject({
  name: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(60, { error: "tooLong" }),
  query: z
    .string({ error: "required" })
    .max(2000, { error: "tooLong" })
    .transform((query) => savedQuery(query)),
  isDefault: z.literal("on").optional(),
});
export type NewView = z.infer<typeof savedViewInput>;

export const savedViewIdInput = z.strictObject({ viewId: z.uuid({ error: "invalid" }) });

/** A query as a view keeps it: whatever it says, it is said as the portfolio says it. */
export function savedQuery(query: string): string {
  return portfolioAddress(fromFirstPages(portfolioQuery(Object.fromEntries(new URLSearchParams(query)))));
}

/** The view that opens by itself: one's own default, else everybody's. */
export function openingView(views: readonly SavedView[]): SavedView | null {
  const defaults = views.filter(({ isDefault }) => isDefault);
  return defaults.find(({ isShared }) => !isShared) ?? defaults[0] ?? null;
}
