import { beforeAll, describe, expect, test } from "vitest";
import { grant } from "@/lib/domain/access";
import { aDraft, answerAll, aPlace, aPublication, may, type Place } from "./assessments.fixture";
import { groupLevels, publishedAnswers, teamsBeside } from "./comparisons";
import { database } from "./database";
import { anOrganization, grantTo } from "./people.fixture";
import { teamResults } from "./results";
import { openSession } from "./sessions";
import { repeatResult, statementsOf } from "./statements.fixture";
import { archiveTeam } from "./team-archive";
import { renameTeam } from "./team-changes";
import { listTeams } from "./team-list";
import { findTeam } from "./teams";
import { findViewer } from "./viewer";

type Tenant = Awaited<ReturnType<typeof anOrganization>>;
const mayView = ({ actor, organizationId }: Pick<Tenant, "actor" | "organizationId">) =>
  grantTo(actor, "portfolio.view", organizationId);

function mayViewGroup({ actor, organizationId }: Pick<Tenant, "actor" | "organizationId">) {
  const proof = grant(actor, "figures.view", { organizationId, groupId });
  if (proof === null) throw new Error("the actor may not view the group");
  return proof;
}

let tenant: Tenant;
let stranger: Tenant;
let low: Place;
let high: Place;
let bare: Place;
let first: string;
let newest: string;
let groupId: string;

beforeAll(async () => {
  [tenant, stranger] = [await anOrganization(), await anOrganization()];
  const [group] = await database().$queryRaw<{ id: string }[]>`
    INSERT INTO "group" (organization_id, name, slug) VALUES (${tenant.organizationId}::uuid, 'Risk', 'risk') RETURNING id`;
  groupId = group?.id ?? "";
  [low, high, bare] = [await named("low"), await named("high"), await named("bare")];
  first = await aPublication(low, "2026-01-31", 0);
  newest = await aPublication(low, "2026-06-30", 1);
  await aPublication(high, "2026-05-31", 3);
}, 60_000);

async function named(slug: string): Promise<Place> {
  const place = await aPlace(tenant);
  await database()
    .$executeRaw`UPDATE team SET slug = ${slug}, name = ${slug}, group_id = ${groupId}::uuid WHERE id = ${place.teamId}::uuid`;
  return place;
}

describe("the frozen answers of a team", () => {
  test("come in order of their dates, with the version that they answer, and as values alone", async () => {
    const place = await aPlace(tenant);
    const [older, newer] = [await aPublication(place, "2026-01-31", 0), await aPublication(place, "2026-07-31", 2)];
    const found = await publishedAnswers(may(place, "report.view"), [newer, older]);
    expect(found.map(({ asOf, frameworkKey }) => [asOf, frameworkKey])).toEqual([
      ["2026-01-31", "mlops-levels"],
      ["2026-07-31", "mlops-levels"],
    ]);
    expect(found.map(({ answers }) => answers.size)).toEqual([45, 45]);
    expect(found.map(({ answers }) => answers.get("one-step-rollback"))).toEqual(["not-met", "met"]);
    await database().$executeRaw`UPDATE assessment SET status = 'withdrawn' WHERE id = ${newer}::uuid`;
    expect(await publishedAnswers(may(place, "report.view"), [newer, older])).toHaveLength(1);
  });

  test("are not those of an open assessment, nor another team's", async () => {
    const draft = await aDraft(bare, "2026-06-30");
    await answerAll(bare, draft, () => "met");
    expect(await publishedAnswers(may(bare, "report.view"), [draft])).toEqual([]);
    expect(await publishedAnswers(may(high, "report.view"), [first])).toEqual([]);
  });

  test("are nothing to another organisation's grant for the same team", async () => {
    const forged = { ...low, ...stranger, teamId: low.teamId };
    expect(await publishedAnswers(may(forged, "report.view"), [first])).toEqual([]);
  });

  test("take one statement, for one or for two of them", async () => {
    expect(await statementsOf(() => publishedAnswers(may(low, "report.view"), [first, first]))).toBe(1);
  });
});

describe("teams beside each other", () => {
  test("stand in the order asked for, each with its newest result and answers, or with nothing", async () => {
    const teams = await teamsBeside(mayView(tenant), ["high", "bare", "low", "never-was"]);
    expect(teams.map(({ slug, groupName, standing }) => [slug, groupName, standing?.level])).toEqual([
      ["high", "Risk", 3],
      ["bare", "Risk", undefined],
      ["low", "Risk", 1],
    ]);
    expect(teams[0]?.standing).toMatchObject({ asOf: "2026-05-31", halfPoints: 0, applicable: 14, provisional: false });
    expect(teams[0]?.standing?.answers.size).toBe(45);
    expect(teams[0]?.standing?.capabilities).toHaveLength(8);
  });

  test("are found by an earlier address, once, and not when archived", async () => {
    const place = await named("before");
    const renamed = await renameTeam(may(place, "team.configure"), { name: "Afterwards" });
    expect(renamed.ok).toBe(true);
    const found = await teamsBeside(mayView(tenant), ["before", "afterwards", "low"]);
    expect(found.map(({ slug }) => slug)).toEqual(["afterwards", "low"]);
    await archiveTeam(may(place, "team.archive"));
    expect(await teamsBeside(mayView(tenant), ["before"])).toEqual([]);
  });

  test("are nothing to another organisation's grant", async () => {
    expect(await teamsBeside(mayView(stranger), ["high", "low"])).toEqual([]);
  });

  test("take one statement, however many they are and however long their histories", async () => {
    expect(await statementsOf(() => teamsBeside(mayView(tenant), ["high"]))).toBe(1);
    expect(await statementsOf(() => teamsBeside(mayView(tenant), ["high", "low", "bare"]))).toBe(1);
  });
});

describe("the levels of a group", () => {
  test("count its present teams as a whole and by capability", async () => {
    const counts = await groupLevels(mayViewGroup(tenant));
    expect(counts.filter(({ key }) => key === null)).toEqual([
      { key: null, level: 1, n: 1 },
      { key: null, level: 3, n: 1 },
    ]);
    expect(counts.filter(({ key }) => key === "people").reduce((sum, { n }) => sum + n, 0)).toBe(2);
    expect(new Set(counts.map(({ key }) => key)).size).toBe(9);
  });

  test("are nothing to another organisation's grant", async () => {
    expect(await groupLevels(mayViewGroup(stranger))).toEqual([]);
  });

  test("take one statement, and a longer history changes nothing", async () => {
    const before = await groupLevels(mayViewGroup(tenant));
    await repeatResult(first, 5);
    expect(await groupLevels(mayViewGroup(tenant))).toEqual(before);
    expect(await statementsOf(() => groupLevels(mayViewGroup(tenant)))).toBe(1);
  });
});

describe("the pages of comparisons", () => {
  const signedIn = () => openSession(tenant.owner.userId);
  const slug = "low";

  test("of two dates ask four times, session and standing in one, however long the history is", async () => {
    const session = await signedIn();
    const page = async () => {
      await findViewer(session);
      await findTeam({ organizationId: tenant.organizationId, slug });
      const { points } = await teamResults(may(low, "report.view"), "mlops-levels");
      await publishedAnswers(
        may(low, "report.view"),
        points.slice(-2).map(({ assessmentId }) => assessmentId),
      );
    };
    expect(await statementsOf(page)).toBe(4);
    await repeatResult(newest, 2);
    expect(await statementsOf(page)).toBe(4);
  });

  test("of several teams ask three times, however many there are to choose from", async () => {
    const session = await signedIn();
    const page = (slugs: readonly string[]) => async () => {
      await findViewer(session);
      await teamsBeside(mayView(tenant), slugs);
      await listTeams(mayView(tenant), { search: "", isArchived: false, offset: 0, limit: 16 });
    };
    expect(await statementsOf(page(["low", "high"]))).toBe(3);
    expect(await statementsOf(page(["low", "high", "bare"]))).toBe(3);
  });
});
