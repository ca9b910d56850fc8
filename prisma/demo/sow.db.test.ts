import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/lib/data/database";
import { matchesPassword } from "@/lib/data/password-hash";
import { rescore } from "@/lib/data/rescore";
import { open } from "@/lib/data/share-tokens";
import { tokenHash } from "@/lib/data/tokens";
import { cloneDatabase } from "../testing/database";
import { type DemoAccess, sow } from "./sow";
import { demoStory } from "./story";

const name = `ascent_demo_${crypto.randomUUID().slice(0, 8)}`;
const secret = "a secret of the instance that is long enough";
const now = new Date("2026-11-22T12:00:00Z");
let db: ReturnType<typeof connect>;
let access: DemoAccess;
let seconds = 0;

beforeAll(async () => {
  db = connect((await cloneDatabase(name)).ownerUrl);
  const since = performance.now();
  const instance = { now, secret, url: "http://localhost:3000" };
  access = await db.$transaction((transaction) => sow(transaction, demoStory("2026-11-01"), instance), {
    timeout: 60_000,
  });
  seconds = (performance.now() - since) / 1000;
}, 60_000);

afterAll(() => db.$disconnect());

test("the demo is told in under ten seconds", () => {
  expect(seconds).toBeLessThan(10);
});

test("everything that is stored of it is what its answers come to", async () => {
  const organizations = await db.organization.findMany({ select: { id: true } });
  expect(organizations).toHaveLength(1);
  for (const { id } of organizations) {
    for await (const deviation of rescore(db, id, { repair: false })) expect(deviation).toBeNull();
  }
});

test("teams stand at every level, and every answer has its event", async () => {
  const standings = await db.teamStanding.findMany({ select: { level: true } });
  expect(standings).toHaveLength(12);
  expect([...new Set(standings.map(({ level }) => level))].sort()).toEqual([0, 1, 2, 3, 4]);
  expect(await db.assessmentResult.count()).toBeGreaterThanOrEqual(120);
  expect(await db.answerEvent.count()).toBe(await db.answer.count());
  expect(await db.assessment.count({ where: { publishedAt: { gt: now } } })).toBe(0);
  expect(await db.assessmentEvidence.count()).toBeGreaterThan(await db.evidence.count());
});

test("its people sign in with the passwords that are told, and its link opens, as the other one does not", async () => {
  const owner = access.people.find(({ role }) => role === "owner");
  const user = await db.user.findUnique({ where: { email: owner?.email ?? "" } });
  expect(await matchesPassword(user?.passwordHash ?? null, owner?.password ?? "")).toBe(true);
  const token = access.shareUrl.split("/").at(-1) ?? "";
  const links = await db.shareLink.findMany({ orderBy: { revokedAt: { sort: "asc", nulls: "first" } } });
  expect(links.map(({ revokedAt }) => revokedAt === null)).toEqual([true, false]);
  expect(Buffer.from(links[0]?.tokenHash ?? [])).toEqual(Buffer.from(tokenHash(token)));
  expect(open(links[0]?.tokenSealed ?? new Uint8Array(), secret)).toBe(token);
});
