import { expect, test } from "vitest";
import { saveAnswer } from "./answers";
import { findAssessment } from "./assessment-sheet";
import {
  accepted,
  aDraft,
  answerAll,
  aPlace,
  aPublication,
  aWrite,
  may,
  type Place,
  refused,
} from "./assessments.fixture";
import { database } from "./database";
import { addEvidence, removeEvidence } from "./evidence";
import { aMember, anOrganization } from "./people.fixture";
import { publishAssessment, withdrawAssessment } from "./publish";
import { teamResults } from "./results";
import { archiveTeam } from "./team-archive";

const publish = (place: Place, assessmentId: string) =>
  publishAssessment(may(place, "assessment.publish"), { assessmentId });
const withdraw = (place: Place, assessmentId: string) =>
  withdrawAssessment(may(place, "assessment.publish"), { assessmentId });
const resultsOf = (place: Place) => teamResults(may(place, "report.view"), "mlops-levels");
const sheetOf = (place: Place, id: string) => findAssessment(may(place, "assessment.view"), id);

async function standingOf({ teamId }: Place) {
  const rows = await database().$queryRaw<object[]>`
    SELECT as_of AS "asOf", level, level_since AS "levelSince", is_provisional AS "isProvisional" FROM team_standing
    WHERE team_id = ${teamId}::uuid`;
  return rows[0] ?? null;
}

const revisionsOf = ({ organizationId, teamId }: Place) =>
  database().$queryRaw<{ organization: number; team: number }[]>`
    SELECT o.revision AS organization, t.revision AS team FROM organization o JOIN team t ON t.organization_id = o.id
    WHERE o.id = ${organizationId}::uuid AND t.id = ${teamId}::uuid`;

test("a publication stores its result with readings and freshness, and counts up what was kept of the team", async () => {
  const place = await aPlace();
  const [before] = await revisionsOf(place);
  await aPublication(place, "2026-03-31", 2);
  const { newest } = await resultsOf(place);
  expect(newest).toMatchObject({ level: 2, missing: 0, provisional: false, halfPoints: 0, frameworkVersion: "1.0.0" });
  expect(newest?.readings.map(({ frameworkKey, level }) => [frameworkKey, level])).toEqual([
    ["azure-mlops", 1],
    ["google-mlops", 0],
  ]);
  expect(newest?.countsUntil.every(({ until }) => until !== null && until > "2026-06-01")).toBe(true);
  const [after] = await revisionsOf(place);
  expect(after).toEqual({ organization: (before?.organization ?? 0) + 1, team: (before?.team ?? 0) + 1 });
});

test("gaps make it provisional, and say how many answers are missing", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  await answerAll(place, draft, ({ level }) => (level === 1 ? "met" : null));
  expect(accepted(await publish(place, draft))).toEqual({ level: 1, missing: 35, provisional: true });
  expect(await standingOf(place)).toMatchObject({ level: 1, isProvisional: true });
});

test("nothing applicable is no level, and stands as such", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  await answerAll(place, draft, () => "not-applicable");
  expect(accepted(await publish(place, draft)).level).toBeNull();
  expect(await standingOf(place)).toMatchObject({ level: null, asOf: "2026-03-31" });
});

test("a team stands at its newest as-of date, not at the last publication", async () => {
  const place = await aPlace();
  await aPublication(place, "2026-03-31", 2);
  await aPublication(place, "2025-03-31", 2);
  await aPublication(place, "2024-03-31", 1);
  expect(await standingOf(place)).toMatchObject({ asOf: "2026-03-31", level: 2, levelSince: "2025-03-31" });
});

test("a published answer keeps a copy of its evidence, and whether it was confirmed", async () => {
  const place = await aPlace();
  const first = await aPublication(place, "2025-03-31", 1);
  const draft = await aDraft(place, "2026-03-31");
  const link = { assessmentId: draft, url: "https://wiki.example/rollback", title: "Drill", validUntil: "2026-12-31" };
  const answer = may(place, "assessment.answer");
  const { id: evidenceId } = accepted(await addEvidence(answer, { ...link, criterionId: "one-step-rollback" }));
  accepted(await saveAnswer(answer, aWrite(draft, { criterionId: "model-registry", value: "partly", revision: 1 })));
  accepted(await publish(place, draft));
  const next = await aDraft(place, "2026-04-30");
  accepted(await removeEvidence(answer, { assessmentId: next, evidenceId }));
  const sheet = await sheetOf(place, draft);
  expect(sheet?.evidence).toMatchObject([{ id: evidenceId, title: "Drill", validUntil: "2026-12-31" }]);
  expect(sheet?.answers.filter(({ confirmed }) => confirmed).map((one) => one.criterionId)).toEqual(["model-registry"]);
  expect((await sheetOf(place, next))?.evidence).toEqual([]);
  expect((await sheetOf(place, first))?.evidence).toEqual([]);
  const { newest } = await resultsOf(place);
  expect(newest?.countsUntil.every(({ until }) => until === null)).toBe(true);
});

test("publishing onto a taken date names the assessment that has it", async () => {
  const place = await aPlace();
  const taken = await aPublication(place, "2026-03-31", 1);
  const draft = await aDraft(place, "2026-03-31");
  expect(refused(await publish(place, draft))).toMatchObject({ reason: "taken", details: { assessmentId: taken } });
  expect((await sheetOf(place, draft))?.status).toBe("draft");
});

test("of two publishers one wins, and the other is told who and when", async () => {
  const place = await aPlace();
  const { actor } = await aMember(place.organizationId, "manager");
  for (const asOf of ["2026-01-31", "2026-02-28", "2026-03-31"]) {
    const draft = await aDraft(place, asOf);
    await answerAll(place, draft, () => "met");
    const outcomes = await Promise.all([publish(place, draft), publish({ ...place, actor }, draft)]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    const told = outcomes.filter((one) => !one.ok).map((one) => refused(one));
    expect(told).toMatchObject([{ reason: "published", details: { by: "Ada Lovelace", at: expect.any(String) } }]);
  }
  expect((await resultsOf(place)).points).toHaveLength(3);
});

test("an answer saved while it is published is in the result, or is told that it came too late", async () => {
  const place = await aPlace();
  const answer = may(place, "assessment.answer");
  for (let round = 1; round <= 12; round += 1) {
    const draft = await aDraft(place, `2024-${String(round).padStart(2, "0")}-15`);
    const before = (await sheetOf(place, draft))?.answers.find(
      ({ criterionId }) => criterionId === "one-step-rollback",
    );
    const note = `Round ${round}`;
    const write = aWrite(draft, { value: "partly", note, revision: before?.revision ?? 0 });
    const [saved, published] = await Promise.all([saveAnswer(answer, write), publish(place, draft)]);
    accepted(published);
    const sheet = await sheetOf(place, draft);
    const kept = sheet?.answers.some((one) => one.note === note) ?? false;
    expect(kept).toBe(saved.ok);
    if (!saved.ok) expect(refused(saved).reason).toBe("published");
    const { points } = await resultsOf(place);
    const answered = sheet?.answers.length ?? 0;
    expect(points.find(({ assessmentId }) => assessmentId === draft)?.missing).toBe(45 - answered);
  }
});

test("a withdrawn publication leaves every figure, and makes room for another", async () => {
  const place = await aPlace();
  const first = await aPublication(place, "2025-03-31", 1);
  const second = await aPublication(place, "2026-03-31", 3);
  accepted(await withdraw(place, second));
  expect(await standingOf(place)).toMatchObject({ asOf: "2025-03-31", level: 1 });
  expect((await resultsOf(place)).points.map(({ assessmentId }) => assessmentId)).toEqual([first]);
  expect(await sheetOf(place, second)).toMatchObject({ status: "withdrawn" });
  expect(refused(await withdraw(place, second)).reason).toBe("withdrawn");
  accepted(await withdraw(place, first));
  expect(await standingOf(place)).toBeNull();
  await aPublication(place, "2026-03-31", 2);
  expect(await standingOf(place)).toMatchObject({ level: 2 });
});

test("only what is open is published, and only what is published is withdrawn", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  expect(refused(await withdraw(place, draft)).reason).toBe("notPublished");
  await database().$executeRaw`UPDATE assessment SET status = 'in-review' WHERE id = ${draft}::uuid`;
  expect(refused(await publish(place, draft)).reason).toBe("inReview");
  await database().$executeRaw`UPDATE assessment SET status = 'returned' WHERE id = ${draft}::uuid`;
  accepted(await archiveTeam(may(place, "team.archive")));
  expect(refused(await publish(place, draft)).reason).toBe("archived");
});

test("another organisation, and another team of the same one, publish and withdraw nothing", async () => {
  const owner = await anOrganization();
  const [place, sister, stranger] = [await aPlace(owner), await aPlace(owner), await aPlace()];
  const draft = await aDraft(place, "2026-03-31");
  const published = await aPublication(place, "2025-03-31", 1);
  for (const foreign of [sister, stranger]) {
    expect(refused(await publish(foreign, draft)).code).toBe("not-found");
    expect(refused(await withdraw(foreign, published)).code).toBe("not-found");
    expect((await resultsOf(foreign)).points).toEqual([]);
  }
  expect((await sheetOf(place, draft))?.status).toBe("draft");
  expect((await sheetOf(place, published))?.status).toBe("published");
});
