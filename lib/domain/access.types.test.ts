import { expectTypeOf, test } from "vitest";
import { type Actor, type Grant, grant, type OrganizationAction, type TeamAction } from "./access";

// Checked by the compiler: each line under an @ts-expect-error has to be an error, or `npm run typecheck` fails.

const actor: Actor = { kind: "anonymous" };
const organizationId = "11111111-1111-4111-8111-111111111111";
const teamId = "33333333-3333-4333-8333-333333333333";

function renameTeam(_grant: Grant<"team.configure">): void {}
function invite(_grant: Grant<"people.invite">): void {}
function anyOf(_grant: Grant<"report.view"> | Grant<"assessment.view">): void {}

test("a grant for a team needs the team", () => {
  // @ts-expect-error the team is missing
  grant(actor, "team.configure", { organizationId });
  expectTypeOf(
    grant(actor, "team.configure", { organizationId, teamId }),
  ).toEqualTypeOf<Grant<"team.configure"> | null>();
  expectTypeOf<Grant<"team.configure">["teamId"]>().toEqualTypeOf<string>();
  expectTypeOf<Grant<"people.invite">>().not.toHaveProperty("teamId");
});

test("a grant for figures needs to say of which group, or of all teams", () => {
  // @ts-expect-error neither is said
  grant(actor, "figures.view", { organizationId });
  expectTypeOf(
    grant(actor, "figures.view", { organizationId, groupId: null }),
  ).toEqualTypeOf<Grant<"figures.view"> | null>();
  expectTypeOf<Grant<"figures.view">["groupId"]>().toEqualTypeOf<string | null>();
});

test("a grant opens what it was made for, and nothing else", () => {
  const held: { view: Grant<"report.view">; configure: Grant<"team.configure"> } | null = null;
  const use = ({ view, configure }: { view: Grant<"report.view">; configure: Grant<"team.configure"> }) => {
    renameTeam(configure);
    anyOf(view);
    // @ts-expect-error another action of the same table
    renameTeam(view);
    // @ts-expect-error an action of the other table
    invite(configure);
    // @ts-expect-error a grant is not a scope with an actor
    renameTeam({ organizationId, teamId, actor });
  };
  if (held !== null) use(held);
});

test("a grant cannot be widened", () => {
  const widen = (one: Grant<"report.view">, any: Grant<TeamAction>, all: Grant<TeamAction | OrganizationAction>) => {
    // @ts-expect-error a grant for some action of the table is none for this one
    renameTeam(any);
    // @ts-expect-error nor is one for some action of either table
    invite(all);
    const some: Grant<TeamAction> = one;
    // @ts-expect-error and what was widened does not come back as another
    renameTeam(some);
  };
  expectTypeOf(widen).toBeFunction();
});

test("the answer may be no: a grant is used only after that was asked", () => {
  const ask = () => {
    // @ts-expect-error it may be null
    renameTeam(grant(actor, "team.configure", { organizationId, teamId }));
  };
  expectTypeOf(ask).toBeFunction();
});
