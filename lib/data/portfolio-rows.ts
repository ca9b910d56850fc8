import type { Grant } from "@/lib/domain/access";
import { type CalendarDate, lastDayOf } from "@/lib/domain/calendar";
import { type PortfolioQuery, type PortfolioSort, sinceMonth } from "@/lib/domain/portfolio";
import { Prisma } from "@/prisma/generated/client";
import { paceState, targetDate, targetLevel } from "./pace-sql";

// Fragments for statements over the teams of a portfolio. They speak of a team `t`, its group `g`, its lead `u`, its organisation `o` and its standing `s`.

/** Which teams are asked for, in which order, and which page of them. */
export type TeamsAsked = Omit<PortfolioQuery, "page" | "view" | "columns" | "from" | "to" | "per"> & {
  /** Teams of one group stand together, whatever the order within it. */
  readonly isGrouped: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** The present teams of the organisation with what belongs to each, for the FROM of any statement over them. */
export const presentTeams = ({ organizationId }: Grant<"portfolio.view">): Prisma.Sql => Prisma.sql`
  organization o
  JOIN team t ON t.organization_id = o.id AND t.deleted_at IS NULL AND t.archived_on IS NULL AND o.id = ${organizationId}::uuid
  LEFT JOIN "group" g ON g.organization_id = o.id AND g.id = t.group_id
  LEFT JOIN "user" u ON u.id = t.lead_user_id
  LEFT JOIN team_standing s ON s.organization_id = o.id AND s.team_id = t.id AND s.framework_key = o.main_framework_key`;

/** What a team stood at on a day, joined under a name: `level`, and `id` of the assessment; nothing before its first result. */
export const resultOn = (name: "past" | "then", day: CalendarDate): Prisma.Sql => {
  const alias = name === "past" ? Prisma.sql`past` : Prisma.sql`held`;
  return Prisma.sql`LEFT JOIN LATERAL (
    SELECT r.level, r.assessment_id AS id FROM assessment_result r
    WHERE r.organization_id = o.id AND r.team_id = t.id AND r.framework_key = o.main_framework_key AND r.as_of <= ${day}
    ORDER BY r.as_of DESC LIMIT 1) ${alias} ON true`;
};

/** Whether the newest assessment is older than the cadence. */
export const isOverdue = (today: CalendarDate): Prisma.Sql =>
  Prisma.sql`(s.as_of::date + o.cadence_days < ${today}::date)`;

/** How many of the met answers count today; days stand in order, so where the first counts all do. */
export const freshAnswers = (today: CalendarDate): Prisma.Sql =>
  Prisma.sql`CASE WHEN s.counts_until[1] >= ${today} THEN cardinality(s.counts_until)
    ELSE (SELECT count(*)::int FROM unnest(s.counts_until) day WHERE day >= ${today}) END`;

/** How a team stands to the target that holds for it. */
export const pace = (today: CalendarDate): Prisma.Sql => paceState(Prisma.sql`${today}::text`);

/**
 * A statement for `WITH page AS (...)`: the ids of the teams asked for, a page of them, with their `place` from 1 on and the `total` of all that fit.
 * Reads past results only where order or filter speak of them.
 */
export function pageOf(grant: Grant<"portfolio.view">, asked: TeamsAsked, today: CalendarDate): Prisma.Sql {
  const { sort, isDescending, isGrouped, at } = asked;
  const groups = isGrouped ? Prisma.sql`g.name COLLATE "und-x-icu" NULLS LAST, g.id,` : Prisma.empty;
  const direction = isDescending ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS LAST`;
  return Prisma.sql`
    SELECT t.id, count(*) OVER ()::int AS total,
      row_number() OVER (ORDER BY ${groups} ${orderOf(sort, today)} ${direction}, ${progress} DESC NULLS LAST, t.name COLLATE "und-x-icu", t.id) AS place
    FROM ${presentTeams(grant)}
    ${sort === "change" ? resultOn("past", lastDayOf(sinceMonth(asked, today))) : Prisma.empty}
    ${at === null ? Prisma.empty : resultOn("then", lastDayOf(at))}
    WHERE ${Prisma.join([Prisma.sql`true`, ...filtersOf(asked, today)], " AND ")}
    ORDER BY place LIMIT ${asked.limit} OFFSET ${asked.offset}`;
}

const progress = Prisma.sql`(s.level + COALESCE(s.half_points / NULLIF(2.0 * s.applicable, 0), 0))`;

function filtersOf(asked: TeamsAsked, today: CalendarDate): Prisma.Sql[] {
  const { search, group, levels, at, below, unmet, lifts } = asked;
  const level = at === null ? Prisma.sql`s.level` : Prisma.sql`held.level`;
  const conditions = [
    search !== "" && Prisma.sql`t.name ILIKE ${pattern(search)}`,
    group !== null && Prisma.sql`g.slug = ${group}`,
    levels === "none" && Prisma.sql`${level} IS NULL`,
    levels !== null && levels !== "none" && Prisma.sql`${level} BETWEEN ${levels.from} AND ${levels.to}`,
    below !== null && Prisma.sql`(s.capability_levels ->> ${below.capability}::text)::int < ${below.level}`,
    asked.pace !== null && paceIs(asked.pace, today),
    unmet !== null && Prisma.sql`${unmet}::text = ANY (s.next_unmet)`,
    lifts !== null && Prisma.sql`s.next_unmet = ARRAY[${lifts}::text]`,
    asked.isOverdue && isOverdue(today),
    // days stand in order, so the first is the first to pass
    asked.isStale && Prisma.sql`s.counts_until[1] < ${today}`,
    asked.isProvisional && Prisma.sql`s.is_provisional`,
  ];
  return conditions.filter((condition) => condition !== false);
}

function paceIs(wanted: NonNullable<PortfolioQuery["pace"]>, today: CalendarDate): Prisma.Sql {
  if (wanted === "none") return Prisma.sql`${targetLevel} IS NULL`;
  if (wanted === "off") return Prisma.sql`${pace(today)} IN ('at-risk', 'overdue')`;
  return Prisma.sql`${pace(today)} = ${wanted}`;
}

function orderOf(sort: PortfolioSort, today: CalendarDate): Prisma.Sql {
  switch (sort) {
    case "name":
      return Prisma.sql`t.name COLLATE "und-x-icu"`;
    case "group":
      return Prisma.sql`g.name COLLATE "und-x-icu"`;
    case "lead":
      return Prisma.sql`u.name COLLATE "und-x-icu"`;
    case "level":
      return Prisma.sql`s.level`;
    case "progress":
      return progress;
    case "change":
      return Prisma.sql`s.level - past.level`;
    case "target":
      return targetDate;
    case "pace":
      return Prisma.sql`array_position(ARRAY['overdue', 'at-risk', 'too-little-data', 'on-pace', 'reached'], ${pace(today)})`;
    case "fresh":
      return Prisma.sql`(${freshAnswers(today)}) / NULLIF(cardinality(s.counts_until), 0)::float8`;
    case "assessed":
      return Prisma.sql`s.as_of`;
    default:
      return Prisma.sql`(s.capability_levels ->> ${sort.slice("capability.".length)}::text)::int`;
  }
}

const pattern = (search: string): string => `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`;
