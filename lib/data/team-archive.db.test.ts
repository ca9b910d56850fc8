import { expect, test } from "vitest";
import { addDays, monthOf, todayIn } from "@/lib/domain/calendar";
import { saveAnswer } from "./answers";
import { startAssessment } from "./assessments";
import { aDraft, aPlace, aPublication, aWrite, may, type Place } from "./assessments.fixture";
import { database } from "./database";
import { createGroup } from "./groups";
import { grantTo } from "./people.fixture";
import { rescore } from "./rescore";
import { findSharedLink } from "./share-documents";
import { makeShareLink } from "./share-links";
import { archiveTeam, restoreTeam } from "./team-archive";
import { renameTeam, setGroup } from "./team-changes";
import { listTeams } from "./team-list";

test("an archived team leaves today's figures and stays in history, and restoring undoes all of it", async () => {
  const place = await aPlace();
  await aPublication(place, lastYear(), 1);
  const before = await distributionOf(place);
  expect(await archiveTeam(may(place, "team.archive"))).toEqual({ ok: true, value: null });
  expect(await levelNow(place)).toBe(0);
  expect(await levelIn(place, lastYear())).toBe(1);
  expect(await deviationsOf(place)).toEqual([]);
  expect(await restoreTeam(may(place, "team.archive"))).toEqual({ ok: true, value: null });
  expect(await distributionOf(place)).toEqual(before);
  expect(await deviationsOf(place)).toEqual([]);
});

test("the list keeps archived teams apart", async () => {
  const place = await aPlace();
  await archiveTeam(may(place, "team.archive"));
  const view = grantTo(place.actor, "portfolio.view", place.organizationId);
  const list = async (isArchived: boolean) =>
    (await listTeams(view, { search: "", isArchived, offset: 0, limit: 9 })).total;
  expect([await list(false), await list(true)]).toEqual([0, 1]);
});

test("an archived team's drafts are locked and none is started; restoring opens them", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, lastYear());
  await archiveTeam(may(place, "team.archive"));
  const save = () => saveAnswer(may(place, "assessment.answer"), aWrite(draft));
  expect((await save()).ok).toBe(false);
  const start = { frameworkKey: "mlops-levels", asOf: addDays(lastYear(), 1) };
  expect((await startAssessment(may(place, "assessment.start"), start)).ok).toBe(false);
  await restoreTeam(may(place, "team.archive"));
  expect((await save()).ok).toBe(true);
});

test("an archived team's links open nothing until it is restored", async () => {
  const place = await aPlace();
  await aPublication(place, lastYear(), 1);
  const link = await makeShareLink(may(place, "share.manage"), {
    label: "Board",
    expiry: "none",
    lastDay: null,
    hide: [],
  });
  const token = link.ok ? link.value.token : "";
  expect(await findSharedLink(token, undefined)).not.toBeNull();
  await archiveTeam(may(place, "team.archive"));
  expect(await findSharedLink(token, undefined)).toBeNull();
  await restoreTeam(may(place, "team.archive"));
  expect(await findSharedLink(token, undefined)).not.toBeNull();
});

test("an archived team is changed only by restoring it", async () => {
  const place = await aPlace();
  await archiveTeam(may(place, "team.archive"));
  expect(await renameTeam(may(place, "team.configure"), { name: "New name" })).toMatchObject({ reason: "archived" });
});

test("archiving and restoring again and again, at once, ends in one state that a recount confirms", async () => {
  const place = await aPlace();
  await aPublication(place, lastYear(), 2);
  await Promise.all(
    Array.from({ length: 12 }, (_, turn) => (turn % 2 === 0 ? archiveTeam : restoreTeam)(may(place, "team.archive"))),
  );
  expect(await deviationsOf(place)).toEqual([]);
});

test("a team that changes its group is counted in the old one until last month and in the new one from this month on", async () => {
  const place = await aPlace();
  await aPublication(place, lastYear(), 1);
  const group = await createGroup(grantTo(place.actor, "group.manage", place.organizationId), { name: "Risk" });
  const groupId = group.ok ? group.value.id : null;
  expect(await setGroup(may(place, "team.configure"), { groupId })).toEqual({ ok: true, value: null });
  const month = monthOf(today());
  expect(await distributionOf(place)).toEqual([
    { month: monthOf(lastYear()), groupId: null, level: 1, change: 1 },
    { month, groupId: null, level: 1, change: -1 },
    { month, groupId, level: 1, change: 1 },
  ]);
  expect(await deviationsOf(place)).toEqual([]);
});

test("a grant for a team of another organisation archives nothing", async () => {
  const [red, blue] = [await aPlace(), await aPlace()];
  const forged = may({ ...red, teamId: blue.teamId }, "team.archive");
  expect(await archiveTeam(forged)).toEqual({ ok: false, code: "not-found" });
  expect(await restoreTeam(forged)).toEqual({ ok: false, code: "not-found" });
  const view = grantTo(blue.actor, "portfolio.view", blue.organizationId);
  expect((await listTeams(view, { search: "", isArchived: false, offset: 0, limit: 9 })).total).toBe(1);
});

// the zone of every test organisation
const today = () => todayIn("Europe/Oslo", new Date());
const lastYear = () => addDays(today(), -365);

type Change = { month: string; groupId: string | null; level: number | null; change: number };

/** The level distribution, without what sums up to nothing. */
async function distributionOf({ organizationId }: Place): Promise<Change[]> {
  return database().$queryRaw<Change[]>`
    SELECT month, group_id AS "groupId", level, change FROM level_change
    WHERE organization_id = ${organizationId}::uuid AND change <> 0 ORDER BY month, change, level`;
}

async function levelIn(place: Place, date: string): Promise<number> {
  const past = (await distributionOf(place)).filter(({ month }) => month <= monthOf(date));
  return past.reduce((sum, { change }) => sum + change, 0);
}

const levelNow = (place: Place): Promise<number> => levelIn(place, today());

async function deviationsOf({ organizationId }: Place): Promise<unknown[]> {
  const deviations: unknown[] = [];
  for await (const deviation of rescore(database(), organizationId, { repair: false })) deviations.push(deviation);
  return deviations;
}
