import * as z from "zod";
import type { CalendarDate } from "./calendar";
import { oneParameter, pageNumber, searchWords } from "./list-query";

/** By what the teams of a portfolio can be put in order. */
export const portfolioSorts = ["name", "group", "level", "change", "assessed"] as const;
export type PortfolioSort = (typeof portfolioSorts)[number];

/** What the address of a portfolio asks for; whatever it says wrongly falls back to what it shows by itself. */
export type PortfolioQuery = {
  /** Part of a team's name; empty for all. */
  readonly search: string;
  /** The slug of a group; null for all groups. */
  readonly group: string | null;
  readonly sort: PortfolioSort;
  readonly isDescending: boolean;
  /** From 1 on. */
  readonly page: number;
};

const address = z.object({
  q: searchWords,
  group: oneParameter
    .pipe(z.string().regex(/^[a-z0-9-]{1,60}$/))
    .nullable()
    .catch(null),
  sort: oneParameter.pipe(z.enum(portfolioSorts)).catch("level"),
  order: oneParameter
    .pipe(z.enum(["up", "down"]))
    .nullable()
    .catch(null),
  page: pageNumber,
});

/** Reads the search parameters of a portfolio's address. Names and groups begin at A, all else with the greatest. */
export function portfolioQuery(parameters: Readonly<Record<string, string | string[] | undefined>>): PortfolioQuery {
  const { q, group, sort, order, page } = address.parse(parameters);
  return { search: q, group, sort, isDescending: order === null ? isDescendingAtFirst(sort) : order === "down", page };
}

/** The search parameters that lead to a query, without what goes by itself; "" for the portfolio as it opens. */
export function portfolioAddress({ search, group, sort, isDescending, page }: PortfolioQuery): string {
  const parameters = new URLSearchParams({
    ...(search === "" ? {} : { q: search }),
    ...(group === null ? {} : { group }),
    ...(sort === "level" ? {} : { sort }),
    ...(isDescending === isDescendingAtFirst(sort) ? {} : { order: isDescending ? "down" : "up" }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** Whether a column shows its greatest first when it is chosen. */
export function isDescendingAtFirst(sort: PortfolioSort): boolean {
  return sort !== "name" && sort !== "group";
}

/** A team's row in the portfolio, in the organisation's main framework; what it has no result for is null. */
export type PortfolioTeam = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly groupName: string | null;
  readonly leadName: string | null;
  readonly standing: {
    readonly level: number | null;
    readonly halfPoints: number;
    readonly applicable: number;
    readonly asOf: CalendarDate;
    readonly isProvisional: boolean;
    readonly isOverdue: boolean;
  } | null;
  /** The level a year before; null where there was none. */
  readonly pastLevel: number | null;
  /** The newest results in order of their as-of dates, at most forty. */
  readonly points: readonly { readonly asOf: CalendarDate; readonly level: number | null }[];
};
