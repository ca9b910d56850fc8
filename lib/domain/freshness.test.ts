import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./calendar";
import { deliveredFramework } from "./content.fixture";
import { criteriaOf } from "./framework";
import { countsUntil, freshness, staleSince } from "./freshness";

const framework = deliveredFramework("mlops-levels");
const shelfLife = (id: string) => criteriaOf(framework).find((one) => one.id === id)?.shelfLifeDays ?? 0;
const met = (criterionId: string, confirmed = true) => ({ criterionId, value: "met" as const, confirmed });
const asOf = "2026-01-31";

describe("until when a met criterion counts", () => {
  test("is its shelf life from the as-of date on", () => {
    const [count] = countsUntil({ framework, answers: [met("model-registry")], asOf });
    expect(count).toEqual({ id: "model-registry", until: addDays(asOf, shelfLife("model-registry")) });
  });

  test("follows the organisation's shelf life where it has one", () => {
    const answers = [met("model-registry"), met("one-step-rollback")];
    const counts = countsUntil({ framework, answers, asOf, shelfLives: new Map([["model-registry", 28]]) });
    expect(new Map(counts.map(({ id, until }) => [id, until]))).toEqual(
      new Map([
        ["model-registry", "2026-02-28"],
        ["one-step-rollback", addDays(asOf, shelfLife("one-step-rollback"))],
      ]),
    );
  });

  test("is no day while the answer is only carried forward", () => {
    expect(countsUntil({ framework, answers: [met("model-registry", false)], asOf })).toEqual([
      { id: "model-registry", until: null },
    ]);
  });

  test("is asked of met criteria alone, in the framework's order", () => {
    const values = ["partly", "not-met", "not-applicable"] as const;
    const others = values.map((value, index) => ({
      criterionId: criteriaOf(framework)[index]?.id ?? "",
      value,
      confirmed: true,
    }));
    const counts = countsUntil({
      framework,
      answers: [met("one-step-rollback"), met("model-registry"), ...others],
      asOf,
    });
    expect(counts.map(({ id }) => id)).toEqual(
      criteriaOf(framework)
        .map(({ id }) => id)
        .filter((id) => id === "model-registry" || id === "one-step-rollback"),
    );
  });
});

describe("freshness", () => {
  const counts = [
    { id: "a", until: "2026-03-01" },
    { id: "b", until: "2026-03-02" },
    { id: "c", until: null },
  ];

  test("includes the last day", () => {
    expect(freshness(counts, "2026-03-01")).toEqual({ inDate: 2, stale: 1, met: 3 });
    expect(freshness(counts, "2026-03-02")).toEqual({ inDate: 1, stale: 2, met: 3 });
  });

  test("never grows as days pass, and always adds up", () => {
    const someDay = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(someDay, someDay, (first, more) => {
        const early = freshness(counts, addDays("2026-02-01", first));
        const late = freshness(counts, addDays("2026-02-01", first + more));
        expect(late.inDate).toBeLessThanOrEqual(early.inDate);
        expect(late.inDate + late.stale).toBe(late.met);
      }),
    );
  });
});

describe("the day from which less than 75 % is fresh", () => {
  const counts = ["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"].map((until, place) => ({
    id: `c${place}`,
    until,
  }));

  test("is the day after the first quarter and one more has ended", () => {
    expect(staleSince(counts, asOf, "2026-12-31")).toBe("2026-03-02");
    expect(freshness(counts, "2026-03-01")).toMatchObject({ inDate: 3, met: 4 });
    expect(freshness(counts, "2026-03-02")).toMatchObject({ inDate: 2, met: 4 });
  });

  test("has not come before that day, nor where nothing is met", () => {
    expect(staleSince(counts, asOf, "2026-03-01")).toBeNull();
    expect(staleSince([], asOf, "2026-12-31")).toBeNull();
  });

  test("is the as-of date where answers were only carried forward", () => {
    expect(staleSince([{ id: "a", until: null }], asOf, "2026-12-31")).toBe(asOf);
  });
});
