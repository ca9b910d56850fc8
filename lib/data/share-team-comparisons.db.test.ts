import { beforeAll, describe, expect, it } from "vitest";
import { grant } from "@/lib/domain/access";
import { accepted, aDraft, aPlace, aPublication, may, type Place } from "./assessments.fixture";
import { comparedTeams, link, manage, opened, set, share } from "./compared.fixture";
import { groupLevels, publishedAnswers } from "./comparisons";
import { database } from "./database";
import { sharedHistory } from "./export-history";
import { createGroup } from "./groups";
import { anOrganization, grantTo } from "./people.fixture";
import { teamResults } from "./results";
import { makeTeamComparisonLink } from "./share-comparisons";
import { findSharedLink } from "./share-documents";
import { moveLinkToToday } from "./share-link-changes";
import { findShareLink } from "./share-link-list";
import { reviewLink } from "./share-link-review";

let low: Place;
let foreign: Place;
let first: string;
let second: string;
let groupId: string;

beforeAll(async () => {
  ({ low, foreign, groupId, first, second } = await comparedTeams());
}, 60_000);

describe("a link to two dates of a team", () => {
  const make = (dates: { before: string; after: string }, place = low) =>
    makeTeamComparisonLink(share(place), { ...link, dates });

  it("shows the two assessments that were asked for, in their order, and stands still", async () => {
    const made = accepted(await make({ before: second, after: first }));
    const document = await opened(made.token);
    if (document.scope !== "comparison" || document.compared !== "dates") throw new Error("no dates");
    expect(document).toMatchObject({ mode: "frozen", teamName: "Lower", today: "2026-03-31" });
    expect(document.assessmentIds).toEqual({ before: second, after: first });
    const found = await publishedAnswers(document.grant, [first, second]);
    expect(found.map(({ asOf }) => asOf)).toEqual(["2026-01-31", "2026-03-31"]);
    expect(await findShareLink(manage(low), made.id)).toMatchObject({
      ...{ kind: "dates", teams: ["Lower"], dates: ["2026-03-31", "2026-01-31"], behind: 0 },
    });
    expect(await moveLinkToToday(manage(low), made.id)).toMatchObject({ ok: false, reason: "linkStays" });
    expect((await reviewLink(manage(low), made.id, 10)).total).toBe(0);
  });

  it("dies when one of the two is withdrawn, and while the team is archived", async () => {
    const place = await aPlace(low);
    const [before, after] = [await aPublication(place, "2026-01-31", 1), await aPublication(place, "2026-03-31", 2)];
    const made = accepted(await make({ before, after }, place));
    await set.archived(place, "2026-06-01");
    expect(await findSharedLink(made.token, undefined)).toBeNull();
    await set.archived(place, null);
    expect(await opened(made.token)).toMatchObject({ compared: "dates" });
    await database().$executeRaw`UPDATE assessment SET status = 'withdrawn' WHERE id = ${before}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
  });

  it("is not made of a draft, of another team's assessment, or of one with itself", async () => {
    const draft = await aDraft(low, "2026-06-30");
    const others = await aPublication(await aPlace(low), "2026-03-31", 1);
    for (const after of [draft, others, first]) {
      expect(await make({ before: first, after })).toMatchObject({ ok: false, reason: "notPublished" });
    }
  });
});

describe("a link to a team against its group", () => {
  const make = (place: Place, mode: "live" | "frozen" = "live") =>
    makeTeamComparisonLink(share(place), { ...link, mode, dates: null });

  async function inGroup(token: string) {
    const document = await opened(token);
    if (document.scope !== "comparison" || document.compared !== "in-group") throw new Error("no group");
    const { publishedBy, linkId, grant: report, frameworkKey } = document;
    const frozen = publishedBy === null ? null : { linkId, publishedBy };
    const counts = (await groupLevels(document.figures, frozen)).filter(({ key }) => key === null);
    const { newest } = await teamResults(report, frameworkKey, { publishedBy });
    return { document, level: newest?.level, counts: counts.map(({ level, n }) => [level, n]) };
  }

  async function aGroup() {
    const [own, other] = [await aPlace(low), await aPlace(low)];
    const name = `Group ${crypto.randomUUID()}`;
    const group = accepted(await createGroup(grantTo(low.actor, "group.manage", low.organizationId), { name }));
    await set.group(own, group.id);
    await set.group(other, group.id);
    await aPublication(own, "2026-03-31", 1);
    await aPublication(other, "2026-03-31", 2);
    return { own, other, group, name };
  }

  it("holds a proof for the team and one for the group alone, and follows both", async () => {
    const { own, other, group, name } = await aGroup();
    const made = accepted(await make(own));
    const before = await inGroup(made.token);
    expect(before.document).toMatchObject({ groupName: name, grant: { teamId: own.teamId } });
    expect(before.document.figures).toMatchObject({ groupId: group.id });
    expect([before.level, before.counts]).toEqual([
      1,
      [
        [1, 1],
        [2, 1],
      ],
    ]);
    await aPublication(other, "2026-06-30", 3);
    const after = await inGroup(made.token);
    expect(after.counts).toEqual([
      [1, 1],
      [3, 1],
    ]);
    expect(after.document.madeFrom).not.toBe(before.document.madeFrom);
  });

  it("stands still when frozen, with the teams that the group had", async () => {
    const { own, other } = await aGroup();
    const made = accepted(await make(own, "frozen"));
    const before = await inGroup(made.token);
    await aPublication(own, "2026-06-30", 3);
    await set.group(other, null);
    const { counts, level } = await inGroup(made.token);
    expect([counts, level]).toEqual([before.counts, 1]);
    expect(await findShareLink(manage(low), made.id)).toMatchObject({ kind: "in-group", behind: 1 });
    expect((await reviewLink(manage(low), made.id, 10)).total).toBe(2);
    accepted(await moveLinkToToday(manage(low), made.id));
    expect((await inGroup(made.token)).counts).toEqual([[3, 1]]);
  });

  it("stays with the group of its day when frozen and the team goes to another or to none, and cannot be moved to today then", async () => {
    const { own, group, name } = await aGroup();
    const made = accepted(await make(own, "frozen"));
    const before = await inGroup(made.token);
    for (const other of [groupId, null]) {
      await set.group(own, other);
      const { document, level, counts } = await inGroup(made.token);
      expect([level, counts]).toEqual([before.level, before.counts]);
      expect(document).toMatchObject({ groupName: name, figures: { groupId: group.id } });
      expect(await moveLinkToToday(manage(low), made.id)).toMatchObject({ ok: false, reason: "linkStays" });
    }
    await database().$executeRaw`UPDATE "group" SET deleted_at = now() WHERE id = ${group.id}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
  });

  it("dies with its group or team, and does not follow the team to another group", async () => {
    const { own, group } = await aGroup();
    const made = accepted(await make(own));
    await set.group(own, groupId);
    expect(await findSharedLink(made.token, undefined)).toBeNull();
    await set.group(own, group.id);
    await set.archived(own, "2026-06-01");
    expect(await findSharedLink(made.token, undefined)).toBeNull();
    await set.archived(own, null);
    expect(await opened(made.token)).toMatchObject({ compared: "in-group" });
    await database().$executeRaw`UPDATE "group" SET deleted_at = now() WHERE id = ${group.id}::uuid`;
    expect(await findSharedLink(made.token, undefined)).toBeNull();
  });

  it("is not made of a team without a group or a result", async () => {
    const place = await aPlace(low);
    expect(await make(place)).toMatchObject({ ok: false, reason: "noGroup" });
    await set.group(place, groupId);
    expect(await make(place)).toMatchObject({ ok: false, reason: "nothingPublished" });
  });
});

describe("the history that a link shows", () => {
  async function daysOf(shown: Parameters<typeof sharedHistory>[1], proof = may(low, "report.view")) {
    const days: string[] = [];
    for await (const rows of sharedHistory(proof, shown)) days.push(...rows.map(({ asOf }) => asOf));
    return days;
  }

  it("is what its document draws: by the instant, of one framework, or one assessment alone", async () => {
    expect(await daysOf({ frameworkKey: "mlops-levels" })).toEqual(["2026-01-31", "2026-03-31"]);
    expect(await daysOf({ frameworkKey: "another" })).toEqual([]);
    expect(await daysOf({ assessmentId: first })).toEqual(["2026-01-31"]);
    expect(await daysOf({ publishedBy: new Date(0) })).toEqual([]);
    expect(await daysOf({}, may({ ...foreign, teamId: low.teamId }, "report.view"))).toEqual([]);
  });
});

it("a link of another organisation proves nothing of a team here", async () => {
  const { organizationId } = await anOrganization();
  const proof = grant(
    { kind: "link", linkId: crypto.randomUUID(), organizationId, reads: { teamIds: [low.teamId] } },
    "report.view",
    { organizationId: low.organizationId, teamId: low.teamId },
  );
  expect(proof).toBeNull();
});
