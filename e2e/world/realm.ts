import { type Canary, makeCanary } from "./canaries";
import { addGroup, addInvitation, addLink, addMember, addTeam, makePlace, type Place, type Unit } from "./organization";
import type { Member } from "./people";

/** The places that a person of the organisation can have; `member` answers for another team, `team-member` for the team in question. */
export const insiders = ["viewer", "member", "team-member", "manager", "admin", "owner"] as const;
export type Insider = (typeof insiders)[number];

/** An organisation with one of everything, every text of it marked. */
export type Realm = Place & {
  readonly canary: Canary;
  readonly people: Readonly<Record<Insider, Member>>;
  readonly team: Unit;
  readonly otherTeam: Unit;
  readonly groupId: string;
  readonly link: { readonly id: string; readonly token: string };
  readonly invitation: { readonly id: string; readonly token: string };
};

/** Makes such an organisation. */
export async function makeRealm(color: string): Promise<Realm> {
  const canary = makeCanary(color);
  const named = (name: string) => `${name} ${canary.word}`;
  const mailOf = (name: string) => `${name}@${canary.domain}`;
  const place = await makePlace(named(color), { ownerName: named("Owner"), email: mailOf("owner") });
  const groupId = await addGroup(place, named("Group"));
  const team = await addTeam(place, named("Team"), { groupId });
  const otherTeam = await addTeam(place, named("Other team"));
  const member = (role: Exclude<Insider, "owner" | "team-member">, name: string, teams: Unit[] = []) =>
    addMember(place, { role, name: named(name), email: mailOf(name), teams });
  const people = {
    viewer: await member("viewer", "viewer"),
    member: await member("member", "member", [otherTeam]),
    "team-member": await member("member", "team-member", [team]),
    manager: await member("manager", "manager"),
    admin: await member("admin", "admin"),
    owner: place.owner,
  };
  return {
    ...place,
    canary,
    people,
    team,
    otherTeam,
    groupId,
    link: await addLink(place, team, { label: named("Link") }),
    invitation: await addInvitation(place, { email: mailOf("invited"), teams: [team] }),
  };
}
