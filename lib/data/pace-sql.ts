import { Prisma } from "@/prisma/generated/client";

// What lib/domain/forecast.ts and target.ts say of one team, for statements over many. The fragments speak of a team `t`, its group `g` (a left join),
// its organisation `o` and its standing `s` (a left join); `today` is the day in the organisation, as a column or a value of type text.

/** The level and the day of the target that holds for a team: its own, else its group's, else its organisation's. */
export const targetLevel = Prisma.sql`COALESCE(t.target_level, g.target_level, o.target_level)`;
export const targetDate = Prisma.sql`COALESCE(t.target_date, g.target_date, o.target_date)`;

/** The day on which a level is expected at the team's pace, "YYYY-MM-DD"; null where there is no forecast. */
export const expectedDay = (level: Prisma.Sql, today: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(s.as_of::date + ${daysTo(level, today)}, 'YYYY-MM-DD')`;

/** How a team stands to its target: reached, on-pace, at-risk, overdue or too-little-data; null without a target. */
export const paceState = (today: Prisma.Sql): Prisma.Sql => Prisma.sql`
  CASE WHEN ${targetLevel} IS NULL THEN NULL
    WHEN s.level >= ${targetLevel} THEN 'reached'
    WHEN ${targetDate} < ${today} THEN 'overdue'
    WHEN s.level IS NULL OR s.slope IS NULL THEN 'too-little-data'
    WHEN s.as_of::date + ${daysTo(targetLevel, today)} <= ${targetDate}::date THEN 'on-pace'
    ELSE 'at-risk' END`;

const daysTo = (level: Prisma.Sql, today: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT days::int FROM (
    SELECT CASE WHEN s.slope > 0 AND s.level < ${level} THEN GREATEST(
      -- whole numbers, rounded up
      (((${level} - s.level) * w.whole - s.half_points) * 1000000 + w.whole * s.slope - 1) / (w.whole * s.slope),
      ${today}::date - s.as_of::date) END AS days
    FROM (SELECT GREATEST(2 * s.applicable, 1)::bigint AS whole) w
  ) d WHERE days <= 2 * (s.as_of::date - s.pace_from::date))`;
