import { expect, test } from "vitest";
import { findAssessment } from "./assessment-sheet";
import { accepted, aDraft, aPlace, aPublication, may, type Place, refused } from "./assessments.fixture";
import { addEvidence, removeEvidence } from "./evidence";
import { anOrganization } from "./people.fixture";

const add = (place: Place, assessmentId: string, criterionId = "one-step-rollback") =>
  addEvidence(may(place, "assessment.answer"), {
    assessmentId,
    criterionId,
    title: "Rollback drill",
    url: "https://wiki.example/rollback",
    validUntil: null,
  });
const remove = (place: Place, assessmentId: string, evidenceId: string) =>
  removeEvidence(may(place, "assessment.answer"), { assessmentId, evidenceId });
const evidenceOf = async (place: Place, id: string) =>
  (await findAssessment(may(place, "assessment.view"), id))?.evidence.map((one) => one.id);

test("evidence serves every assessment of the team until it is taken away", async () => {
  const place = await aPlace();
  const [first, second] = [await aDraft(place, "2026-03-31"), await aDraft(place, "2026-04-30")];
  const { id } = accepted(await add(place, first));
  expect(await evidenceOf(place, second)).toEqual([id]);
  accepted(await remove(place, second, id));
  expect(await evidenceOf(place, first)).toEqual([]);
  expect((await remove(place, second, id)).ok).toBe(true);
});

test("nothing is added to or taken from what is published", async () => {
  const place = await aPlace();
  const published = await aPublication(place, "2026-03-31", 1);
  const { id } = accepted(await add(place, await aDraft(place, "2026-04-30")));
  expect(refused(await add(place, published)).reason).toBe("published");
  expect(refused(await remove(place, published, id)).reason).toBe("published");
});

test("evidence for a criterion that is not asked is refused", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  expect(refused(await add(place, draft, "az-create-feature-store")).fields).toEqual({ criterionId: "badId" });
});

test("one criterion takes twenty links", async () => {
  const place = await aPlace();
  const draft = await aDraft(place, "2026-03-31");
  for (let n = 0; n < 20; n += 1) accepted(await add(place, draft));
  expect(refused(await add(place, draft)).reason).toBe("evidenceFull");
  expect((await add(place, draft, "model-registry")).ok).toBe(true);
});

test("another organisation, and another team of the same one, add and remove nothing", async () => {
  const owner = await anOrganization();
  const [place, sister, stranger] = [await aPlace(owner), await aPlace(owner), await aPlace()];
  const draft = await aDraft(place, "2026-03-31");
  const { id } = accepted(await add(place, draft));
  for (const foreign of [sister, stranger]) {
    expect(refused(await add(foreign, draft)).code).toBe("not-found");
    expect(refused(await remove(foreign, draft, id)).code).toBe("not-found");
    const own = await aDraft(foreign, "2026-03-31");
    expect(refused(await remove(foreign, own, id)).code).toBe("not-found");
  }
  expect(await evidenceOf(place, draft)).toEqual([id]);
});
