import { describe, expect, test } from "vitest";
import {
  type Actor,
  can,
  type FiguresAction,
  figuresPolicy,
  grant,
  type LinkReads,
  mayChangeRole,
  mayInvite,
  type OrganizationAction,
  organizationPolicy,
  type Role,
  roles,
  type TeamAction,
  teamPolicy,
} from "./access";

// The whole policy once more, as people read it: y may, - may not. A change of the tables has to be made here too.
const organizationMatrix = {
  //                          viewer member manager admin owner
  "portfolio.view": /*      */ "y y y y y",
  "view.save": /*           */ "y y y y y",
  "view.share": /*          */ "- - y y y",
  "answers.export": /*      */ "y y y y y",
  "organization.leave": /*  */ "y y y y y",
  "people.view": /*         */ "y y y y y",
  "team.create": /*         */ "- - y y y",
  "group.manage": /*        */ "- - y y y",
  "target.manage": /*       */ "- - y y y",
  "links.view": /*          */ "- - y y y",
  "links.manage": /*        */ "- - y y y",
  "links.take-over": /*     */ "- - - y y",
  "people.invite": /*       */ "- - - y y",
  "people.change-role": /*  */ "- - - y y",
  "people.remove": /*       */ "- - - y y",
  "organization.configure": "- - - y y",
  "audit.view": /*          */ "- - - y y",
  "organization.delete": /* */ "- - - - y",
} as const satisfies Record<OrganizationAction, string>;

const teamMatrix = {
  //                       viewer member team-member manager admin owner link
  "report.view": /*      */ "y y y y y y y",
  "assessment.view": /*  */ "y y y y y y -",
  "assessment.start": /* */ "- - y y y y -",
  "assessment.answer": /**/ "- - y y y y -",
  "assessment.publish": "- - y y y y -",
  "assessment.discard": "- - y y y y -",
  "team.configure": /*   */ "- - - y y y -",
  "team.archive": /*     */ "- - - y y y -",
  "team.people": /*      */ "- - - y y y -",
  "share.manage": /*     */ "- - - y y y -",
} as const satisfies Record<TeamAction, string>;

const figuresMatrix = {
  //                      viewer member manager admin owner link
  "figures.view": /*  */ "y y y y y y",
  "figures.share": /* */ "- - y y y -",
} as const satisfies Record<FiguresAction, string>;

const organizationId = "11111111-1111-4111-8111-111111111111";
const otherOrganizationId = "22222222-2222-4222-8222-222222222222";
const teamId = "33333333-3333-4333-8333-333333333333";
const otherTeamId = "44444444-4444-4444-8444-444444444444";
const groupId = "77777777-7777-4777-8777-777777777777";
const otherGroupId = "88888888-8888-4888-8888-888888888888";

const user = (role: Role, teamIds: string[] = [], home = organizationId): Actor => ({
  kind: "user",
  userId: "55555555-5555-4555-8555-555555555555",
  organizationId: home,
  role,
  teamIds,
});
const linkTo = (reads: LinkReads): Actor => ({
  kind: "link",
  linkId: "66666666-6666-4666-8666-666666666666",
  organizationId,
  reads,
});
const link = linkTo({ teamIds: [teamId] });
const links = [link, linkTo({ groupId }), linkTo({ groupId: null })];
const outsiders: Actor[] = [{ kind: "anonymous" }, { kind: "system", reason: "test" }];

const columns = roles.map((role) => user(role));
const teamColumns = [
  user("viewer"),
  user("member", [otherTeamId]),
  user("member", [teamId]),
  user("manager"),
  user("admin"),
  user("owner"),
  link,
];

const organizationActions = typedKeys(organizationPolicy);
const teamActions = typedKeys(teamPolicy);
const figuresActions = typedKeys(figuresPolicy);

describe("in an organisation", () => {
  test.each(organizationActions)("%s is what the matrix says, for each role", (action) => {
    expect(cells(columns, (actor) => can(actor, action, { organizationId }))).toBe(organizationMatrix[action]);
    expect(cells(columns, (actor) => grant(actor, action, { organizationId }) !== null)).toBe(
      organizationMatrix[action],
    );
  });

  test.each(organizationActions)("%s is nobody's from outside, nor a link's", (action) => {
    for (const actor of [...outsiders, ...links, ...roles.map((role) => user(role, [], otherOrganizationId))]) {
      expect(can(actor, action, { organizationId })).toBe(false);
    }
  });
});

test("nobody exports answers of all teams but those who may see any team's", () => {
  for (const role of organizationPolicy["answers.export"]) expect(teamPolicy["assessment.view"]).toContain(role);
});

describe("in a team", () => {
  const scope = { organizationId, teamId };

  test.each(teamActions)("%s is what the matrix says, for each standing", (action) => {
    expect(cells(teamColumns, (actor) => can(actor, action, scope))).toBe(teamMatrix[action]);
    expect(cells(teamColumns, (actor) => grant(actor, action, scope) !== null)).toBe(teamMatrix[action]);
  });

  test.each(teamActions)("%s is nobody's from outside, nor that of a link to another team", (action) => {
    const foreign = roles.map((role) => user(role, [teamId], otherOrganizationId));
    const others = [linkTo({ teamIds: [otherTeamId] }), linkTo({ groupId }), linkTo({ groupId: null })];
    for (const actor of [...outsiders, ...foreign, ...others]) {
      expect(can(actor, action, scope)).toBe(false);
    }
  });

  test("a link to several teams reads each of them", () => {
    const several = linkTo({ teamIds: [otherTeamId, teamId] });
    expect(grant(several, "report.view", scope)).toMatchObject({ teamId });
  });
});

describe("in the figures of a group or of all teams", () => {
  test.each(figuresActions)("%s is what the matrix says, for each standing", (action) => {
    for (const of of [groupId, null]) {
      const scope = { organizationId, groupId: of };
      const standings = [...columns, linkTo({ groupId: of })];
      expect(cells(standings, (actor) => can(actor, action, scope))).toBe(figuresMatrix[action]);
      expect(cells(standings, (actor) => grant(actor, action, scope) !== null)).toBe(figuresMatrix[action]);
    }
  });

  test.each(figuresActions)("%s is nobody's from outside, nor that of a link to anything else", (action) => {
    const foreign = roles.map((role) => user(role, [], otherOrganizationId));
    const others = [link, linkTo({ groupId: otherGroupId }), linkTo({ groupId: null })];
    for (const actor of [...outsiders, ...foreign, ...others]) {
      expect(can(actor, action, { organizationId, groupId })).toBe(false);
    }
    expect(can(linkTo({ groupId }), action, { organizationId, groupId: null })).toBe(false);
  });
});

test("a grant says where it holds and for whom", () => {
  const actor = user("manager");
  expect(grant(actor, "team.configure", { organizationId, teamId })).toMatchObject({ organizationId, teamId, actor });
});

describe("the hierarchy", () => {
  // rows: the actor; columns: the target; v m g a o are what the target may become, x that they may be removed
  const mayDo: Record<Role, string> = {
    //        viewer member manager admin owner
    viewer: "- - - - -",
    member: "- - - - -",
    manager: "- - - - -",
    admin: "vmgx vmgx vmgx - -",
    owner: "vmgaox vmgaox vmgaox vmgaox vmgaox",
  };
  const letters = { viewer: "v", member: "m", manager: "g", admin: "a", owner: "o" } as const;

  test.each(roles)("lets %s do to each role what is written, and no more", (actor) => {
    const row = roles.map((target) => {
      const changes = roles.filter((next) => mayChangeRole(actor, target, next)).map((next) => letters[next]);
      return [...changes, ...(mayChangeRole(actor, target, null) ? ["x"] : [])].join("") || "-";
    });
    expect(row.join(" ")).toBe(mayDo[actor]);
  });

  test("lets admins invite up to manager and owners anybody", () => {
    const invitable = roles.map((actor) => roles.filter((invited) => mayInvite(actor, invited)).join(" "));
    expect(invitable).toEqual(["", "", "", "viewer member manager", "viewer member manager admin owner"]);
  });
});

function cells(actors: readonly Actor[], may: (actor: Actor) => boolean): string {
  return actors.map((actor) => (may(actor) ? "y" : "-")).join(" ");
}

function typedKeys<K extends string>(table: Record<K, unknown>): K[] {
  const isKey = (key: string): key is K => key in table;
  return Object.keys(table).filter(isKey);
}
