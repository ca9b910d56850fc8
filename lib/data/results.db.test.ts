import { expect, test } from "vitest";
import { saveAnswer } from "./answers";
import { accepted, aDraft, aPlace, aPublication, aWrite, may } from "./assessments.fixture";
import { database } from "./database";
import { listOpenAssessments } from "./open-assessments";
import { teamResults } from "./results";
import { openSession } from "./sessions";
import { repeatResult, statementsOf } from "./statements.fixture";
import { findTeam } from "./teams";
import { findViewer } from "./viewer";

test("the newest result comes in full, the one before it with its capabilities, all in order of their as-of dates", async () => {
  const place = await aPlace();
  const older = await aPublication(place, "2026-03-01", 1);
  const newer = await aPublication(place, "2026-06-01", 2);
  const { newest, previous, points } = await teamResults(may(place, "report.view"), "mlops-levels");
  expect(newest).toMatchObject({ assessmentId: newer, asOf: "2026-06-01", level: 2, provisional: false, missing: 0 });
  expect(newest?.countsUntil).toHaveLength(20);
  expect(newest?.unmet[3]).toHaveLength(11);
  expect(newest?.readings.map(({ frameworkKey }) => frameworkKey)).toEqual(["azure-mlops", "google-mlops"]);
  expect(previous?.asOf).toBe("2026-03-01");
  expect(previous?.capabilities).toHaveLength(8);
  expect(points.map(({ assessmentId, level }) => [assessmentId, level])).toEqual([
    [older, 1],
    [newer, 2],
  ]);
});

test("a framework without a result has no newest one, and a team without any has no points", async () => {
  const place = await aPlace();
  expect(await teamResults(may(place, "report.view"), "mlops-levels")).toEqual({
    newest: null,
    previous: null,
    points: [],
  });
  await aPublication(place, "2026-03-01", 1);
  const other = await teamResults(may(place, "report.view"), "google-mlops");
  expect(other).toMatchObject({ newest: null, previous: null, points: [{ frameworkKey: "mlops-levels" }] });
});

test("another organisation's grant for the same team finds nothing", async () => {
  const place = await aPlace();
  await aPublication(place, "2026-03-01", 1);
  await aDraft(place, "2026-04-01");
  const stranger = await aPlace();
  const forged = { ...stranger, teamId: place.teamId };
  expect((await teamResults(may(forged, "report.view"), "mlops-levels")).points).toEqual([]);
  expect(await listOpenAssessments(may(forged, "assessment.view"))).toEqual([]);
});

test("an open assessment says how many answers somebody gave; what was carried forward does not count", async () => {
  const place = await aPlace();
  await aPublication(place, "2026-03-01", 1);
  const assessmentId = await aDraft(place, "2026-04-01");
  expect(await listOpenAssessments(may(place, "assessment.view"))).toMatchObject([
    { assessmentId, answered: 0, status: "draft" },
  ]);
  const write = aWrite(assessmentId, { revision: 1, value: "partly" });
  accepted(await saveAnswer(may(place, "assessment.answer"), write));
  expect(await listOpenAssessments(may(place, "assessment.view"))).toMatchObject([{ assessmentId, answered: 1 }]);
});

test("the page of a team asks four times, session and standing in one, however long its history is", async () => {
  const place = await aPlace();
  const first = await aPublication(place, "2026-06-01", 2);
  await aDraft(place, "2026-07-01");
  const { actor, organizationId, teamId } = place;
  const [row] = await database().$queryRaw<{ slug: string }[]>`SELECT slug FROM team WHERE id = ${teamId}::uuid`;
  const session = await openSession(actor.kind === "user" ? actor.userId : "");
  const page = async () => {
    await findViewer(session);
    await findTeam({ organizationId, slug: row?.slug ?? "" });
    await Promise.all([
      teamResults(may(place, "report.view"), "mlops-levels"),
      listOpenAssessments(may(place, "assessment.view")),
    ]);
  };
  expect(await statementsOf(page)).toBe(4);
  await repeatResult(first, 9);
  expect((await teamResults(may(place, "report.view"), "mlops-levels")).points).toHaveLength(10);
  expect(await statementsOf(page)).toBe(4);
});
