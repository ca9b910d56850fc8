import type { Route } from "next";
import { languageQuery } from "./locale";
import { safeReturnPath, typedPath } from "./return-path";

type Door = "/sign-in" | "/sign-up" | "/password";

/** The address of a door, with the path that it leads back to, what was done before, and the language that this address asked for. */
export async function doorAddress(
  door: Door,
  more: { next?: string | undefined; after?: string } = {},
): Promise<Route> {
  const query = new URLSearchParams((await languageQuery()).slice(1));
  const next = safeReturnPath(more.next);
  if (next !== "/") query.set("next", next);
  if (more.after !== undefined) query.set("after", more.after);
  return typedPath(query.size === 0 ? door : `${door}?${query}`);
}
