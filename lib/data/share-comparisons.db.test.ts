import { beforeAll, describe, expect, it } from "vitest";
import { accepted, aPlace, aPublication, may, type Place } from "./assessments.fixture";
import { comparedTeams, link, manage, opened, set, share } from "./compared.fixture";
import { standingsBeside } from "./comparisons";
import { database } from "./database";
import { aMember, grantTo } from "./people.fixture";
import { makeTeamsLink } from "./share-comparisons";
import { findSharedLink } from "./share-documents";
import { moveLinkToToday, revokeShareLink, takeOverLink } from "./share-link-changes";
import { findShareLink, listShareLinks } from "./share-link-list";
import { reviewLink } from "./share-link-review";
import type { NewShareLink } from "./share-links";
import { statementsOf } from "./statements.fixture";

const firstPage = { offset: 0, limit: 25 };
let low: Place;
let high: Place;
let foreign: Place;

beforeAll(async () => {
  ({ low, high, foreign } = await comparedTeams());
}, 60_000);

describe("a link to several teams", () => {
  const make = (places: readonly Place[], more: Partial<NewShareLink> = {}) =>
    makeTeamsLink(places.map(share), { ...link, ...more });

  async function teamsOf(token: string) {
    const document = await opened(token);
    if (document.scope !== "comparison" || document.compared !== "teams") throw new Error("no teams");
    const standings = await standingsBeside(document.grants, document);
    return { document, levels: standings.map((standing) => standing?.level) };
  }

  it("shows them in their order, as they stand now, and holds a proof for each and no other", async () => {
    const made = accepted(await make([high, low]));
    const { document, levels } = await teamsOf(made.token);
    expect(document.teams).toEqual([
      { id: high.teamId, name: "Higher", groupName: "Risk" },
      { id: low.teamId, name: "Lower", groupName: "Risk" },
    ]);
    expect(document.grants.map(({ teamId }) => teamId)).toEqual([high.teamId, low.teamId]);
    expect(levels).toEqual([3, 2]);
    expect(await statementsOf(() => standingsBeside(document.grants, document))).toBe(1);
  });

  it("never reads names or groups where they are kept out", async () => {
    const made = accepted(await make([high, low], { hide: ["names"] }));
    const { document } = await teamsOf(made.token);
    expect(document.teams.map(({ name, groupName }) => [name, groupName])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(JSON.stringify(document.madeFrom)).not.toMatch(/Higher|Lower|Risk/);
  });

  it("is made anew of a publication of any of them, frozen stands still, and moves on request", async () => {
    const [own, other] = [await aPlace(low), await aPlace(low)];
    await aPublication(own, "2026-03-31", 1);
    const live = accepted(await make([own, other]));
    const frozen = accepted(await make([own, other], { mode: "frozen" }));
    const before = await teamsOf(live.token);
    expect(before.levels).toEqual([1, undefined]);
    await aPublication(other, "2026-06-30", 0);
    const after = await teamsOf(live.token);
    expect(after.levels).toEqual([1, 0]);
    expect(after.document.madeFrom).not.toBe(before.document.madeFrom);
    expect((await teamsOf(frozen.token)).levels).toEqual([1, undefined]);
    expect(await findShareLink(manage(low), frozen.id)).toMatchObject({ kind: "teams", behind: 1 });
    const { differences, total } = await reviewLink(manage(low), frozen.id, 10);
    expect([total, differences.map(({ shown, now }) => [shown, now?.level])]).toEqual([1, [[null, 0]]]);
    accepted(await moveLinkToToday(manage(low), frozen.id));
    expect((await teamsOf(frozen.token)).levels).toEqual([1, 0]);
    expect((await reviewLink(manage(low), frozen.id, 10)).total).toBe(0);
  });

  it("dies while any of them is archived, and when one is deleted", async () => {
    const other = await aPlace(low);
    const made = accepted(await make([low, other]));
    await set.archived(other, "2026-06-01");
    expect(await findSharedLink(made.token, undefined)).toBeNull();
    await set.archived(other, null);
    expect(await opened(made.token)).toMatchObject({ scope: "comparison" });
    await database().$executeRaw`UPDATE team SET deleted_at = now() WHERE id = ${other.teamId}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
  });

  it("dies with its maker's right, and lives on in an admin's name", async () => {
    const manager = await aMember(low.organizationId, "manager");
    const of = (place: Place) => share({ ...place, actor: manager.actor });
    const made = accepted(await makeTeamsLink([of(low), of(high)], link));
    await database().$executeRaw`UPDATE membership SET role = 'member' WHERE user_id = ${manager.userId}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
    accepted(await takeOverLink(grantTo(low.actor, "links.take-over", low.organizationId), made.id));
    expect(await opened(made.token)).toMatchObject({ scope: "comparison" });
  });

  it("is not made of an archived or a foreign team", async () => {
    const other = await aPlace(low);
    await set.archived(other, "2026-06-01");
    expect(await make([low, other])).toMatchObject({ ok: false, reason: "archived" });
    const forged = { ...foreign, organizationId: low.organizationId, actor: low.actor };
    expect(await make([low, forged])).toMatchObject({ ok: false, code: "not-found" });
  });

  it("stands in the list of each of them, where it can be revoked, and in no other", async () => {
    const made = accepted(await make([high, low], { label: "Side by side" }));
    const stranger = await aPlace(low);
    const isListed = async (place: Place) =>
      (await listShareLinks(share(place), firstPage)).links.some(({ id }) => id === made.id);
    expect([await isListed(high), await isListed(low), await isListed(stranger)]).toEqual([true, true, false]);
    expect(await isListed(foreign)).toBe(false);
    expect(await findShareLink(manage(low), made.id)).toMatchObject({ teams: ["Higher", "Lower"], group: null });
    expect(await revokeShareLink(share(stranger), made.id)).toMatchObject({ ok: false, code: "not-found" });
    accepted(await revokeShareLink(share(low), made.id));
    expect(await findSharedLink(made.token, undefined)).toBeNull();
  });

  it("reads nothing of a team by another organisation's proof", async () => {
    const forged = share({ ...foreign, teamId: low.teamId });
    const report = may({ ...foreign, teamId: low.teamId }, "report.view");
    expect(await standingsBeside([report], { publishedBy: null })).toEqual([null]);
    expect(await makeTeamsLink([share(foreign), forged], link)).toMatchObject({ code: "not-found" });
  });
});
