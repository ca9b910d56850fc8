import { headers } from "next/headers";
import { forbidden, notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { findTeam, type Team } from "@/lib/data/teams";
import type { MembershipOfViewer, Viewer } from "@/lib/data/viewer";
import { type Actor, can, type Grant, grant, type OrganizationAction, type TeamAction } from "@/lib/domain/access";
import { signInAddress, typedPath } from "./return-path";
import { currentViewer } from "./session";

/** What a page under an organisation stands on: who looks, where, and the proof that they may. */
export type OrganizationPage<A extends OrganizationAction> = {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly organization: MembershipOfViewer;
  readonly grant: Grant<A>;
};

export type TeamPage<A extends TeamAction> = {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly organization: MembershipOfViewer;
  readonly team: Team;
  readonly grant: Grant<A>;
};

/**
 * Authorises a page of an organisation. Anonymous: to the sign-in page, whether or not the organisation exists. Not in it: not found.
 * An old address leads to the new one. In it, without the right: forbidden.
 */
export async function organizationPage<A extends OrganizationAction>(
  slug: string,
  action: A,
): Promise<OrganizationPage<A>> {
  const { viewer, organization, actor } = await enter(slug);
  const proof = grant(actor, action, { organizationId: organization.organizationId });
  if (proof === null) forbidden();
  return { viewer, actor, organization, grant: proof };
}

/** Authorises a page of a team, as `organizationPage` does for an organisation. */
export async function teamPage<A extends TeamAction>(
  address: { organization: string; team: string },
  action: A,
): Promise<TeamPage<A>> {
  const { viewer, organization, actor } = await enter(address.organization);
  const { organizationId } = organization;
  const found = await teamAt(organizationId, address.team);
  if (found === null) notFound();
  const proof = grant(actor, action, { organizationId, teamId: found.id });
  if (proof === null) forbidden();
  if (found.slug !== address.team) await moveTo(address.team, found.slug);
  return { viewer, actor, organization, team: found, grant: proof };
}

/** The name of a team for the title of its pages, which read the team anyway; null for whoever may not see it. */
export async function teamTitle(address: { organization: string; team: string }): Promise<string | null> {
  const viewer = await currentViewer();
  const place = viewer === null ? null : membershipFor(viewer, address.organization);
  if (place === null) return null;
  const { organizationId } = place.organization;
  const team = await teamAt(organizationId, address.team);
  return team !== null && can(place.actor, "report.view", { organizationId, teamId: team.id }) ? team.name : null;
}

/** The signed-in person of a page that belongs to no organisation, or the way to the sign-in page. */
export async function signedInPage(): Promise<Viewer> {
  return (await currentViewer()) ?? toSignIn();
}

/** The membership that a slug names for this person, with them as an actor in it; null where they have none. */
export function membershipFor(viewer: Viewer, slug: string): { organization: MembershipOfViewer; actor: Actor } | null {
  const organization = viewer.memberships.find((one) => one.slug === slug || one.oldSlugs.includes(slug));
  if (organization === undefined) return null;
  return { organization, actor: actorOf(viewer, organization) };
}

/** The person as an actor in an organisation of theirs. */
export function actorOf({ userId }: Viewer, { organizationId, role, teamIds }: MembershipOfViewer): Actor {
  return { kind: "user", userId, organizationId, role, teamIds };
}

// page and title ask for the same team
const teamAt = cache((organizationId: string, slug: string) => findTeam({ organizationId, slug }));

async function enter(slug: string) {
  const viewer = (await currentViewer()) ?? (await toSignIn());
  const place = membershipFor(viewer, slug);
  if (place === null) notFound();
  if (place.organization.slug !== slug) await moveTo(slug, place.organization.slug);
  return { viewer, ...place };
}

async function toSignIn(): Promise<never> {
  redirect(signInAddress(await path()));
}

async function moveTo(from: string, to: string): Promise<never> {
  permanentRedirect(typedPath((await path()).replace(`/${encodeURIComponent(from)}`, `/${to}`)));
}

// the proxy notes the path for these two redirects; without it they lead to the front door
const path = async (): Promise<string> => (await headers()).get("x-ascent-path") ?? "/";
