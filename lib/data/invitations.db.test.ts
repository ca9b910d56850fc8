import { describe, expect, test } from "vitest";
import type { Role } from "@/lib/domain/access";
import { database } from "./database";
import { createInvitation, listInvitations, revokeInvitation } from "./invitations";
import { aMember, anEmail, anOrganization, aPerson, aTeam, grantTo } from "./people.fixture";

async function aHouse() {
  const organization = await anOrganization();
  return { ...organization, grant: grantTo(organization.actor, "people.invite", organization.organizationId) };
}

const invite = (email: string, role: Role = "member", teamIds: string[] = []) => ({ email, role, teamIds });

describe("an invitation", () => {
  test("is kept as the hash of its token, with role and teams, for fourteen days", async () => {
    const { organizationId, grant } = await aHouse();
    const teamId = await aTeam(organizationId, "Fraud Scoring");
    const email = anEmail();
    const made = await createInvitation(grant, invite(email, "member", [teamId]));
    if (!made.ok) throw new Error(made.code);
    expect(made.value.token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    const [listed] = await listInvitations(grant);
    expect(listed).toMatchObject({
      email,
      role: "member",
      teams: ["Fraud Scoring"],
      isExpired: false,
      invitedBy: "Ada Lovelace",
    });
    const [row] = await database().$queryRaw<{ days: number; row: string }[]>`
      SELECT extract(day FROM expires_at - created_at)::int AS days, invitation::text AS row FROM invitation WHERE id = ${made.value.id}::uuid`;
    expect(row?.days).toBe(14);
    expect(row?.row).not.toContain(made.value.token);
  });

  test("to a role above what the inviter may give is refused", async () => {
    const { organizationId } = await aHouse();
    const { actor } = await aMember(organizationId, "admin");
    const grant = grantTo(actor, "people.invite", organizationId);
    expect(await createInvitation(grant, invite(anEmail(), "manager"))).toMatchObject({ ok: true });
    for (const role of ["admin", "owner"] as const) {
      expect(await createInvitation(grant, invite(anEmail(), role))).toMatchObject({ ok: false, code: "forbidden" });
    }
  });

  test("names teams of the organisation alone", async () => {
    const [{ grant }, other] = [await aHouse(), await aHouse()];
    const foreign = await aTeam(other.organizationId, "Foreign");
    for (const teamId of [foreign, crypto.randomUUID()]) {
      const email = anEmail();
      expect(await createInvitation(grant, invite(email, "member", [teamId]))).toMatchObject({
        fields: { teamIds: "unknownTeam" },
      });
      expect(await createInvitation(grant, invite(email))).toMatchObject({ ok: true });
    }
  });

  test("is open once per address, also when two are made at the same time", async () => {
    const { grant } = await aHouse();
    const email = anEmail();
    const made = await Promise.all(Array.from({ length: 8 }, () => createInvitation(grant, invite(email))));
    expect(made.filter((one) => one.ok)).toHaveLength(1);
    expect(await createInvitation(grant, invite(email))).toMatchObject({
      code: "conflict",
      fields: { email: "alreadyInvited" },
    });
  });

  test("takes the place of an expired one", async () => {
    const { grant } = await aHouse();
    const email = anEmail();
    await createInvitation(grant, invite(email));
    await database().$executeRaw`UPDATE invitation SET expires_at = now() WHERE email = ${email}`;
    expect(await createInvitation(grant, invite(email, "viewer"))).toMatchObject({ ok: true });
    expect(await listInvitations(grant)).toHaveLength(1);
  });

  test("is not made for a member, and says no more of somebody who is none", async () => {
    const { organizationId, grant } = await aHouse();
    const [member, stranger] = [await aMember(organizationId, "viewer"), await aPerson()];
    expect(await createInvitation(grant, invite(member.email))).toMatchObject({ fields: { email: "alreadyMember" } });
    expect(await createInvitation(grant, invite(stranger.email))).toMatchObject({ ok: true });
  });
});

describe("revoking", () => {
  test("ends an invitation, once", async () => {
    const { grant } = await aHouse();
    const made = await createInvitation(grant, invite(anEmail()));
    if (!made.ok) throw new Error(made.code);
    expect(await revokeInvitation(grant, made.value.id)).toEqual({ ok: true, value: null });
    expect(await revokeInvitation(grant, made.value.id)).toMatchObject({ code: "not-found" });
    expect(await listInvitations(grant)).toEqual([]);
  });

  test("finds nothing with the grant of another organisation", async () => {
    const [house, other] = [await aHouse(), await aHouse()];
    const made = await createInvitation(house.grant, invite(anEmail()));
    if (!made.ok) throw new Error(made.code);
    expect(await revokeInvitation(other.grant, made.value.id)).toMatchObject({ code: "not-found" });
    expect(await listInvitations(other.grant)).toEqual([]);
    expect(await listInvitations(house.grant)).toHaveLength(1);
  });

  test("of an invitation to an equal or higher role is not an admin's", async () => {
    const { organizationId, grant } = await aHouse();
    const { actor } = await aMember(organizationId, "admin");
    const made = await createInvitation(grant, invite(anEmail(), "admin"));
    if (!made.ok) throw new Error(made.code);
    const asAdmin = grantTo(actor, "people.invite", organizationId);
    expect(await revokeInvitation(asAdmin, made.value.id)).toMatchObject({ code: "forbidden" });
    expect(await revokeInvitation(grant, made.value.id)).toMatchObject({ ok: true });
  });
});
