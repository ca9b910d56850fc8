import { randomBytes } from "node:crypto";
import { createPasswordLink } from "@/lib/data/password-links";
import { addProof, publishAtLevel, startDraft } from "./assessments";
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
  /** Opens the page where the viewer may set a new password. */
  readonly passwordToken: string;
  /** An assessment that is open, with one piece of evidence, and one that is published. */
  readonly draft: string;
  readonly published: string;
  readonly evidence: string;
};

/** A criterion of level 1, to answer and to prove. */
export const someCriterion = "one-step-rollback";

/** Makes such an organisation. */
export async function makeRealm(color: string): Promise<Realm> {
  const canary = makeCanary(color);
  const mark = `${color}${randomBytes(3).toString("hex")}`;
  // the mark in ASCII makes addresses that no other organisation has, the word is what must never leak
  const named = (name: string) => `${name} ${mark} ${canary.word}`;
  const mailOf = (name: string) => `${name}@${canary.domain}`;
  const place = await makePlace(named("Organisation"), { ownerName: named("Owner"), email: mailOf("owner") });
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
  const published = await publishAtLevel(place, team, { asOf: "2025-03-31", level: 2, note: named("Note") });
  const draft = await startDraft(place, team, "2025-06-30");
  const url = `https://${canary.domain}/proof`;
  const proof = { assessmentId: draft, criterionId: someCriterion, title: named("Evidence"), url };
  return {
    ...place,
    draft,
    published,
    passwordToken: (await createPasswordLink(people.viewer.email))?.token ?? "",
    evidence: await addProof(place, team, proof),
    canary,
    people,
    team,
    otherTeam,
    groupId,
    link: await addLink(place, team, { label: named("Link") }),
    invitation: await addInvitation(place, { email: mailOf("invited"), teams: [team] }),
  };
}
