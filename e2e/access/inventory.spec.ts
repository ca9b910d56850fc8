import { expect, test } from "@playwright/test";
import { organizationPolicy, teamPolicy } from "@/lib/domain/access";
import { doors } from "./doors/all";
import { doorsOfBuild, doorsOfSources, strayActionFiles } from "./inventory";

const inMatrix = doors.map(({ door }) => door);

test("every page, route handler and server action of the sources stands in the matrix, and nothing else", () => {
  const { pages, routes, actions } = doorsOfSources();
  expect(pages.length).toBeGreaterThan(3);
  expect(actions.length).toBeGreaterThan(3);
  expect([...inMatrix].sort()).toEqual([...pages, ...routes, ...actions].sort());
});

test("no door stands in the matrix twice", () => {
  expect(new Set(inMatrix).size).toBe(inMatrix.length);
});

test("the build serves the addresses that the sources declare, and no others", () => {
  const ofFramework = ["/_global-error", "/_not-found", "/icon.svg", "/robots.txt"];
  const { pages, routes } = doorsOfSources();
  const declared = new Set([...pages, ...routes].map((door) => door.replace(/^\S+ /, "")));
  expect([...new Set(doorsOfBuild().addresses)].sort()).toEqual([...declared, ...ofFramework].sort());
});

test("the build holds the server actions that the sources declare, and no others", () => {
  const { actions, edgeActions } = doorsOfBuild();
  expect(actions.map(({ door }) => door).sort()).toEqual(doorsOfSources().actions);
  expect(edgeActions).toBe(0);
});

test("server actions are declared in files named actions.ts alone", () => {
  expect(strayActionFiles()).toEqual([]);
});

test("every cell of the policy has a door that shows it", () => {
  const shown = new Set<string | null>(doors.map(({ policy }) => policy));
  const wanted = [...Object.keys(organizationPolicy), ...Object.keys(teamPolicy)];
  expect(wanted.filter((policy) => !shown.has(policy)).sort()).toEqual(withoutDoor);
});

const withoutDoor = ["audit.view", "organization.delete"];
