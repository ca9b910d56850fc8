import { expect, test } from "vitest";
import { saveAnswer } from "./answers";
import { findAssessment } from "./assessment-sheet";
import { accepted, aDraft, aPlace, aPublication, aWrite, may, type Place, refused } from "./assessments.fixture";
import { database } from "./database";
import { aMember, anOrganization } from "./people.fixture";
import { publishAssessment } from "./publish";
import { archiveTeam } from "./team-archive";

const save = (place: Place, ...write: Parameters<typeof aWrite>) =>
  saveAnswer(may(place, "assessment.answer"), aWrite(...write));

async function answersOf(place: Place, assessmentId: string) {
  return (await findAssessment(may(place, "assessment.view"), assessmentId))?.answers ?? [];
}

const eventsOf = (assessmentId: string) =>
  database().$queryRaw<{ revision: number; before: string | null; after: string; userId: string | null }[]>`
    SELECT revision, old_value AS before, new_value AS after, user_id AS "userId" FROM answer_event
    WHERE assessment_id = ${assessmentId}::uuid ORDER BY id`;

test("an answer is stored with its event, and each change counts up its revision", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  expect(accepted(await save(place, draft, { value: "partly", note: "Half of it" })).revision).toBe(1);
  expect(accepted(await save(place, draft, { value: "met", revision: 1 })).revision).toBe(2);
  expect(await answersOf(place, draft)).toMatchObject([
    { value: "met", note: "", revision: 2, confirmed: true, source: "person" },
  ]);
  expect(await eventsOf(draft)).toMatchObject([
    { revision: 1, before: null, after: "partly" },
    { revision: 2, before: "partly", after: "met" },
  ]);
});

test("a write that is sent again answers saved again, whatever happened since", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  const writeId = crypto.randomUUID();
  const first = accepted(await save(place, draft, { writeId }));
  accepted(await save(place, draft, { value: "not-met", revision: 1 }));
  expect(accepted(await save(place, draft, { writeId }))).toEqual(first);
  expect(await answersOf(place, draft)).toMatchObject([{ value: "not-met", revision: 2 }]);
  accepted(await publishAssessment(may(place, "assessment.publish"), { assessmentId: draft }));
  expect(accepted(await save(place, draft, { writeId }))).toEqual(first);
});

test("the same write sent many times at once is stored once", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  const writeId = crypto.randomUUID();
  const sent = await Promise.all(Array.from({ length: 8 }, () => save(place, draft, { writeId })));
  expect(sent.map((one) => accepted(one).revision)).toEqual(Array.from({ length: 8 }, () => 1));
  expect(await eventsOf(draft)).toHaveLength(1);
});

test("a write id cannot be used for another criterion", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  const writeId = crypto.randomUUID();
  accepted(await save(place, draft, { writeId }));
  const other = await save(place, draft, { writeId, criterionId: "model-registry" });
  expect(refused(other)).toMatchObject({ code: "invalid", fields: { writeId: "badId" } });
  expect(await answersOf(place, draft)).toHaveLength(1);
});

test("an equal answer is no conflict and makes no new revision", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  accepted(await save(place, draft, { note: "Since June" }));
  expect(accepted(await save(place, draft, { note: "Since June" })).revision).toBe(1);
  expect(refused(await save(place, draft, { note: "Since May" })).code).toBe("precondition-failed");
});

test("a conflict shows the other answer, who gave it and its revision", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  accepted(await save(place, draft, { value: "not-applicable", reason: "We serve batches alone." }));
  expect(refused(await save(place, draft, { value: "met" }))).toMatchObject({
    code: "precondition-failed",
    reason: "answerChanged",
    details: {
      value: "not-applicable",
      reason: "We serve batches alone.",
      note: "",
      isConfirmed: 1,
      revision: 1,
      by: "Ada Lovelace",
    },
  });
});

test("of 50 parallel writes to one answer one wins, and 49 are told what it is", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  const sent = await Promise.all(Array.from({ length: 50 }, (_, n) => save(place, draft, { note: `Note ${n}` })));
  const [winner, ...others] = await answersOf(place, draft);
  expect(others).toEqual([]);
  expect(sent.filter((one) => one.ok)).toHaveLength(1);
  const conflicts = sent.filter((one) => !one.ok).map((one) => refused(one));
  expect(conflicts.map(({ code, details }) => [code, details?.note])).toEqual(
    Array.from({ length: 49 }, () => ["precondition-failed", winner?.note]),
  );
  expect(await eventsOf(draft)).toHaveLength(1);
});

test("people who answer different criteria at once lose nothing", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  const criteria = ["one-step-rollback", "model-registry", "drift-watched", "modular-pipeline", "model-reproducible"];
  const { actor } = await aMember(place.organizationId, "manager");
  await Promise.all(
    criteria.flatMap((criterionId, n) => save(n % 2 === 0 ? place : { ...place, actor }, draft, { criterionId })),
  );
  expect((await answersOf(place, draft)).map((one) => one.criterionId).sort()).toEqual([...criteria].sort());
});

test("a carried answer is confirmed by saying it again", async () => {
  const place = await aPlace();
  await aPublication(place, "2025-01-31", 1);
  const draft = await aDraft(place, "2026-03-31");
  expect(accepted(await save(place, draft, { revision: 1 })).revision).toBe(2);
  const answer = (await answersOf(place, draft)).find(({ criterionId }) => criterionId === "one-step-rollback");
  expect(answer).toMatchObject({ confirmed: true, source: "person", value: "met" });
});

test("a criterion that the framework does not ask is refused", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  for (const criterionId of ["az-create-feature-store", "never-heard-of"]) {
    expect(refused(await save(place, draft, { criterionId })).fields).toEqual({ criterionId: "badId" });
  }
});

test("a late answer is told when the assessment was published and by whom", async () => {
  const place = await aPlace();
  const draft = await aPublication(place, "2026-03-31", 1);
  expect(refused(await save(place, draft, { value: "partly", revision: 1 }))).toMatchObject({
    code: "conflict",
    reason: "published",
    details: { by: "Ada Lovelace", at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
  });
});

test("the drafts of an archived team are locked", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  accepted(await archiveTeam(may(place, "team.archive")));
  expect(refused(await save(place, draft)).reason).toBe("archived");
});

test("another organisation, and another team of the same one, change nothing", async () => {
  const owner = await anOrganization();
  const [place, sister, stranger] = [await aPlace(owner), await aPlace(owner), await aPlace()];
  const draft = await aDraft(place, "2026-03-31");
  const writeId = crypto.randomUUID();
  accepted(await save(place, draft, { writeId }));
  for (const foreign of [sister, stranger]) {
    expect(refused(await save(foreign, draft, { value: "not-met", revision: 1 })).code).toBe("not-found");
    expect(refused(await save(foreign, draft, { writeId })).code).toBe("not-found");
  }
  expect(await answersOf(place, draft)).toMatchObject([{ value: "met", revision: 1 }]);
});
