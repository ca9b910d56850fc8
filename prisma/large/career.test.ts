import { expect, test } from "vitest";
import { deliveredFramework } from "@/lib/domain/content.fixture";
import { criteriaOf } from "@/lib/domain/framework";
import { score } from "@/lib/domain/score";
import { type Career, careerOf } from "./career";
import { chanceOf } from "./chance";

const framework = deliveredFramework("mlops-levels");
const criteria = criteriaOf(framework);

function careers(seed: number, count: number): Career[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => careerOf(criteria, 40, chance));
}

const levelsOf = (career: Career) =>
  career.map((answers) => {
    const given = answers.flatMap((value, place) => {
      const id = criteria[place]?.id;
      return value === null || id === undefined ? [] : [[id, value] as const];
    });
    return score(framework, new Map(given)).level ?? -1;
  });

test("a career is the same in every run, and another by another seed", () => {
  expect(careers(1, 2)).toEqual(careers(1, 2));
  expect(careers(1, 1)).not.toEqual(careers(2, 1));
});

test("ids are in the form of a UUID, in order, and never the same", () => {
  const chance = chanceOf(7);
  const ids = Array.from({ length: 1000 }, () => chance.id());
  expect(new Set(ids).size).toBe(1000);
  expect(ids).toEqual(ids.toSorted());
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("teams end at all levels, most of them higher than they began, and some fall on the way", () => {
  const all = careers(3, 60).map(levelsOf);
  expect([...new Set(all.map((levels) => levels.at(-1)))].sort()).toEqual([0, 1, 2, 3, 4]);
  const risen = all.filter((levels) => (levels.at(-1) ?? 0) > (levels[0] ?? 0));
  expect(risen.length).toBeGreaterThan(30);
  const fallen = all.filter((levels) => levels.some((level, place) => level < (levels[place - 1] ?? 0)));
  expect(fallen.length).toBeGreaterThan(5);
}, 60_000);
