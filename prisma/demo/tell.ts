import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import { type CriterionId, criterionIds } from "./criteria";
import { dayOf } from "./dates";
import type { Chapter, Statement, TeamHistory } from "./history";
import type { DemoAnswer, DemoAssessment, DemoDraft, DemoEvidence } from "./types";

type Carried = { value: AnswerValue; reason: string | null };
type State = Map<CriterionId, Carried>;

/** The published assessments of one team, oldest first, each with every answer that stood at its date. */
export function tellAssessments(team: TeamHistory, firstOfMonth: CalendarDate): DemoAssessment[] {
  const state = baselineOf(team);
  return team.chapters.map((chapter) => ({
    ...tellChapter(team, chapter, state, firstOfMonth),
    publishedBy: chapter.by,
  }));
}

/** An open assessment that follows the team's published ones; what its chapter does not name is still unconfirmed. */
export function tellDraft(team: TeamHistory, chapter: Chapter, firstOfMonth: CalendarDate): DemoDraft {
  const state = baselineOf(team);
  for (const earlier of team.chapters) tellChapter(team, earlier, state, firstOfMonth);
  return tellChapter(team, chapter, state, firstOfMonth);
}

function baselineOf({ baseline }: TeamHistory): State {
  const state: State = new Map(criterionIds.map((id) => [id, { value: "not-met", reason: null }]));
  for (const id of baseline.met ?? []) state.set(id, { value: "met", reason: null });
  for (const id of baseline.partly ?? []) state.set(id, { value: "partly", reason: null });
  return state;
}

function tellChapter(team: TeamHistory, chapter: Chapter, state: State, firstOfMonth: CalendarDate): DemoDraft {
  for (const id of chapter.blank ?? []) state.delete(id);
  const answers: DemoAnswer[] = [];
  const evidence: DemoEvidence[] = [];
  for (const criterionId of criterionIds) {
    const said = chapter.answers[criterionId];
    if (said) {
      state.set(criterionId, { value: said.value, reason: said.reason });
      evidence.push(...evidenceOf(criterionId, said, chapter, firstOfMonth));
    }
    const standing = state.get(criterionId);
    if (!standing) continue;
    const confirmed = said !== undefined || !chapter.skipped?.includes(criterionId);
    answers.push({ criterionId, ...standing, note: said?.note ?? "", confirmed });
  }
  return {
    team: team.slug,
    framework: "mlops-levels",
    asOf: dayOf(firstOfMonth, chapter.at),
    createdBy: chapter.startedBy ?? chapter.by,
    answers,
    evidence,
  };
}

function evidenceOf(
  criterionId: CriterionId,
  said: Statement,
  { at: [monthsAgo, day] }: Chapter,
  firstOfMonth: CalendarDate,
): DemoEvidence[] {
  return said.links.map(({ title, url, validMonths }) => ({
    criterionId,
    title,
    url,
    validUntil: validMonths === null ? null : dayOf(firstOfMonth, [monthsAgo - validMonths, day]),
  }));
}
