import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/lib/data/database";
import { rescore } from "@/lib/data/rescore";
import { cloneDatabase } from "../testing/database";
import { type Plan, type Sown, sowMany } from "./sow-many";

const plan: Plan = {
  ...{ name: "Many", slug: "many", teams: 60, assessments: 6, today: "2026-10-01", seed: 5, hasAnswers: true },
};
let db: ReturnType<typeof connect>;
let sown: Sown;

beforeAll(async () => {
  db = connect((await cloneDatabase(`ascent_many_${crypto.randomUUID().slice(0, 8)}`)).ownerUrl, {
    statementTimeout: 60_000,
  });
  sown = await db.$transaction((transaction) => sowMany(transaction, plan), { timeout: 60_000 });
}, 60_000);

afterAll(() => db.$disconnect());

test("everything that is stored of it is what its answers come to", async () => {
  for await (const deviation of rescore(db, sown.organizationId, { repair: false })) expect(deviation).toBeNull();
  expect(await db.assessmentResult.count()).toBe(360);
  expect(await db.answer.count()).toBeGreaterThan(360 * 40);
});

test("teams stand at several levels in all groups, one in forty in none, and many aim somewhere", async () => {
  const standings = await db.teamStanding.findMany({ select: { level: true } });
  expect(standings).toHaveLength(60);
  expect(new Set(standings.map(({ level }) => level)).size).toBeGreaterThan(2);
  expect(await db.team.count({ where: { groupId: null } })).toBe(1);
  expect(await db.team.count({ where: { targetLevel: { not: null } } })).toBeGreaterThan(5);
});

test("another run makes the same rows", async () => {
  const rows = (slug: string) =>
    db.$queryRaw<object[]>`
      SELECT t.slug, r.as_of, r.level, r.half_points, r.unmet FROM assessment_result r
      JOIN team t ON t.organization_id = r.organization_id AND t.id = r.team_id
      JOIN organization o ON o.id = r.organization_id AND o.slug = ${slug} ORDER BY t.slug, r.as_of`;
  const first = await rows("many");
  await db.$executeRaw`SELECT purge_organization(${sown.organizationId}::uuid)`;
  await db.$executeRaw`DELETE FROM "user" WHERE email = ${sown.email}`;
  await db.$transaction((transaction) => sowMany(transaction, plan), { timeout: 60_000 });
  expect(await rows("many")).toEqual(first);
});
