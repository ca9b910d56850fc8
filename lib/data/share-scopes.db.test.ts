import { describe, expect, it } from "vitest";
import { type Actor, grant } from "@/lib/domain/access";
import { accepted, aDraft, answerAll, aPlace, may, type Place } from "./assessments.fixture";
import { database } from "./database";
import { createGroup } from "./groups";
import { aMember, anOrganization, grantTo } from "./people.fixture";
import { publishAssessment } from "./publish";
import { publishedAnswers } from "./published-answers";
import { teamResults } from "./results";
import { findSharedLink, type SharedDocument } from "./share-documents";
import { changeShareLink, type LinkChange, moveLinkToToday, takeOverLink } from "./share-link-changes";
import { findShareLink, listOrganizationLinks } from "./share-link-list";
import { makeFiguresLink, makeShareLink, type NewShareLink } from "./share-links";
import { figuresChanges, figuresTeams } from "./shared-figures";

const link: NewShareLink = { label: "Board", expiry: "none", lastDay: null, hide: [] };
const manage = (place: Pick<Place, "actor" | "organizationId">) =>
  grantTo(place.actor, "links.manage", place.organizationId);

async function published(place: Place, asOf: string, level: number): Promise<string> {
  const assessmentId = await aDraft(place, asOf);
  await answerAll(place, assessmentId, (one) => (one.level <= level ? "met" : "not-met"));
  accepted(await publishAssessment(may(place, "assessment.publish"), { assessmentId }));
  return assessmentId;
}

async function opened(token: string, pass?: string): Promise<SharedDocument> {
  const found = await findSharedLink(token, pass);
  if (found?.state !== "open") throw new Error(`the link is ${found?.state ?? "dead"}`);
  return found.document;
}

function figuresGrant(actor: Actor, organizationId: string, groupId: string | null) {
  const proof = grant(actor, "figures.share", { organizationId, groupId });
  if (proof === null) throw new Error("the actor may not share");
  return proof;
}

async function resultsOf(document: SharedDocument) {
  if (document.scope !== "team") throw new Error("no team");
  return teamResults(document.grant, document.frameworkKey, { publishedBy: document.publishedBy });
}

describe("a frozen link to a team", () => {
  it("shows what was published by its instant, also when an earlier day is published later, and moves on request", async () => {
    const place = await aPlace();
    await published(place, "2026-03-31", 1);
    const made = accepted(await makeShareLink(may(place, "share.manage"), { ...link, mode: "frozen" }));
    await published(place, "2026-06-30", 2);
    await published(place, "2025-12-31", 0);
    const before = await opened(made.token);
    expect(before).toMatchObject({ mode: "frozen", today: expect.any(String) });
    expect((await resultsOf(before)).points.map(({ asOf }) => asOf)).toEqual(["2026-03-31"]);
    expect(await findShareLink(manage(place), made.id)).toMatchObject({ mode: "frozen", behind: 2 });
    accepted(await moveLinkToToday(manage(place), made.id));
    const after = await opened(made.token);
    expect((await resultsOf(after)).points.map(({ asOf }) => asOf)).toEqual(["2025-12-31", "2026-03-31", "2026-06-30"]);
    expect(after.madeFrom).not.toBe(before.madeFrom);
    expect(await findShareLink(manage(place), made.id)).toMatchObject({ behind: 0 });
  });

  it("is not made before anything is published", async () => {
    const place = await aPlace();
    expect(await makeShareLink(may(place, "share.manage"), { ...link, mode: "frozen" })).toMatchObject({
      reason: "nothingPublished",
    });
  });
});

describe("a link to one assessment", () => {
  it("shows that one alone and dies when it is withdrawn", async () => {
    const place = await aPlace();
    const first = await published(place, "2026-03-31", 1);
    await published(place, "2026-06-30", 2);
    const made = accepted(await makeShareLink(may(place, "share.manage"), { ...link, assessmentId: first }));
    const document = await opened(made.token);
    if (document.scope !== "assessment") throw new Error("no assessment");
    expect(document).toMatchObject({ mode: "frozen", today: "2026-03-31", assessmentId: first });
    const { newest, previous, points } = await teamResults(document.grant, "other", { assessmentId: first });
    expect(newest).toMatchObject({ assessmentId: first, level: 1 });
    expect([previous, points.length]).toEqual([null, 1]);
    await database().$executeRaw`UPDATE assessment SET status = 'withdrawn' WHERE id = ${first}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
  });

  it("is not made of a draft, nor of another team's assessment", async () => {
    const place = await aPlace();
    const sister = await aPlace(place);
    const foreign = await published(sister, "2026-03-31", 1);
    const draft = await aDraft(place, "2026-03-31");
    for (const assessmentId of [draft, foreign]) {
      const made = await makeShareLink(may(place, "share.manage"), { ...link, assessmentId });
      expect(made).toMatchObject({ ok: false, reason: "notPublished" });
    }
  });

  it("reads notes and evidence only where they are shown, and only of that team", async () => {
    const place = await aPlace();
    const sister = await aPlace(place);
    const assessmentId = await published(place, "2026-03-31", 1);
    await database()
      .$executeRaw`UPDATE answer SET note = 'a secret' WHERE organization_id = ${place.organizationId}::uuid`;
    const notesOf = async (of: Place, notes: boolean) =>
      (await publishedAnswers(may(of, "report.view"), assessmentId, { notes, evidence: true })).map(({ note }) => note);
    expect(new Set(await notesOf(place, false))).toEqual(new Set([""]));
    expect(new Set(await notesOf(place, true))).toEqual(new Set(["a secret"]));
    expect(await notesOf(sister, true)).toEqual([]);
  });
});

describe("a link to the figures", () => {
  async function twoTeams() {
    const place = await aPlace();
    const sister = await aPlace(place);
    const group = accepted(
      await createGroup(grantTo(place.actor, "group.manage", place.organizationId), { name: "Risk" }),
    );
    await database().$executeRaw`UPDATE team SET group_id = ${group.id}::uuid WHERE id = ${place.teamId}::uuid`;
    await published(place, "2026-03-31", 1);
    await published(sister, "2026-03-31", 2);
    return { place, sister, groupId: group.id };
  }
  const of = (document: SharedDocument) => {
    if (document.scope !== "group" && document.scope !== "portfolio") throw new Error("no figures");
    const { publishedBy, linkId, today, hides } = document;
    const frozen = publishedBy === null ? null : { linkId, publishedBy };
    const options = { today, frozen, hidesNames: hides.names, hidesCapabilities: hides.capabilities, detailed: 100 };
    return { grant: document.grant, options };
  };
  const levelsOf = async (document: SharedDocument) => {
    const { grant: proof, options } = of(document);
    return (await figuresTeams(proof, options)).map(({ level }) => level);
  };

  it("of a group shows the teams of that group alone, of the portfolio all", async () => {
    const { place, groupId } = await twoTeams();
    const group = accepted(await makeFiguresLink(figuresGrant(place.actor, place.organizationId, groupId), link));
    const all = accepted(await makeFiguresLink(figuresGrant(place.actor, place.organizationId, null), link));
    expect(await opened(group.token)).toMatchObject({ scope: "group", groupName: "Risk", grant: { groupId } });
    expect(await levelsOf(await opened(group.token))).toEqual([1]);
    expect(await levelsOf(await opened(all.token))).toEqual([2, 1]);
  });

  it("never reads the names of teams where they are kept out, and calls each by one letter", async () => {
    const { place } = await twoTeams();
    const proof = figuresGrant(place.actor, place.organizationId, null);
    const made = accepted(await makeFiguresLink(proof, { ...link, hide: ["names", "capabilities"] }));
    const { grant: figures, options } = of(await opened(made.token));
    const teams = await figuresTeams(figures, options);
    expect(
      teams.map(({ name, groupName, capabilities, letter }) => ({ name, groupName, capabilities, letter })),
    ).toEqual([
      { name: null, groupName: null, capabilities: null, letter: 1 },
      { name: null, groupName: null, capabilities: null, letter: 0 },
    ]);
  });

  it("stands still when frozen: neither a publication nor a new or archived team changes it", async () => {
    const { place, sister } = await twoTeams();
    const proof = figuresGrant(place.actor, place.organizationId, null);
    const made = accepted(await makeFiguresLink(proof, { ...link, mode: "frozen" }));
    const read = async () => {
      const { grant: figures, options } = of(await opened(made.token));
      return { levels: await levelsOf(await opened(made.token)), changes: await figuresChanges(figures, options) };
    };
    const before = await read();
    expect(before.levels).toEqual([2, 1]);
    expect(before.changes.reduce((sum, { n }) => sum + n, 0)).toBe(2);
    await published(place, "2026-06-30", 3);
    await published(await aPlace(place), "2026-06-30", 4);
    await database().$executeRaw`UPDATE team SET archived_on = '2026-11-01' WHERE id = ${sister.teamId}::uuid`;
    expect(await read()).toEqual(before);
    accepted(await moveLinkToToday(manage(place), made.id));
    expect((await read()).levels).toEqual([4, 3]);
  });

  it("dies with its group", async () => {
    const { place, groupId } = await twoTeams();
    const made = accepted(await makeFiguresLink(figuresGrant(place.actor, place.organizationId, groupId), link));
    await database().$executeRaw`UPDATE "group" SET deleted_at = now() WHERE id = ${groupId}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
  });
});

describe("the links of an organisation", () => {
  it("are listed, changed, moved and taken over in that organisation alone", async () => {
    const place = await aPlace();
    const foreign = await anOrganization();
    await published(place, "2026-03-31", 1);
    const made = accepted(await makeShareLink(may(place, "share.manage"), { ...link, mode: "frozen" }));
    const theirs = grantTo(foreign.actor, "links.manage", foreign.organizationId);
    const none = { offset: 0, limit: 25 };
    expect((await listOrganizationLinks(grantTo(place.actor, "links.view", place.organizationId), none)).total).toBe(1);
    expect(
      (await listOrganizationLinks(grantTo(foreign.actor, "links.view", foreign.organizationId), none)).total,
    ).toBe(0);
    expect(await findShareLink(theirs, made.id)).toBeNull();
    const narrowed: LinkChange = {
      ...{ linkId: made.id, label: "Mine", hide: [], show: [], expiry: "keep", lastDay: null, passcode: null },
    };
    for (const refused of [
      await changeShareLink(theirs, narrowed),
      await moveLinkToToday(theirs, made.id),
      await takeOverLink(grantTo(foreign.actor, "links.take-over", foreign.organizationId), made.id),
    ])
      expect(refused).toMatchObject({ ok: false, code: "not-found" });
  });

  it("live on when an admin takes over what its maker may no longer share", async () => {
    const place = await aPlace();
    const made = accepted(await makeShareLink(may(place, "share.manage"), link));
    const { organizationId } = place;
    const admin = await aMember(organizationId, "admin");
    await database().$executeRaw`
      UPDATE membership SET role = 'member' WHERE organization_id = ${organizationId}::uuid AND user_id <> ${admin.userId}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
    expect(await findShareLink(manage({ actor: admin.actor, organizationId }), made.id)).toMatchObject({
      state: "dead",
      lacksMaker: true,
    });
    accepted(await takeOverLink(grantTo(admin.actor, "links.take-over", organizationId), made.id));
    expect(await opened(made.token)).toMatchObject({ scope: "team" });
  });
});
