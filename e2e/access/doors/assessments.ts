import { randomUUID } from "node:crypto";
import { addDays } from "@/lib/domain/calendar";
import { addProof, startDraft } from "../../world/assessments";
import { type Realm, someCriterion } from "../../world/realm";
import { action, type Door, json, page, route } from "../door";

const assessment = "/o/[org]/teams/[team]/assessments/[assessment]";
const folder = "(app)/o/[org]/teams/[team]/assessments";
const file = `${folder}/[assessment]/actions.ts`;

let days = 0;
// before anything was published, so that nothing is carried forward
const newDay = () => addDays("2001-01-01", days++);
const newDraft = (realm: Realm) => startDraft(realm, realm.team, newDay());
const proof = (realm: Realm) => ({
  criterionId: someCriterion,
  title: "A run",
  url: `https://${realm.canary.domain}/run`,
});
const toTeam = "sign-in sign-in forbidden forbidden done done done done 404";
const toReaders = "sign-in sign-in 200 200 200 200 200 200 404";
const bound = ["org", "team"];

// anonymous link viewer member team-member manager admin owner stranger
export const assessmentDoors: readonly Door[] = [
  page(`${assessment.replace("[assessment]", "new")}`, "sign-in sign-in 403 403 200 200 200 200 404", {
    policy: "assessment.start",
  }),
  page(assessment, toReaders, { policy: "assessment.view" }),
  page(assessment, toReaders, {
    variant: "published",
    policy: "assessment.view",
    names: ({ slug, team, published }) => ({ org: slug, team: team.slug, assessment: published }),
  }),
  action(`${folder}/new/actions.ts#start`, "/o/[org]/teams/[team]/assessments/new", toTeam, {
    policy: "assessment.start",
    fields: () => ({ frameworkKey: "mlops-levels", asOf: newDay() }),
  }),
  action(`${file}#publish`, assessment, toTeam, {
    policy: "assessment.publish",
    bound,
    fields: async (realm) => ({ assessmentId: await newDraft(realm) }),
    ids: ["assessmentId"],
  }),
  action(`${file}#discard`, assessment, toTeam, {
    policy: "assessment.discard",
    bound,
    fields: async (realm) => ({ assessmentId: await newDraft(realm) }),
    ids: ["assessmentId"],
  }),
  action(`${file}#moveToDate`, assessment, toTeam, {
    policy: "assessment.answer",
    bound,
    fields: async (realm) => ({ assessmentId: await newDraft(realm), asOf: newDay() }),
    ids: ["assessmentId"],
  }),
  action(`${file}#addLink`, assessment, toTeam, {
    policy: "assessment.answer",
    bound,
    ids: ["assessmentId"],
    fields: async (realm) => ({
      ...proof(realm),
      assessmentId: realm.draft,
      criterionId: "pipeline-failures-alerted",
      title: `Run ${randomUUID()}`,
      validUntil: "",
    }),
  }),
  action(`${file}#removeLink`, assessment, toTeam, {
    policy: "assessment.answer",
    bound,
    ids: ["assessmentId", "evidenceId"],
    fields: async (realm) => ({
      assessmentId: realm.draft,
      evidenceId: await addProof(realm, realm.team, { ...proof(realm), assessmentId: realm.draft }),
    }),
  }),
  action(`${file}#switchShortcuts`, assessment, "sign-in sign-in done done done done done done done", {
    bound: [],
    fields: () => ({ hasShortcuts: "no" }),
    changes: "people",
  }),
  route(`PUT ${assessment}/answers/[criterion]`, "401 401 403 403 200 200 200 200 404", {
    policy: "assessment.answer",
    names: async (realm) => ({
      org: realm.slug,
      team: realm.team.slug,
      assessment: await newDraft(realm),
      criterion: someCriterion,
    }),
    sends: () => {
      const { headers, body } = json({ writeId: randomUUID(), value: "met", note: "", reason: null, confirmed: true });
      return { headers: { ...headers, "if-match": '"0"' }, body };
    },
  }),
];
