import { inTransaction } from "@/lib/data/database";
import { createGroup } from "@/lib/data/groups";
import { createInvitation } from "@/lib/data/invitations";
import { addOrganization } from "@/lib/data/organizations";
import { makeTeamComparisonLink, makeTeamsLink, type TwoDates } from "@/lib/data/share-comparisons";
import { makeFiguresLink, makeShareLink, type NewShareLink } from "@/lib/data/share-links";
import { createTeam } from "@/lib/data/team-create";
import { type Grant, grant, type OrganizationAction, type Role, type TeamAction } from "@/lib/domain/access";
import type { Result } from "@/lib/domain/errors";
import { join, type Member, makePerson } from "./people";

/** An organisation of a test with its owner, who makes everything in it. */
export type Place = {
  readonly organizationId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: Member;
};

/** A team of a test. */
export type Unit = { readonly teamId: string; readonly slug: string; readonly name: string };

/** Makes an organisation, its name made unique by the given mark, and its owner. */
export async function makePlace(
  name: string,
  { ownerName = "Olive Owner", email }: { ownerName?: string; email?: string } = {},
): Promise<Place> {
  const person = await makePerson(ownerName, email);
  const { userId } = person;
  const { organizationId, slug } = await inTransaction((db) =>
    addOrganization(db, { ownerId: userId, name, timeZone: "Pacific/Chatham" }),
  );
  const actor = { kind: "user", userId, organizationId, role: "owner", teamIds: [] } as const;
  return { organizationId, slug, name, owner: { ...person, role: "owner", actor } };
}

/** Makes somebody with an account and puts them into the organisation. */
export async function addMember(
  { organizationId }: Place,
  { role, name, email, teams = [] }: { role: Role; name: string; email?: string; teams?: readonly Unit[] },
): Promise<Member> {
  const person = await makePerson(name, email);
  return join(person, { organizationId, role, teamIds: teams.map(({ teamId }) => teamId) });
}

/** Makes a group; returns its id. */
export async function addGroup(place: Place, name: string): Promise<string> {
  return value(await createGroup(may(place, "group.manage"), { name })).id;
}

/** Makes a team. */
export async function addTeam(
  place: Place,
  name: string,
  { groupId = null }: { groupId?: string | null } = {},
): Promise<Unit> {
  const made = await createTeam(may(place, "team.create"), { name, groupId, leadUserId: null, people: [] });
  const { id, slug } = value(made);
  return { teamId: id, slug, name };
}

type LinkChoices = Partial<NewShareLink> & { readonly by?: Member };

const choices = { label: "For the board", expiry: "none", lastDay: null, hide: [] } as const;

/** Makes a share link to a team's report or one of its assessments, by the owner or whoever is given. */
export async function addLink(
  place: Place,
  { teamId }: Unit,
  { by = place.owner, ...more }: LinkChoices & { readonly assessmentId?: string } = {},
): Promise<{ id: string; token: string }> {
  return value(await makeShareLink(mayOn(place, teamId, "share.manage", by), { ...choices, ...more }));
}

/** Makes a share link to the figures of a group, or of all teams. */
export async function addFiguresLink(
  { organizationId, owner }: Place,
  groupId: string | null,
  { by = owner, ...more }: LinkChoices = {},
): Promise<{ id: string; token: string }> {
  const proof = given(grant(by.actor, "figures.share", { organizationId, groupId }));
  return value(await makeFiguresLink(proof, { ...choices, ...more }));
}

/** Makes a share link to several teams beside each other. */
export async function addTeamsLink(
  place: Place,
  teams: readonly Unit[],
  { by = place.owner, ...more }: LinkChoices = {},
): Promise<{ id: string; token: string }> {
  const proofs = teams.map(({ teamId }) => mayOn(place, teamId, "share.manage", by));
  return value(await makeTeamsLink(proofs, { ...choices, ...more }));
}

/** Makes a share link to two assessments of a team, or without them to the team against its group. */
export async function addTeamComparisonLink(
  place: Place,
  { teamId }: Unit,
  { by = place.owner, dates = null, ...more }: LinkChoices & { readonly dates?: TwoDates | null } = {},
): Promise<{ id: string; token: string }> {
  return value(await makeTeamComparisonLink(mayOn(place, teamId, "share.manage", by), { ...choices, dates, ...more }));
}

/** Invites an address. */
export async function addInvitation(
  place: Place,
  { email, role = "member", teams = [] }: { email: string; role?: Role; teams?: readonly Unit[] },
): Promise<{ id: string; token: string }> {
  const teamIds = teams.map(({ teamId }) => teamId);
  return value(await createInvitation(may(place, "people.invite"), { email, role, teamIds }));
}

/** The proof that a member, the owner unless another is given, may do something in the organisation. */
export function may<A extends OrganizationAction>(
  { organizationId, owner }: Place,
  action: A,
  by: Member = owner,
): Grant<A> {
  return given(grant(by.actor, action, { organizationId }));
}

/** The same for a team. */
export function mayOn<A extends TeamAction>(
  { organizationId, owner }: Place,
  teamId: string,
  action: A,
  by: Member = owner,
): Grant<A> {
  return given(grant(by.actor, action, { organizationId, teamId }));
}

/** What a data function gave; a refusal is a mistake of the test. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

function given<T>(proof: T | null): T {
  if (proof === null) throw new Error("this person may not do that");
  return proof;
}
