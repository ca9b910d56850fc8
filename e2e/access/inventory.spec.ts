import { expect, test } from "@playwright/test";
import { figuresPolicy, organizationPolicy, teamPolicy } from "@/lib/domain/access";
import { insiders } from "../world/realm";
import { doors } from "./doors/all";
import { doorsOfBuild, doorsOfSources, strayActionFiles } from "./inventory";

const inMatrix = doors.map(({ door }) => door);

test("every page, route handler and server action of the sources stands in the matrix, and nothing else", () => {
  const { pages, routes, actions } = doorsOfSources();
  expect(pages.length).toBeGreaterThan(3);
  expect(actions.length).toBeGreaterThan(3);
  expect([...new Set(inMatrix)].sort()).toEqual([...pages, ...routes, ...actions].sort());
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

// there is no page yet on which they could be done
const withoutDoor = ["audit.view", "figures.view", "organization.delete"];

const policy: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...organizationPolicy, ...teamPolicy, ...figuresPolicy }),
);

test("every row of the policy has a door", () => {
  const shown = new Set<string | null>(doors.map((door) => door.policy));
  expect([...policy.keys()].filter((name) => !shown.has(name)).sort()).toEqual(withoutDoor);
});

test("a door lets in whom its row of the policy names, and nobody else", () => {
  for (const { door, policy: row, cells } of doors) {
    if (row === null) continue;
    const named = new Set(policy.get(row));
    const teamless = row in organizationPolicy || row in figuresPolicy;
    for (const insider of insiders) {
      const may = named.has(teamless && insider === "team-member" ? "member" : insider);
      // "not-found" is said within: of a row that is another person's own
      expect(["200", "done", "conflict", "not-found"].includes(cells[insider]), `${door} as ${insider}`).toBe(may);
    }
  }
});
