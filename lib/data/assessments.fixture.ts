import { type Actor, type Grant, grant, type TeamAction } from "@/lib/domain/access";
import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Failure, Result } from "@/lib/domain/errors";
import { criteriaOf, type PlacedCriterion } from "@/lib/domain/framework";
import { type AnswerWrite, saveAnswer } from "./answers";
import { startAssessment } from "./assessments";
import { newestFramework } from "./frameworks";
import { anOrganization, grantTo } from "./people.fixture";
import { publishAssessment } from "./publish";
import { createTeam } from "./team-create";

/** A team with the person who owns its organisation. */
export type Place = { readonly organizationId: string; readonly teamId: string; readonly actor: Actor };

/** A team in an organisation of its own, or in the one given. */
export async function aPlace(organization?: { organizationId: string; actor: Actor }): Promise<Place> {
  const { organizationId, actor } = organization ?? (await anOrganization());
  const team = await createTeam(grantTo(actor, "team.create", organizationId), {
    name: `Team ${crypto.randomUUID()}`,
    groupId: null,
    leadUserId: null,
    people: [],
  });
  return { organizationId, actor, teamId: accepted(team).id };
}

/** What the person in the place may do with its team. */
export function may<A extends TeamAction>({ actor, organizationId, teamId }: Place, action: A): Grant<A> {
  const proof = grant(actor, action, { organizationId, teamId });
  if (proof === null) throw new Error(`the actor may not ${action}`);
  return proof;
}

/** A draft of the default framework; returns its id. */
export async function aDraft(place: Place, asOf: CalendarDate): Promise<string> {
  return accepted(await startAssessment(may(place, "assessment.start"), { frameworkKey: "mlops-levels", asOf })).id;
}

/** A first write to one criterion, in which a test changes what matters to it. */
export function aWrite(assessmentId: string, more: Partial<AnswerWrite> = {}): AnswerWrite {
  return {
    assessmentId,
    writeId: crypto.randomUUID(),
    criterionId: "one-step-rollback",
    value: "met",
    note: "",
    reason: null,
    confirmed: true,
    revision: 0,
    ...more,
  };
}

/** Answers what `answerTo` says to every criterion of the default framework; null leaves one without an answer. */
export async function answerAll(
  place: Place,
  assessmentId: string,
  answerTo: (criterion: PlacedCriterion) => AnswerValue | null,
): Promise<void> {
  for (const criterion of criteriaOf(await newestFramework("mlops-levels"))) {
    const value = answerTo(criterion);
    if (value === null) continue;
    const reason = value === "not-applicable" ? "Our product has none." : null;
    const write = aWrite(assessmentId, { criterionId: criterion.id, value, reason });
    const saved = await saveAnswer(may(place, "assessment.answer"), write);
    if (saved.ok || saved.code !== "precondition-failed") continue;
    const revision = Number(saved.details?.revision);
    accepted(await saveAnswer(may(place, "assessment.answer"), { ...write, writeId: crypto.randomUUID(), revision }));
  }
}

/** A published assessment in which everything up to a level is met; returns its id. */
export async function aPublication(place: Place, asOf: CalendarDate, level: number): Promise<string> {
  const assessmentId = await aDraft(place, asOf);
  await answerAll(place, assessmentId, (criterion) => (criterion.level <= level ? "met" : "not-met"));
  accepted(await publishAssessment(may(place, "assessment.publish"), { assessmentId }));
  return assessmentId;
}

/** The value of what must not be refused. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** How something that must not be accepted was refused. */
export function refused<T>(result: Result<T>): Failure {
  if (result.ok) throw new Error("was not refused");
  return result;
}
