import { describe, expect, test } from "vitest";
import type { Role } from "@/lib/domain/access";
import { signIn } from "./accounts";
import { database } from "./database";
import { acceptInvitation, findInvitation, signUpByInvitation } from "./invitation-acceptance";
import { createInvitation, revokeInvitation } from "./invitations";
import { aMember, anAddress, anEmail, anOrganization, aPerson, aTeam, goodPassword, grantTo } from "./people.fixture";

async function anInvitation(email: string, role: Role = "member", inviter: "owner" | "admin" = "owner") {
  const { organizationId, slug, actor: owner } = await anOrganization();
  const made = inviter === "owner" ? null : await aMember(organizationId, inviter);
  const grant = grantTo(made?.actor ?? owner, "people.invite", organizationId);
  const teamId = await aTeam(organizationId, "Fraud Scoring");
  const invitation = await createInvitation(grant, { email, role, teamIds: [teamId] });
  if (!invitation.ok) throw new Error(invitation.code);
  return { organizationId, slug, grant, inviterId: made?.userId, ...invitation.value };
}

const roleOf = (organizationId: string, userId: string) =>
  database().$queryRaw<{ role: string; teams: number }[]>`
    SELECT role, (SELECT count(*)::int FROM team_member t WHERE t.organization_id = m.organization_id AND t.user_id = m.user_id) AS teams
    FROM membership m WHERE organization_id = ${organizationId}::uuid AND user_id = ${userId}::uuid`;

describe("accepting", () => {
  test("gives the role and teams that were fixed when it was made", async () => {
    const person = await aPerson();
    const { organizationId, slug, token } = await anInvitation(person.email);
    expect(await findInvitation(token)).toEqual({
      email: person.email,
      role: "member",
      organization: "Tide Works",
      invitedBy: "Ada Lovelace",
    });
    expect(await acceptInvitation(token, person)).toEqual({ ok: true, value: { slug } });
    expect(await roleOf(organizationId, person.userId)).toEqual([{ role: "member", teams: 1 }]);
    expect(await findInvitation(token)).toBeNull();
  });

  test("is for the invited address alone", async () => {
    const [invited, other] = [await aPerson(), await aPerson()];
    const { organizationId, token } = await anInvitation(invited.email);
    expect(await acceptInvitation(token, other)).toMatchObject({ ok: false, code: "gone" });
    expect(await roleOf(organizationId, other.userId)).toEqual([]);
    expect(await acceptInvitation(token, invited)).toMatchObject({ ok: true });
  });

  test("50 times at once has one effect", async () => {
    const person = await aPerson();
    const { organizationId, token, id } = await anInvitation(person.email);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => acceptInvitation(token, person)));
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.code === "gone")).toHaveLength(49);
    expect(await roleOf(organizationId, person.userId)).toHaveLength(1);
    expect(
      await database().$queryRaw`
      SELECT count(*)::int AS count FROM audit_event WHERE action = 'people.join' AND target_id = ${id}`,
    ).toEqual([{ count: 1 }]);
  });

  test("ends with revocation, with fourteen days, and with an organisation that is deleted", async () => {
    const person = await aPerson();
    const [revoked, expired, orphaned] = [
      await anInvitation(person.email),
      await anInvitation(person.email),
      await anInvitation(person.email),
    ];
    await revokeInvitation(revoked.grant, revoked.id);
    await database().$executeRaw`UPDATE invitation SET expires_at = now() WHERE id = ${expired.id}::uuid`;
    await database()
      .$executeRaw`UPDATE organization SET deleted_at = now() WHERE id = ${orphaned.organizationId}::uuid`;
    for (const { token } of [revoked, expired, orphaned]) {
      expect(await findInvitation(token)).toBeNull();
      expect(await acceptInvitation(token, person)).toMatchObject({ ok: false, code: "gone" });
      expect(await signUpByInvitation(token, { name: "Eve", password: goodPassword }, anAddress())).toMatchObject({
        code: "gone",
      });
    }
  });

  test.each(["demoted", "removed", "disabled"])("dies when its inviter is %s", async (fate) => {
    const person = await aPerson();
    const { organizationId, inviterId, token } = await anInvitation(person.email, "manager", "admin");
    expect(await findInvitation(token)).not.toBeNull();
    if (fate === "demoted")
      await database().$executeRaw`UPDATE membership SET role = 'manager' WHERE user_id = ${inviterId}::uuid`;
    if (fate === "removed") await database().$executeRaw`DELETE FROM membership WHERE user_id = ${inviterId}::uuid`;
    if (fate === "disabled")
      await database().$executeRaw`UPDATE "user" SET disabled_at = now() WHERE id = ${inviterId}::uuid`;
    expect(await findInvitation(token)).toBeNull();
    expect(await acceptInvitation(token, person)).toMatchObject({ ok: false, code: "gone" });
    expect(await roleOf(organizationId, person.userId)).toEqual([]);
  });

  test("changes nothing for whoever is a member by now", async () => {
    const person = await aPerson();
    const { organizationId, token } = await anInvitation(person.email, "viewer");
    await database().$executeRaw`
      INSERT INTO membership (organization_id, user_id, role) VALUES (${organizationId}::uuid, ${person.userId}::uuid, 'manager')`;
    expect(await acceptInvitation(token, person)).toMatchObject({ ok: true });
    expect(await roleOf(organizationId, person.userId)).toEqual([{ role: "manager", teams: 0 }]);
  });

  test("puts a viewer on no team", async () => {
    const person = await aPerson();
    const { organizationId, token } = await anInvitation(person.email, "viewer");
    await acceptInvitation(token, person);
    expect(await roleOf(organizationId, person.userId)).toEqual([{ role: "viewer", teams: 0 }]);
  });
});

describe("signing up through an invitation", () => {
  test("makes the account of the invited address and takes it in", async () => {
    const email = anEmail();
    const { organizationId, slug, token } = await anInvitation(email);
    const made = await signUpByInvitation(token, { name: "Grace", password: goodPassword }, anAddress());
    if (!made.ok) throw new Error(made.code);
    expect(made.value.slug).toBe(slug);
    expect(await roleOf(organizationId, made.value.userId)).toEqual([{ role: "member", teams: 1 }]);
    expect(await signIn({ email, password: goodPassword }, anAddress())).toMatchObject({ ok: true });
  });

  test("never sets a password or joins for an address that has an account", async () => {
    const person = await aPerson();
    const { organizationId, token } = await anInvitation(person.email);
    const attempt = await signUpByInvitation(token, { name: "Eve", password: "another password 7" }, anAddress());
    expect(attempt).toMatchObject({ ok: false, code: "conflict", reason: "accountExists" });
    expect(await signIn({ email: person.email, password: goodPassword }, anAddress())).toMatchObject({ ok: true });
    expect(await roleOf(organizationId, person.userId)).toEqual([]);
    expect(await findInvitation(token)).not.toBeNull();
  });

  test("50 times at once makes one account", async () => {
    const email = anEmail();
    const { token } = await anInvitation(email);
    const address = anAddress();
    const tries = Array.from({ length: 50 }, () =>
      signUpByInvitation(token, { name: "Grace", password: goodPassword }, address),
    );
    expect((await Promise.all(tries)).filter((one) => one.ok)).toHaveLength(1);
  });
});
