import * as z from "zod";
import { type CalendarDate, monthOf } from "./calendar";
import { listParameter, oneParameter, pageNumber, searchWords } from "./list-query";
import { type PortfolioColumn, portfolioColumns } from "./portfolio-team";

/** By what the teams of a portfolio can be put in order, besides the level of a capability. */
export const portfolioSorts = [
  "name",
  "group",
  "level",
  "progress",
  "change",
  "target",
  "pace",
  "fresh",
  "assessed",
  "lead",
] as const;
export type PortfolioSort = (typeof portfolioSorts)[number] | `capability.${string}`;

/** How teams can stand to their targets; `off` are those at risk or overdue, `none` those without a target. */
export const paceFilters = ["reached", "on-pace", "at-risk", "overdue", "too-little-data", "off", "none"] as const;
export type PaceFilter = (typeof paceFilters)[number];

/** What the address of a portfolio asks for; whatever it says wrongly falls back to what it shows by itself. Months are named by their first day. */
export type PortfolioQuery = {
  /** Part of a team's name; empty for all. */
  readonly search: string;
  /** The slug of a group; null for all groups. */
  readonly group: string | null;
  /** The month at whose end the figures are compared; null for a year ago (see `sinceMonth`). */
  readonly since: CalendarDate | null;
  /** Only teams at these levels, both ends included, or without one. */
  readonly levels: { readonly from: number; readonly to: number } | "none" | null;
  /** The month at whose end `levels` are meant; null for now. */
  readonly at: CalendarDate | null;
  /** Only teams whose capability lies below a level. */
  readonly below: { readonly capability: string; readonly level: number } | null;
  readonly pace: PaceFilter | null;
  /** Only teams at whose next level this criterion is unmet. */
  readonly unmet: string | null;
  /** Only teams at whose next level nothing else is unmet: this criterion alone would lift them. */
  readonly lifts: string | null;
  /** Only teams whose newest assessment is older than the cadence, whose met answers are not all in date, whose answers are not all given. */
  readonly isOverdue: boolean;
  readonly isStale: boolean;
  readonly isProvisional: boolean;
  readonly sort: PortfolioSort;
  readonly isDescending: boolean;
  /** From 1 on: of the teams, and of the groups beside each other. */
  readonly page: number;
  readonly groupsPage: number;
  readonly view: "table" | "heatmap";
  /** Which columns the table shows, in its own order; null for all. */
  readonly columns: readonly PortfolioColumn[] | null;
  /** The months that the levels over time are drawn from and to; null for what `chartMonths` chooses. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly per: "month" | "quarter";
};

const month = oneParameter
  .pipe(z.string().regex(/^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])$/))
  .transform((text) => `${text}-01`)
  .nullable()
  .catch(null);
const flag = oneParameter.transform((text) => text === "1").catch(false);
const capabilityId = /^[a-z][a-z0-9-]{0,39}$/;
const criterion = oneParameter
  .pipe(
    z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  )
  .nullable()
  .catch(null);

const address = z.object({
  q: searchWords,
  group: oneParameter
    .pipe(z.string().regex(/^[a-z0-9-]{1,60}$/))
    .nullable()
    .catch(null),
  since: month,
  level: listParameter("-").transform(levelsOf).catch(null),
  at: month,
  below: listParameter(".").transform(belowOf).catch(null),
  pace: oneParameter.pipe(z.enum(paceFilters)).nullable().catch(null),
  unmet: criterion,
  lifts: criterion,
  overdue: flag,
  stale: flag,
  provisional: flag,
  sort: oneParameter.transform(sortOf).catch("level"),
  order: oneParameter
    .pipe(z.enum(["up", "down"]))
    .nullable()
    .catch(null),
  page: pageNumber,
  groups: pageNumber,
  view: oneParameter.pipe(z.enum(["table", "heatmap"])).catch("table"),
  columns: listParameter(".").transform(columnsOf).catch(null),
  from: month,
  to: month,
  per: oneParameter.pipe(z.enum(["month", "quarter"])).catch("month"),
});

/** Reads the search parameters of a portfolio's address. Names and groups begin at A, all else with the greatest. */
export function portfolioQuery(parameters: Readonly<Record<string, string | string[] | undefined>>): PortfolioQuery {
  const { q, level, overdue, stale, provisional, order, groups, from, to, at, ...same } = address.parse(parameters);
  const isPeriod = from === null || to === null || from <= to;
  return {
    ...same,
    search: q,
    levels: level,
    at: level === null ? null : at,
    isOverdue: overdue,
    isStale: stale,
    isProvisional: provisional,
    isDescending: order === null ? isDescendingAtFirst(same.sort) : order === "down",
    groupsPage: groups,
    from: isPeriod ? from : null,
    to: isPeriod ? to : null,
  };
}

/** The search parameters that lead to a query, without what goes by itself; "" for the portfolio as it opens. */
export function portfolioAddress(query: PortfolioQuery): string {
  const { search, group, levels, below, pace, unmet, lifts, sort, isDescending, page, view, columns, per } = query;
  const parameters = new URLSearchParams({
    ...(search === "" ? {} : { q: search }),
    ...(group === null ? {} : { group }),
    ...monthParameter("since", query.since),
    ...(levels === null ? {} : { level: writtenLevels(levels), ...monthParameter("at", query.at) }),
    ...(below === null ? {} : { below: `${below.capability}.${below.level}` }),
    ...(pace === null ? {} : { pace }),
    ...(unmet === null ? {} : { unmet }),
    ...(lifts === null ? {} : { lifts }),
    ...(query.isOverdue ? { overdue: "1" } : {}),
    ...(query.isStale ? { stale: "1" } : {}),
    ...(query.isProvisional ? { provisional: "1" } : {}),
    ...(sort === "level" ? {} : { sort }),
    ...(isDescending === isDescendingAtFirst(sort) ? {} : { order: isDescending ? "down" : "up" }),
    ...(page === 1 ? {} : { page: String(page) }),
    ...(query.groupsPage === 1 ? {} : { groups: String(query.groupsPage) }),
    ...(view === "table" ? {} : { view }),
    ...(columns === null ? {} : { columns: columns.join(".") }),
    ...monthParameter("from", query.from),
    ...monthParameter("to", query.to),
    ...(per === "month" ? {} : { per }),
  });
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** Whether a column shows its greatest first when it is chosen; by pace and by freshness those in need come first. */
export function isDescendingAtFirst(sort: PortfolioSort): boolean {
  return !["name", "group", "lead", "target", "pace", "fresh"].includes(sort);
}

/** The same portfolio without what narrows its teams; group, order, columns and periods stay. */
export function withoutFilters(query: PortfolioQuery): PortfolioQuery {
  const off = { search: "", levels: null, at: null, below: null, pace: null, unmet: null, lifts: null } as const;
  return { ...query, ...off, isOverdue: false, isStale: false, isProvisional: false, page: 1 };
}

/** The same portfolio as it is kept or taken along: from the first page of each of its lists. */
export function fromFirstPages(query: PortfolioQuery): PortfolioQuery {
  return { ...query, page: 1, groupsPage: 1 };
}

/** The month at whose end today's figures are compared: the one asked for, if it is over, else that of a year ago. */
export function sinceMonth({ since }: Pick<PortfolioQuery, "since">, today: CalendarDate): CalendarDate {
  if (since !== null && since < monthOf(today)) return since;
  return `${Number(today.slice(0, 4)) - 1}${monthOf(today).slice(4)}`;
}

function levelsOf(parts: readonly string[]): PortfolioQuery["levels"] {
  if (parts.length === 1 && parts[0] === "none") return "none";
  const levels = parts.map((text) => (/^[0-9]$/.test(text) ? Number(text) : Number.NaN));
  const [from, to = from] = levels;
  if (levels.length > 2 || from === undefined || to === undefined || !(from <= to)) return null;
  return { from, to };
}

const writtenLevels = (levels: NonNullable<PortfolioQuery["levels"]>): string =>
  levels === "none" ? levels : levels.from === levels.to ? `${levels.from}` : `${levels.from}-${levels.to}`;

function belowOf(parts: readonly string[]): PortfolioQuery["below"] {
  const [capability = "", level = ""] = parts;
  if (parts.length !== 2 || !capabilityId.test(capability) || !/^[1-9]$/.test(level)) return null;
  return { capability, level: Number(level) };
}

function columnsOf(parts: readonly string[]): PortfolioQuery["columns"] {
  const columns = portfolioColumns.filter((column) => parts.includes(column));
  return columns.length === 0 || columns.length === portfolioColumns.length ? null : columns;
}

function sortOf(text: string): PortfolioSort {
  if (isCapabilitySort(text)) return text;
  return portfolioSorts.find((sort) => sort === text) ?? "level";
}

const isCapabilitySort = (text: string): text is `capability.${string}` =>
  text.startsWith("capability.") && capabilityId.test(text.slice("capability.".length));

const monthParameter = (name: string, month: CalendarDate | null): Record<string, string> =>
  month === null ? {} : { [name]: month.slice(0, 7) };
