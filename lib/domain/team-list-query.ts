import * as z from "zod";
import { oneParameter, pageNumber, searchWords } from "./list-query";

/** What the address of the list of teams asks for; whatever it says wrongly falls back to what it shows by itself. */
export type TeamListQuery = {
  /** Part of the name of a team or of its group; empty for all. */
  readonly search: string;
  /** The archived teams instead of the present ones. */
  readonly isArchived: boolean;
  /** From 1 on. */
  readonly page: number;
};

const address = z.object({ q: searchWords, archived: oneParameter.optional().catch(undefined), page: pageNumber });

/** Reads the search parameters of the list of teams. */
export function teamListQuery(parameters: Readonly<Record<string, string | string[] | undefined>>): TeamListQuery {
  const { q, archived, page } = address.parse(parameters);
  return { search: q, isArchived: archived === "1", page };
}

/** The search parameters that lead to a query; "" for the list as it opens. */
export function teamListAddress({ search, isArchived, page }: TeamListQuery): "" | `?${string}` {
  const parameters = new URLSearchParams({
    ...(search === "" ? {} : { q: search }),
    ...(isArchived ? { archived: "1" } : {}),
    ...(page === 1 ? {} : { page: String(page) }),
  });
  return parameters.size === 0 ? "" : `?${parameters}`;
}
