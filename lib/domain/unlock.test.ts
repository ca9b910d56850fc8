import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerValue } from "./answer";
import { answersTo, deliveredFramework } from "./content.fixture";
import { criteriaOf, highestLevel } from "./framework";
import { score } from "./score";
import { bestUnlock, type HeldTeams, type Unlock, unlocks } from "./unlock";

const framework = deliveredFramework("mlops-levels");
const criteria = criteriaOf(framework);
const highest = highestLevel(framework);
type Answers = ReadonlyMap<string, AnswerValue>;

/** What is stored of a team's result, as far as it says what holds the team. */
function heldBy(answers: Answers): HeldTeams[] {
  const { level, unmet } = score(framework, answers);
  const nextUnmet = level === null ? undefined : unmet[level + 1];
  if (level === null || nextUnmet === undefined) return [];
  const above = Object.keys(unmet).map(Number);
  return [{ level, nextUnmet, unmetAbove: above.filter((one) => one > level + 1), teams: 1, names: [] }];
}

/** Meets one criterion after the other for each team, and scores it again by the real rule. */
function byTrial(teams: readonly Answers[]): Unlock[] {
  return criteria.flatMap(({ id, level }) => {
    const trials = teams.flatMap((answers) => {
      const before = score(framework, answers);
      if (before.level === null || !before.unmet[before.level + 1]?.includes(id)) return [];
      return [(score(framework, new Map([...answers, [id, "met"]])).level ?? 0) - before.level];
    });
    const risen = trials.filter((gain) => gain > 0);
    const levels = risen.reduce((sum, gain) => sum + gain, 0);
    return trials.length === 0 ? [] : [{ id, level, held: trials.length, rises: risen.length, levels, names: [] }];
  });
}

/** Teams that meet nearly all up to some level, so that single criteria do stand between them and the next. */
const someAnswers = fc
  .record({
    reached: fc.integer({ min: 0, max: highest }),
    changes: fc.array(
      fc.tuple(
        fc.constantFrom(...criteria.map(({ id }) => id)),
        fc.constantFrom<AnswerValue | "missing">("met", "met", "partly", "not-met", "not-applicable", "missing"),
      ),
      { maxLength: 12 },
    ),
  })
  .map(({ reached, changes }) => {
    const answers = answersTo(framework, ({ level }) => (level <= reached ? "met" : "not-met"));
    for (const [id, value] of changes) {
      if (value === "missing") answers.delete(id);
      else answers.set(id, value);
    }
    return answers;
  });

const anyAnswers = fc
  .array(fc.constantFrom<AnswerValue>("met", "met", "met", "met", "partly", "not-met", "not-applicable"), {
    minLength: criteria.length,
    maxLength: criteria.length,
  })
  .map((values) => new Map(criteria.map(({ id }, place) => [id, values[place] ?? "met"] as const)));

const inOrderOfIds = (all: readonly Unlock[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("what a criterion unlocks", () => {
  test("is what meeting it alone comes to when every team is scored again", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(someAnswers, anyAnswers), { maxLength: 4 }), (teams) => {
        expect(inOrderOfIds(unlocks(teams.flatMap(heldBy), highest))).toEqual(inOrderOfIds(byTrial(teams)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("leaves nothing out: no criterion lifts a team but one of its next level", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = score(framework, answers);
        const lifting = criteria.filter(({ id }) => {
          if (answers.get(id) === "not-applicable") return false;
          return (score(framework, new Map([...answers, [id, "met"]])).level ?? -1) > (before.level ?? -1);
        });
        const found = unlocks(heldBy(answers), highest).filter(({ rises }) => rises > 0);
        expect(found.map(({ id }) => id)).toEqual(lifting.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("counts equal teams together as it counts them one by one", () => {
    fc.assert(
      fc.property(someAnswers, fc.integer({ min: 1, max: 9 }), (answers, count) => {
        const alone = heldBy(answers);
        const together = alone.map((one) => ({ ...one, teams: count }));
        expect(unlocks(together, highest)).toEqual(unlocks(Array.from({ length: count }, () => alone).flat(), highest));
      }),
    );
  });

  test("may be the way to the top: one gap at the bottom, all else met", () => {
    const answers = answersTo(framework, ({ id }) => (id === "one-step-rollback" ? "partly" : "met"));
    expect(unlocks(heldBy(answers), highest)).toEqual([
      { id: "one-step-rollback", level: 1, held: 1, rises: 1, levels: 4, names: [] },
    ]);
  });

  test("is nothing for teams at the highest level, and without a level", () => {
    const top = answersTo(framework, () => "met");
    const without = answersTo(framework, () => "not-applicable");
    expect(unlocks([top, without].flatMap(heldBy), highest)).toEqual([]);
  });
});

describe("the order", () => {
  const team = (
    level: number,
    nextUnmet: string[],
    teams: number,
    { unmetAbove = [level + 2], names = [] }: Partial<Pick<HeldTeams, "unmetAbove" | "names">> = {},
  ): HeldTeams => ({ level, nextUnmet, unmetAbove, teams, names });

  test("begins with what holds most teams, then with what lifts most of them", () => {
    const all = unlocks([team(1, ["a", "b", "c"], 5), team(1, ["b"], 2), team(1, ["c", "d"], 2)], highest);
    expect(all.map(({ id, held, rises }) => [id, held, rises])).toEqual([
      ["b", 7, 2],
      ["c", 7, 0],
      ["a", 5, 0],
      ["d", 2, 0],
    ]);
  });

  test("the best to meet lifts most teams, of equals the furthest", () => {
    expect(bestUnlock(unlocks([team(1, ["a", "b"], 5)], highest))).toBeNull();
    const all = unlocks([team(0, ["a"], 2), team(1, ["b"], 2, { unmetAbove: [4] }), team(2, ["c"], 1)], highest);
    expect(bestUnlock(all)).toMatchObject({ id: "b", rises: 2, levels: 4 });
  });

  test("names the first of those that rise, and nobody who does not", () => {
    const held = [
      team(1, ["a"], 3, { names: ["Birch", "Dogwood", "Elm"] }),
      team(1, ["a"], 2, { unmetAbove: [4], names: ["alder", "Cedar"] }),
      team(1, ["a", "b"], 1, { names: ["Aspen"] }),
    ];
    expect(unlocks(held, highest).map(({ id, names }) => [id, names])).toEqual([
      ["a", ["alder", "Birch", "Cedar"]],
      ["b", []],
    ]);
  });
});
