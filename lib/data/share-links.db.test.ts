import { describe, expect, it } from "vitest";
import { type Actor, type Grant, grant } from "@/lib/domain/access";
import { database } from "./database";
import { countOpening } from "./openings";
import { aMember, anOrganization, aTeam } from "./people.fixture";
import { findSharedLink } from "./share-documents";
import { revokeShareLink } from "./share-link-changes";
import { listShareLinks } from "./share-link-list";
import { makeShareLink, type NewShareLink } from "./share-links";
import { statementsOf } from "./statements.fixture";

const link: NewShareLink = { label: "Board", expiry: "30", lastDay: null, hide: [] };

async function aTeamWithManager() {
  const { organizationId } = await anOrganization();
  const manager = await aMember(organizationId, "manager");
  const teamId = await aTeam(organizationId, "Fraud Scoring");
  return { organizationId, teamId, manager, proof: mayShare(manager.actor, organizationId, teamId) };
}

function mayShare(actor: Actor, organizationId: string, teamId: string): Grant<"share.manage"> {
  const proof = grant(actor, "share.manage", { organizationId, teamId });
  if (proof === null) throw new Error("the actor may not share");
  return proof;
}

async function aLink(more: Partial<NewShareLink> = {}) {
  const team = await aTeamWithManager();
  const made = await makeShareLink(team.proof, { ...link, ...more });
  if (!made.ok) throw new Error(made.code);
  return { ...team, ...made.value };
}

/** The document that a token opens without a passcode. */
async function opened(token: string) {
  const found = await findSharedLink(token, undefined);
  return found?.state === "open" ? found.document : null;
}

const firstPage = { offset: 0, limit: 25 };

describe("a share link", () => {
  it("opens the report of its team and nothing else", async () => {
    const { token, organizationId, teamId } = await aLink({ hide: ["gap"] });
    const shared = await opened(token);
    expect(shared).toMatchObject({
      scope: "team",
      mode: "live",
      grant: { organizationId, teamId },
      hasPasscode: false,
    });
    expect(shared?.hides).toEqual({
      names: false,
      gap: true,
      capabilities: false,
      readings: false,
      notes: true,
      evidence: true,
    });
  });

  it("is stored as a hash and a sealed copy, never as itself", async () => {
    const { token, id } = await aLink();
    const rows = await database().$queryRaw<
      { row: string }[]
    >`SELECT share_link::text AS row FROM share_link WHERE id = ${id}::uuid`;
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(Buffer.from(token).toString("hex"));
  });

  it("can be copied again by whoever may manage it", async () => {
    const { token, proof } = await aLink();
    const { links, total } = await listShareLinks(proof, firstPage);
    expect(total).toBe(1);
    expect(links[0]).toMatchObject({ token, state: "live", label: "Board", openedCount: 0 });
  });

  it("opens nothing once it is revoked, and revoking again changes nothing", async () => {
    const { token, proof, id } = await aLink();
    expect((await revokeShareLink(proof, id)).ok).toBe(true);
    expect((await revokeShareLink(proof, id)).ok).toBe(true);
    expect(await opened(token)).toBeNull();
    expect((await listShareLinks(proof, firstPage)).links[0]?.state).toBe("revoked");
  });

  it("opens nothing after its last day by the database's clock", async () => {
    const { token, id, proof } = await aLink();
    await database().$executeRaw`UPDATE share_link SET expires_at = now() WHERE id = ${id}::uuid`;
    expect(await opened(token)).toBeNull();
    expect((await listShareLinks(proof, firstPage)).links[0]?.state).toBe("expired");
  });

  it.each(["member", "viewer"])("dies when its maker becomes a %s, and lives again with the right", async (role) => {
    const { token, organizationId, manager } = await aLink();
    const become = (to: string) =>
      database()
        .$executeRaw`UPDATE membership SET role = ${to} WHERE organization_id = ${organizationId}::uuid AND user_id = ${manager.userId}::uuid`;
    await become(role);
    expect(await opened(token)).toBeNull();
    await become("manager");
    expect(await opened(token)).not.toBeNull();
  });

  it("dies when its maker leaves the organisation or is disabled", async () => {
    const left = await aLink();
    await database().$executeRaw`DELETE FROM membership WHERE user_id = ${left.manager.userId}::uuid`;
    expect(await opened(left.token)).toBeNull();
    const disabled = await aLink();
    await database().$executeRaw`UPDATE "user" SET disabled_at = now() WHERE id = ${disabled.manager.userId}::uuid`;
    expect(await opened(disabled.token)).toBeNull();
  });

  it("answers as revoked while its team is archived", async () => {
    const { token, teamId } = await aLink();
    await database().$executeRaw`UPDATE team SET archived_on = '2026-01-01' WHERE id = ${teamId}::uuid`;
    expect(await opened(token)).toBeNull();
    await database().$executeRaw`UPDATE team SET archived_on = NULL WHERE id = ${teamId}::uuid`;
    expect(await opened(token)).not.toBeNull();
  });

  it("counts its openings, those of a moment by one statement", async () => {
    const { token, proof } = await aLink();
    const shared = await opened(token);
    if (shared === null) throw new Error("the link opens nothing");
    expect(await statementsOf(() => Promise.all(Array.from({ length: 20 }, () => countOpening(shared))))).toBe(1);
    const { links } = await listShareLinks(proof, firstPage);
    expect(links[0]).toMatchObject({ openedCount: 20, lastOpenedAt: expect.any(String) });
  });

  it("cannot be made for an archived team, nor with a last day that has passed", async () => {
    const { proof, teamId } = await aTeamWithManager();
    const past = await makeShareLink(proof, { ...link, expiry: "date", lastDay: "2020-01-01" });
    expect(past).toMatchObject({ code: "invalid", fields: { lastDay: "notAhead" } });
    await database().$executeRaw`UPDATE team SET archived_on = '2026-01-01' WHERE id = ${teamId}::uuid`;
    expect(await makeShareLink(proof, link)).toMatchObject({ code: "conflict", reason: "archived" });
  });
});

describe("a foreign grant", () => {
  it("neither lists nor revokes the link of another organisation or another team", async () => {
    const own = await aLink();
    const foreign = await aTeamWithManager();
    const sister = mayShare(own.manager.actor, own.organizationId, await aTeam(own.organizationId, "Search"));
    for (const proof of [foreign.proof, sister]) {
      expect((await listShareLinks(proof, firstPage)).total).toBe(0);
      expect(await revokeShareLink(proof, own.id)).toMatchObject({ ok: false, code: "not-found" });
    }
    expect(await opened(own.token)).not.toBeNull();
  });
});

describe("a token", () => {
  it.each([
    "",
    "null",
    "[token]",
    ":key",
    "*",
    "%00",
    "\u0000",
    "a".repeat(22),
    "x'; DROP TABLE share_link",
    "A".repeat(4000),
  ])("that was never given opens nothing: %j", async (token) => {
    expect(await opened(token)).toBeNull();
  });

  it("is one of 128 random bits: ten thousand differ, and every place takes every sign", async () => {
    const { newToken } = await import("./tokens");
    const tokens = Array.from({ length: 10_000 }, () => newToken().token);
    expect(new Set(tokens).size).toBe(10_000);
    expect(tokens.every((token) => /^[A-Za-z0-9_-]{22}$/.test(token))).toBe(true);
    for (let place = 0; place < 21; place += 1) expect(new Set(tokens.map((token) => token[place])).size).toBe(64);
  });
});
