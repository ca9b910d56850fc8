import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "./compare";
import { anyTwo } from "./compare.fixture";
import { criteriaBeside } from "./compare-teams";
import { answersTo, deliveredFramework } from "./content.fixture";

const framework = deliveredFramework("mlops-levels");
const alike = { framework, answers: answersTo(framework, () => "met") };

test("a team without a result neither agrees nor differs", () => {
  const rows = criteriaBeside(framework, [alike, null]);
  expect(rows).toHaveLength(45);
  expect(rows.every(({ states, isAlike }) => isAlike && states[1] === null)).toBe(true);
});

test("a criterion that a team's version does not ask is said to be so", () => {
  const without = { ...framework, capabilities: framework.capabilities.slice(1) };
  const [first] = criteriaBeside(framework, [alike, { framework: without, answers: alike.answers }]);
  expect(first).toMatchObject({ states: ["met", "not-asked"], isAlike: false });
});

test("two teams differ in exactly what would have changed from one to the other", () => {
  fc.assert(
    fc.property(anyTwo, ([one, other]) => {
      const rows = criteriaBeside(framework, [one, other]).filter(({ isAlike }) => !isAlike);
      expect(rows.map(({ id }) => id)).toEqual(changesBetween(one, other).map(({ id }) => id));
    }),
  );
});
