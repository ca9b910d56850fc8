import { expect, test } from "vitest";
import { addDays, todayIn } from "@/lib/domain/calendar";
import { saveAnswer } from "./answers";
import { listAssessments } from "./assessment-list";
import { findAssessment } from "./assessment-sheet";
import { changeAsOf, discardAssessment, startAssessment } from "./assessments";
import { accepted, aDraft, aPlace, aPublication, aWrite, may, refused } from "./assessments.fixture";
import { database } from "./database";
import { anOrganization } from "./people.fixture";
import { archiveTeam } from "./team-archive";

const frameworkKey = "mlops-levels";

test("a second start for the same day opens the first, however many start at once", async () => {
  const place = await aPlace();
  const starts = await Promise.all(
    Array.from({ length: 10 }, () =>
      startAssessment(may(place, "assessment.start"), { frameworkKey, asOf: "2026-03-31" }),
    ),
  );
  const ids = new Set(starts.map((start) => accepted(start).id));
  expect(ids.size).toBe(1);
  expect(starts.filter((start) => accepted(start).isNew)).toHaveLength(1);
});

test("an as-of date lies from 2000 to today where the organisation is", async () => {
  const place = await aPlace();
  const [row] = await database().$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const today = todayIn("Europe/Oslo", row?.now ?? new Date());
  const start = (asOf: string) => startAssessment(may(place, "assessment.start"), { frameworkKey, asOf });
  expect(refused(await start("1999-12-31")).fields).toEqual({ asOf: "tooEarly" });
  expect(refused(await start(addDays(today, 1))).fields).toEqual({ asOf: "inFuture" });
  expect((await start("2000-01-01")).ok).toBe(true);
  expect((await start(today)).ok).toBe(true);
});

test("the last published answers not after the date come along as unconfirmed, with an event each", async () => {
  const place = await aPlace();
  await aPublication(place, "2025-01-31", 1);
  await aPublication(place, "2026-01-31", 3);
  const id = await aDraft(place, "2025-06-30");
  const sheet = await findAssessment(may(place, "assessment.view"), id);
  expect(sheet?.answers).toHaveLength(45);
  expect(sheet?.answers.every((one) => one.source === "carried-forward" && !one.confirmed && one.revision === 1)).toBe(
    true,
  );
  expect(sheet?.answers.filter(({ value }) => value === "met")).toHaveLength(10);
  expect(sheet?.previous?.asOf).toBe("2025-01-31");
  expect(sheet?.previous?.answers).toHaveLength(45);
  const events = await database().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM answer_event
    WHERE assessment_id = ${id}::uuid AND source = 'carried-forward' AND NOT is_confirmed AND old_value IS NULL`;
  expect(events[0]?.n).toBe(45);
});

test("a first assessment starts empty", async () => {
  const place = await aPlace();
  const sheet = await findAssessment(may(place, "assessment.view"), await aDraft(place, "2026-03-31"));
  expect(sheet).toMatchObject({
    status: "draft",
    answers: [],
    evidence: [],
    previous: null,
    frameworkVersion: "1.0.0",
  });
});

test("an archived team starts nothing, moves nothing and discards nothing", async () => {
  const place = await aPlace();
  const assessmentId = await aDraft(place, "2026-03-31");
  accepted(await archiveTeam(may(place, "team.archive")));
  const refusals = [
    await startAssessment(may(place, "assessment.start"), { frameworkKey, asOf: "2026-04-30" }),
    await changeAsOf(may(place, "assessment.answer"), { assessmentId, asOf: "2026-04-30" }),
    await discardAssessment(may(place, "assessment.discard"), { assessmentId }),
  ];
  expect(refusals.map((one) => refused<unknown>(one).reason)).toEqual(["archived", "archived", "archived"]);
  expect((await findAssessment(may(place, "assessment.view"), assessmentId))?.isLocked).toBe(true);
});

test("a draft moves to another date, but not onto another draft of the same framework", async () => {
  const place = await aPlace();
  const first = await aDraft(place, "2026-03-31");
  const second = await aDraft(place, "2026-04-30");
  const move = (asOf: string) => changeAsOf(may(place, "assessment.answer"), { assessmentId: second, asOf });
  expect(refused(await move("2026-03-31"))).toMatchObject({ reason: "taken", details: { assessmentId: first } });
  expect(refused(await move("2099-01-01")).fields).toEqual({ asOf: "inFuture" });
  expect((await move("2026-04-15")).ok).toBe(true);
  expect((await findAssessment(may(place, "assessment.view"), second))?.asOf).toBe("2026-04-15");
});

test("a discarded draft stays as a row, takes no answer and makes room for a new one", async () => {
  const place = await aPlace();
  const assessmentId = await aDraft(place, "2026-03-31");
  accepted(await discardAssessment(may(place, "assessment.discard"), { assessmentId }));
  expect(refused(await discardAssessment(may(place, "assessment.discard"), { assessmentId })).reason).toBe("discarded");
  expect(refused(await saveAnswer(may(place, "assessment.answer"), aWrite(assessmentId))).reason).toBe("discarded");
  expect((await findAssessment(may(place, "assessment.view"), assessmentId))?.status).toBe("discarded");
  expect(await aDraft(place, "2026-03-31")).not.toBe(assessmentId);
  expect((await listAssessments(may(place, "assessment.view"), { offset: 0, limit: 10 })).total).toBe(1);
});

test("the list shows the newest date first, a page at a time, with results", async () => {
  const place = await aPlace();
  await aPublication(place, "2025-01-31", 1);
  await aDraft(place, "2026-01-31");
  await aPublication(place, "2025-07-31", 2);
  const page = await listAssessments(may(place, "assessment.view"), { offset: 0, limit: 2 });
  expect(page.total).toBe(3);
  expect(page.assessments.map(({ asOf, status, result }) => [asOf, status, result?.level])).toEqual([
    ["2026-01-31", "draft", undefined],
    ["2025-07-31", "published", 2],
  ]);
});

test("another organisation, and another team of the same one, find nothing", async () => {
  const owner = await anOrganization();
  const [place, sister, stranger] = [await aPlace(owner), await aPlace(owner), await aPlace()];
  const assessmentId = await aDraft(place, "2026-03-31");
  for (const foreign of [sister, stranger]) {
    expect(await findAssessment(may(foreign, "assessment.view"), assessmentId)).toBeNull();
    expect((await listAssessments(may(foreign, "assessment.view"), { offset: 0, limit: 9 })).total).toBe(0);
    const refusals = [
      await changeAsOf(may(foreign, "assessment.answer"), { assessmentId, asOf: "2026-04-30" }),
      await discardAssessment(may(foreign, "assessment.discard"), { assessmentId }),
      await saveAnswer(may(foreign, "assessment.answer"), aWrite(assessmentId)),
    ];
    expect(refusals.map((one) => refused<unknown>(one).code)).toEqual(["not-found", "not-found", "not-found"]);
  }
  expect(await findAssessment(may(place, "assessment.view"), assessmentId)).toMatchObject({
    status: "draft",
    asOf: "2026-03-31",
  });
});
