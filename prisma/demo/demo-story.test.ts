import { describe, expect, test } from "vitest";
import { isCalendarDate } from "@/lib/domain/calendar";
import { deliveredFramework } from "@/lib/domain/content.fixture";
import { criteriaOf } from "@/lib/domain/framework";
import { score } from "@/lib/domain/score";
import { criterionIds } from "./criteria";
import { demoStory } from "./story";
import type { DemoAssessment } from "./types";

const framework = deliveredFramework("mlops-levels");

const resultOf = ({ answers }: DemoAssessment) =>
  score(framework, new Map(answers.map(({ criterionId, value }) => [criterionId, value])));

test("the story names exactly the criteria of the framework", () => {
  expect([...criterionIds]).toEqual(criteriaOf(framework).map(({ id }) => id));
});

describe.each(["2026-11-01", "2027-03-01", "2028-02-01"])("the story told on %s", (today) => {
  const story = demoStory(today);
  const byTeam = story.teams.map(({ slug }) => story.assessments.filter(({ team }) => team === slug));
  const levels = byTeam.map((assessments) => assessments.map((assessment) => resultOf(assessment).level ?? -1));

  test("is long enough, and the same each time it is told", () => {
    expect(story.teams).toHaveLength(12);
    expect(story.assessments.length).toBeGreaterThanOrEqual(120);
    expect(story.assessments.flatMap(({ answers }) => answers).filter(({ note }) => note).length).toBeGreaterThan(300);
    expect(story.assessments.flatMap(({ evidence }) => evidence).length).toBeGreaterThanOrEqual(150);
    expect(demoStory(today)).toEqual(story);
  });

  test("ends at the levels of the design", () => {
    const newest = story.teams.map(({ slug }, index) => [slug, levels[index]?.at(-1)]);
    expect(Object.fromEntries(newest)).toEqual({
      recommendations: 4,
      "fraud-scoring": 3,
      "search-ranking": 3,
      "demand-forecasting": 2,
      "document-understanding": 2,
      "credit-decisioning": 2,
      "image-moderation": 2,
      "dynamic-pricing": 2,
      "account-takeover": 1,
      "contact-routing": 1,
      "route-planning": 1,
      "returns-prediction": 0,
    });
  });

  test("has one provisional team", () => {
    const provisional = byTeam
      .flatMap((assessments) => assessments.slice(-1))
      .filter((one) => resultOf(one).provisional);
    expect(provisional.map(({ team }) => team)).toEqual(["image-moderation"]);
  });

  test("has one fall, that of Demand Forecasting by four criteria", () => {
    const falls = byTeam.flatMap((assessments, team) =>
      assessments.filter((_, index) => (levels[team]?.[index] ?? 0) < (levels[team]?.[index - 1] ?? 0)),
    );
    const [fall] = falls;
    const before = story.assessments.findLast(({ team, asOf }) => team === fall?.team && asOf < (fall?.asOf ?? ""));
    const lost = before?.answers.filter(({ criterionId, value }) => {
      const now = fall?.answers.find((answer) => answer.criterionId === criterionId);
      return value === "met" && now?.value !== "met";
    });
    expect(falls.map(({ team }) => team)).toEqual(["demand-forecasting"]);
    expect(lost?.map(({ criterionId }) => criterionId)).toEqual([
      "validation-gate-automatic",
      "beats-current-model",
      "no-hands-data-to-production",
      "pipeline-failures-alerted",
    ]);
  });

  test("uses real days, none in the future, each once per team", () => {
    const days = [...story.assessments, ...story.drafts].map(({ asOf }) => asOf);
    const made = story.shareLinks.flatMap(({ createdOn, revokedOn }) => [createdOn, revokedOn ?? createdOn]);
    const later = story.assessments.flatMap(({ evidence }) => evidence.flatMap(({ validUntil }) => validUntil ?? []));
    const due = [
      ...story.teams.flatMap(({ target }) => target?.date ?? []),
      ...story.groupTargets.map(({ date }) => date),
    ];
    expect([...days, ...made, ...later, ...due].filter((day) => !isCalendarDate(day))).toEqual([]);
    expect([...days, ...made].filter((day) => day > today)).toEqual([]);
    for (const assessments of byTeam) {
      const own = assessments.map(({ asOf }) => asOf);
      expect([...new Set(own)].sort()).toEqual(own);
    }
  });
});

describe("the people, links and answers", () => {
  const story = demoStory("2026-11-01");
  const answers = [...story.assessments, ...story.drafts].flatMap((assessment) => assessment.answers);

  test("give a reason for not applicable and for nothing else", () => {
    expect(answers.filter(({ value, reason }) => (value === "not-applicable") !== Boolean(reason))).toEqual([]);
    expect(answers.some(({ value }) => value === "not-applicable")).toBe(true);
  });

  test("let somebody publish who is on the team", () => {
    const teamsOf = new Map(story.people.map(({ key, teams }) => [key, teams]));
    const strangers = story.assessments.filter(({ team, publishedBy, createdBy }) =>
      [publishedBy, createdBy].some((key) => !teamsOf.get(key)?.includes(team)),
    );
    expect(strangers.map(({ team, asOf, publishedBy }) => [team, asOf, publishedBy])).toEqual([]);
    expect(story.teams.filter(({ lead, slug }) => !teamsOf.get(lead)?.includes(slug))).toEqual([]);
  });

  test("cover every role once at least, with one owner", () => {
    const roles = story.people.map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(["owner", "admin", "manager", "member", "viewer"]));
    expect(roles.filter((role) => role === "owner")).toHaveLength(1);
  });

  test("leave the draft half confirmed", () => {
    const confirmed = story.drafts.flatMap((draft) => draft.answers).filter((answer) => answer.confirmed);
    expect(story.drafts.map(({ team }) => team)).toEqual(["demand-forecasting"]);
    expect(confirmed.length).toBeGreaterThan(15);
    expect(confirmed.length).toBeLessThan(30);
  });

  test("keep one link live and one revoked", () => {
    expect(story.shareLinks.map(({ revokedOn }) => revokedOn === null)).toEqual([true, false]);
  });
});
