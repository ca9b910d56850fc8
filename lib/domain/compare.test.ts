import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerValue } from "./answer";
import { type Assessed, type ChangeKind, changesBetween, countByKind } from "./compare";
import { anyTwo, anyTwoVersions } from "./compare.fixture";
import { answersTo, deliveredFramework } from "./content.fixture";
import { criteriaOf } from "./framework";

const framework = deliveredFramework("mlops-levels");
const allNotMet = answersTo(framework, () => "not-met");
const one = "one-step-rollback";
const with_ = (value: AnswerValue | undefined): Assessed => {
  const answers = new Map(allNotMet);
  if (value === undefined) answers.delete(one);
  else answers.set(one, value);
  return { framework, answers };
};

describe("a criterion", () => {
  test.each([
    ["not-met", "met", "gained"],
    ["partly", "met", "gained"],
    [undefined, "met", "gained"],
    ["met", "partly", "lost"],
    ["met", "not-met", "lost"],
    ["met", undefined, "lost"],
    ["met", "not-applicable", "not-applicable"],
    ["not-met", "not-applicable", "not-applicable"],
    ["not-applicable", "met", "applicable-again"],
    ["not-applicable", undefined, "applicable-again"],
    ["partly", "not-met", "changed"],
    ["not-met", "partly", "changed"],
    [undefined, "not-met", "changed"],
  ] as const)("from %s to %s is %s", (before, after, kind) => {
    expect(changesBetween(with_(before), with_(after))).toEqual([
      {
        id: one,
        capability: "release",
        level: 1,
        kind,
        before: before ?? "missing",
        after: after ?? "missing",
      },
    ]);
  });

  test("that another version of the framework asks anew, no more or at another level is changed by the framework", () => {
    const version = (...criteria: { id: string; level: number }[]) => ({
      levels: [0, 1, 2].map((value) => ({ value })),
      capabilities: [{ key: "only", criteria }],
    });
    const answers = new Map([
      ["gone", "met"],
      ["moved", "met"],
      ["moved-and-met", "met"],
      ["new", "met"],
    ] as const);
    const older = { framework: version({ id: "gone", level: 1 }, { id: "moved", level: 1 }), answers };
    const newer = { framework: version({ id: "new", level: 1 }, { id: "moved", level: 2 }), answers };
    expect(
      changesBetween(older, newer).map(({ id, level, kind, before, after }) => [id, level, kind, before, after]),
    ).toEqual([
      ["new", 1, "reframed", "not-asked", "met"],
      ["moved", 2, "reframed", "met", "met"],
      ["gone", 1, "reframed", "met", "not-asked"],
    ]);
  });
});

const mirrored: Record<ChangeKind, ChangeKind> = {
  gained: "lost",
  lost: "gained",
  "not-applicable": "applicable-again",
  "applicable-again": "not-applicable",
  changed: "changed",
  reframed: "reframed",
};

describe.each([
  ["two assessments", anyTwo],
  ["two versions of a framework", anyTwoVersions],
])("between %s", (_, any) => {
  test("the way back is the way there mirrored: what was gained is lost", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const there = changesBetween(before, after).map(({ id, kind, before: from, after: to }) => ({
          id,
          kind,
          from,
          to,
        }));
        const back = changesBetween(after, before).map(({ id, kind, before: from, after: to }) => ({
          id,
          kind: mirrored[kind],
          from: to,
          to: from,
        }));
        const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
        expect(back.sort(byId)).toEqual(there.sort(byId));
      }),
    );
  });

  test("nothing else than what is listed stands differently", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const changed = new Set(changesBetween(before, after).map(({ id }) => id));
        for (const { id, level } of criteriaOf(after.framework)) {
          if (changed.has(id)) continue;
          expect(after.answers.get(id)).toBe(before.answers.get(id));
          expect(criteriaOf(before.framework)).toContainEqual(expect.objectContaining({ id, level }));
        }
      }),
    );
  });

  test("each change is counted once, and an assessment does not differ from itself", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const changes = changesBetween(before, after);
        const counted = Object.values(countByKind(changes)).reduce((total, count) => total + count, 0);
        expect(counted).toBe(changes.length);
        expect(changesBetween(before, before)).toEqual([]);
      }),
    );
  });

  test("the order in which answers were given does not matter", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const turned = { ...after, answers: new Map([...after.answers].reverse()) };
        expect(changesBetween(before, turned)).toEqual(changesBetween(before, after));
      }),
    );
  });
});
