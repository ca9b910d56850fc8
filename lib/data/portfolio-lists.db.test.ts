import { beforeAll, describe, expect, test } from "vitest";
import type { Grant } from "@/lib/domain/access";
import { lastDayOf } from "@/lib/domain/calendar";
import { medianLevel } from "@/lib/domain/distribution";
import { criteriaOf, type Framework } from "@/lib/domain/framework";
import { portfolioQuery } from "@/lib/domain/portfolio";
import { type Score, score } from "@/lib/domain/score";
import { mostRisingNamed } from "@/lib/domain/unlock";
import { sowMany } from "@/prisma/large/sow-many";
import { database } from "./database";
import { dueTargets } from "./due-targets";
import { newestFramework } from "./frameworks";
import { comparedGroups } from "./group-comparison";
import { capabilityLimits, heatmapTeams } from "./heatmap";
import { type CountedTeam, type KnownTeam, teamsByAnswers } from "./known-teams.fixture";
import { movers } from "./movers";
import { anOrganization, grantTo } from "./people.fixture";
import { portfolioTeams } from "./portfolio";
import { statementsOf } from "./statements.fixture";
import { criteriaThatHold } from "./unlocks";

const today = "2026-10-01";
const since = "2026-07-01";
const highest = 4;
const slug = `many-${crypto.randomUUID().slice(0, 8)}`;
const plan = { name: "Many", slug, teams: 50, assessments: 8, today, seed: 11, hasAnswers: true };

let framework: Framework;
let mine: Grant<"portfolio.view">;
let theirs: Grant<"portfolio.view">;
let teams: KnownTeam[];
// figures are kept by the revision; a test's organisation has one of its own
const at = { revision: 0, today };
const asked = (parameters: Record<string, string> = {}, more = {}) => ({
  ...portfolioQuery({ since: since.slice(0, 7), ...parameters }),
  isGrouped: true,
  offset: 0,
  limit: 100,
  ...more,
});

beforeAll(async () => {
  const sown = await sowMany(database(), plan);
  framework = await newestFramework("mlops-levels");
  const actor = { kind: "user", userId: sown.userId, role: "owner", teamIds: [] } as const;
  mine = grantTo({ ...actor, organizationId: sown.organizationId }, "portfolio.view", sown.organizationId);
  const stranger = await anOrganization();
  theirs = grantTo(stranger.actor, "portfolio.view", stranger.organizationId);
  teams = await teamsByAnswers({ organizationId: sown.organizationId, framework, day: lastDayOf(since) });
}, 60_000);

const metOf = ({ answers }: CountedTeam) => [...answers].flatMap(([id, value]) => (value === "met" ? [id] : []));

describe("the heat map", () => {
  test("shows each capability of each team as its answers score, now and at the end of the month", async () => {
    const { teams: found, total } = await heatmapTeams(mine, at, asked());
    expect(total).toBe(50);
    const byKey = (one: Score | null) =>
      one && Object.fromEntries(one.capabilities.map(({ key, level }) => [key, level]));
    const shown = found.map(({ slug: own, standing, past }) => [
      own,
      standing?.level,
      standing?.capabilities,
      past?.level,
      past?.capabilities ?? null,
    ]);
    const known = teams.map(({ slug: own, now, past }) => [own, now.level, byKey(now), past?.level, byKey(past)]);
    const inOrder = (rows: unknown[][]) => rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(inOrder(shown)).toEqual(inOrder(known));
    expect(found.some(({ past }) => past === null)).toBe(teams.some(({ past }) => past === null));
  });

  test("keeps the groups together, and orders each by any capability", async () => {
    const { teams: found } = await heatmapTeams(mine, at, asked({ sort: "capability.data" }));
    const groups = found.map(({ groupName }) => groupName);
    expect(groups.filter((name, place) => name !== groups[place - 1])).toEqual([...new Set(groups)]);
    expect(groups.at(-1)).toBeNull();
    for (const [place, team] of found.entries()) {
      const before = found[place - 1];
      if (before?.groupName !== team.groupName) continue;
      expect(before.standing?.capabilities.data ?? -1).toBeGreaterThanOrEqual(team.standing?.capabilities.data ?? -1);
    }
  });

  test("is read a page at a time, in one statement, and kept for the same revision", async () => {
    const page = (offset: number) => heatmapTeams(mine, { ...at, revision: 7 }, asked({}, { offset, limit: 25 }));
    expect(await statementsOf(() => page(0))).toBe(1);
    expect(await statementsOf(() => page(0))).toBe(0);
    const [first, second] = await Promise.all([page(0), page(25)]);
    expect(new Set([...first.teams, ...second.teams].map(({ id }) => id)).size).toBe(50);
  });

  test("counts whom each capability holds: those whose level it shares", async () => {
    const { limits, held } = await capabilityLimits(mine, at, { group: null });
    const below = teams.filter(({ now }) => now.level !== null && now.level < highest);
    expect(held).toBe(below.length);
    for (const { key, teams: count } of limits) {
      const sharing = below.filter(({ now }) => now.capabilities.find((one) => one.key === key)?.level === now.level);
      expect([key, count]).toEqual([key, sharing.length]);
    }
    expect(limits).toHaveLength(framework.capabilities.length);
  });
});

test.each([null, "risk"])(
  "what holds teams back and what lifts them is what trying every criterion comes to (group: %s)",
  async (group) => {
    const found = await criteriaThatHold(mine, at, { group, highest });
    const asked = teams.filter(({ groupSlug }) => group === null || groupSlug === group);
    const tried = criteriaOf(framework).flatMap(({ id, level }) => {
      const held = asked.filter(({ now }) => now.level !== null && now.unmet[now.level + 1]?.includes(id));
      const gained = ({ now }: KnownTeam) =>
        (score(framework, new Map([...now.answers, [id, "met"]])).level ?? 0) - (now.level ?? 0);
      const risen = held.filter((team) => gained(team) > 0);
      const levels = risen.reduce((sum, team) => sum + gained(team), 0);
      const names = inOrder(risen).slice(0, mostRisingNamed);
      return held.length === 0 ? [] : [{ id, level, held: held.length, rises: risen.length, levels, names }];
    });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(found.toSorted(byId)).toEqual(tried.toSorted(byId));
    if (group === null) expect(found.some(({ rises }) => rises > 0)).toBe(true);
  },
  60_000,
);

test("each number of what holds teams back opens just its teams, in the table and in the heat map", async () => {
  for (const { id, held, rises } of await criteriaThatHold(mine, at, { group: null, highest })) {
    const next = ({ now }: KnownTeam) => (now.level === null ? [] : (now.unmet[now.level + 1] ?? []));
    const lacking = inOrder(teams.filter((team) => next(team).includes(id)));
    const lifted = inOrder(teams.filter((team) => next(team).includes(id) && next(team).length === 1));
    expect([lacking.length, lifted.length]).toEqual([held, rises]);
    for (const [parameters, names] of [[{ unmet: id }, lacking] as const, [{ lifts: id }, lifted] as const]) {
      const query = asked({ ...parameters, sort: "name" }, { isGrouped: false });
      for (const found of [await portfolioTeams(mine, at, query), await heatmapTeams(mine, at, query)]) {
        expect(found.total).toBe(names.length);
        expect(found.teams.map(({ name }) => name)).toEqual(names);
      }
      expect((await portfolioTeams(theirs, at, query)).total).toBe(0);
    }
  }
}, 60_000);

/** The names of teams as the portfolio puts them in order. */
const inOrder = (some: readonly KnownTeam[]) => some.map(({ name }) => name).toSorted(new Intl.Collator("en").compare);

test("movers are those whose answers score another level than at the end of the month, the furthest first", async () => {
  const found = await movers(mine, at, { group: null, since });
  const moved = teams.flatMap((team) => {
    const { now, past } = team;
    if (past === null || past.level === null || now.level === null || past.level === now.level) return [];
    return [{ ...team, before: past.level, level: now.level, past }];
  });
  const rises = moved.filter(({ level, before }) => level > before);
  expect(found.rises).toHaveLength(Math.min(3, rises.length));
  expect(found.falls).toHaveLength(Math.min(3, moved.length - rises.length));
  for (const mover of [...found.rises, ...found.falls]) {
    const team = moved.find(({ slug: own }) => own === mover.slug);
    if (team === undefined) throw new Error(`${mover.slug} did not move`);
    const [met, metBefore] = [metOf(team.now), metOf(team.past)];
    expect(mover).toMatchObject({
      name: team.name,
      before: team.before,
      level: team.level,
      from: team.past.asOf,
      to: team.now.asOf,
    });
    expect(mover.gained).toBe(met.filter((id) => !metBefore.includes(id)).length);
    const lost = metBefore.filter((id) => !met.includes(id));
    expect(mover.lost).toBe(lost.length);
    const holding = lost.filter((id) => team.now.unmet[team.level + 1]?.includes(id));
    expect(mover.firstLost).toBe(holding.sort()[0] ?? null);
  }
  const furthest = Math.max(...rises.map(({ level, before }) => level - before));
  expect((found.rises[0]?.level ?? 0) - (found.rises[0]?.before ?? 0)).toBe(furthest);
  const longest = teams.find(({ slug: own }) => own === found.longest?.slug);
  expect(found.longest?.level).toBe(longest?.now.level);
  expect(found.longest?.short).toBe(longest?.now.unmet[(longest.now.level ?? 0) + 1]?.length);
});

test("targets due next are the earliest that are not reached", async () => {
  const found = await dueTargets(mine, at, { group: null });
  const rows = await database().$queryRaw<{ slug: string; target: number; date: string }[]>`
    SELECT t.slug, COALESCE(t.target_level, g.target_level, o.target_level) AS target, COALESCE(t.target_date, g.target_date, o.target_date) AS date
    FROM team t JOIN organization o ON o.id = t.organization_id
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id WHERE t.organization_id = ${mine.organizationId}::uuid`;
  const open = rows.filter(
    ({ slug: own, target }) => (teams.find((team) => team.slug === own)?.now.level ?? -1) < target,
  );
  const dates = open.map(({ date }) => date).sort();
  expect(found.map(({ date }) => date)).toEqual(dates.slice(0, 5));
  for (const { date, pace } of found) expect(pace === "overdue").toBe(date < today);
  for (const one of found) expect(open).toContainEqual({ slug: one.slug, target: one.target, date: one.date });
});

test("groups stand side by side with all their teams, levels and medians", async () => {
  const found = await comparedGroups(mine, at, { highest });
  expect(found.reduce((sum, one) => sum + one.teams, 0)).toBe(50);
  expect(found.at(-1)?.slug).toBeNull();
  for (const group of found) {
    const levels = teams.filter(({ groupSlug }) => groupSlug === group.slug).map(({ now }) => now.level);
    const counts = Array.from({ length: highest + 1 }, (_, level) => levels.filter((one) => one === level).length);
    expect(group).toMatchObject({ teams: levels.length, assessed: levels.length, counts, median: medianLevel(counts) });
    expect(group.onTarget).toBeLessThanOrEqual(group.aiming);
  }
});

test("a stranger's grant finds nothing of it", async () => {
  expect(await heatmapTeams(theirs, at, asked())).toEqual({ teams: [], total: 0 });
  expect(await capabilityLimits(theirs, at, { group: "risk" })).toEqual({ limits: [], held: 0 });
  expect(await criteriaThatHold(theirs, at, { group: null, highest })).toEqual([]);
  expect(await movers(theirs, at, { group: null, since })).toEqual({ rises: [], falls: [], longest: null });
  expect(await dueTargets(theirs, at, { group: null })).toEqual([]);
  expect(await comparedGroups(theirs, at, { highest })).toEqual([]);
});
