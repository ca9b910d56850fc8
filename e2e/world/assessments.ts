import { randomUUID } from "node:crypto";
import { saveAnswer } from "@/lib/data/answers";
import { startAssessment } from "@/lib/data/assessments";
import { addEvidence } from "@/lib/data/evidence";
import { newestFramework } from "@/lib/data/frameworks";
import { publishAssessment } from "@/lib/data/publish";
import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import { criteriaOf } from "@/lib/domain/framework";
import { mayOn, type Place, type Unit, value } from "./organization";

const frameworkKey = "mlops-levels";

/** Starts a draft as of a day; returns its id. What the team published before is carried forward into it. */
export async function startDraft(place: Place, { teamId }: Unit, asOf: CalendarDate): Promise<string> {
  return value(await startAssessment(mayOn(place, teamId, "assessment.start"), { frameworkKey, asOf })).id;
}

type Answering = { readonly value: AnswerValue; readonly note?: string; readonly reason?: string } | null;

/** Answers every criterion as told; null leaves one out. */
export async function answerAll(
  place: Place,
  { teamId }: Unit,
  assessmentId: string,
  tell: (criterion: { id: string; level: number; index: number }) => Answering,
): Promise<void> {
  const grant = mayOn(place, teamId, "assessment.answer");
  for (const [index, { id, level }] of criteriaOf(await newestFramework(frameworkKey)).entries()) {
    const told = tell({ id, level, index });
    if (told === null) continue;
    const { value: given, note = "", reason = null } = told;
    const write = { assessmentId, criterionId: id, value: given, note, reason, confirmed: true, revision: 0 };
    const saved = await saveAnswer(grant, { ...write, writeId: randomUUID() });
    if (saved.ok) continue;
    const revision = Number(saved.details?.revision);
    value(await saveAnswer(grant, { ...write, writeId: randomUUID(), revision }));
  }
}

/** Publishes an assessment in which everything up to a level is met; every note is the one given. */
export async function publishAtLevel(
  place: Place,
  team: Unit,
  { asOf, level, note = "" }: { asOf: CalendarDate; level: number; note?: string },
): Promise<string> {
  const assessmentId = await startDraft(place, team, asOf);
  await answerAll(place, team, assessmentId, (one) => ({ value: one.level <= level ? "met" : "not-met", note }));
  await publish(place, team, assessmentId);
  return assessmentId;
}

/** Publishes what a draft holds. */
export async function publish(place: Place, { teamId }: Unit, assessmentId: string): Promise<void> {
  value(await publishAssessment(mayOn(place, teamId, "assessment.publish"), { assessmentId }));
}

/** Adds evidence to a criterion of an open assessment; returns its id. */
export async function addProof(
  place: Place,
  { teamId }: Unit,
  evidence: { assessmentId: string; criterionId: string; title: string; url: string },
): Promise<string> {
  const added = await addEvidence(mayOn(place, teamId, "assessment.answer"), { validUntil: null, ...evidence });
  return value(added).id;
}
