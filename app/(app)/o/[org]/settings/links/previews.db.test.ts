import { beforeAll, describe, expect, test } from "vitest";
import { figuresContent, figuresEitherWay } from "@/app/figures-content";
import { aPlace, may, type Place } from "@/lib/data/assessments.fixture";
import { comparedTeams, set } from "@/lib/data/compared.fixture";
import { database } from "@/lib/data/database";
import { repeatResult, statementsOf } from "@/lib/data/statements.fixture";
import { type Grant, grant } from "@/lib/domain/access";
import { previewParts } from "../../teams/[team]/links/preview-parts";
import { comparisonPreview } from "./comparison-preview";
import { figuresPreview } from "./figures-preview";

const organization = { name: "Tide Works", today: "2026-07-01", mainFrameworkKey: "mlops-levels" };
const targets = { team: null, group: null, organization: null };

let low: Place;
let groupId: string;
/** Each preview, by what its link would show. */
let previews: Readonly<Record<string, () => Promise<unknown>>>;

beforeAll(async () => {
  const made = await comparedTeams();
  ({ low, groupId } = made);
  const { high, first, second } = made;
  const about = {
    grant: may(low, "report.view"),
    grants: [may(low, "report.view"), may(high, "report.view")],
    teams: [low, high].map(({ teamId }) => ({ id: teamId, name: teamId, groupName: null })),
    teamName: "Lower",
    groupName: "Risk",
    organizationName: organization.name,
    frameworkKey: organization.mainFrameworkKey,
    today: organization.today,
    publishedBy: null,
    linkId: "",
    figures: mayView(groupId),
    assessmentIds: { before: first, after: second },
  };
  const group = { name: "Risk" };
  const { organizationId } = low;
  previews = {
    "all teams": () => figuresPreview(mayView(null), { organization, group: null, locale: "en" }),
    "a group": () => figuresPreview(mayView(groupId), { organization, group, locale: "zh" }),
    "several teams": () => comparisonPreview({ ...about, compared: "teams" }, "en"),
    "a team in its group": () => comparisonPreview({ ...about, compared: "in-group" }, "en"),
    "two dates": () => comparisonPreview({ ...about, compared: "dates" }, "en"),
    "a team": () =>
      previewParts(low.actor, {
        organization: { ...organization, organizationId },
        team: { id: low.teamId, name: "Lower", targets },
        locale: "en",
      }),
  };
  // what is kept of frameworks is there before anything is counted
  for (const preview of Object.values(previews)) await preview();
}, 60_000);

function mayView(of: string | null): Grant<"figures.view"> {
  const proof = grant(low.actor, "figures.view", { organizationId: low.organizationId, groupId: of });
  if (proof === null) throw new Error("the actor may not view the figures");
  return proof;
}

async function counted(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, preview] of Object.entries(previews)) counts[name] = await statementsOf(preview);
  return counts;
}

/** More teams in the group with the newest result of the first one, named from the last letter to the first. */
async function moreTeams(count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const { teamId } = await aPlace(low);
    await set.name({ ...low, teamId }, `Team ${String.fromCharCode(90 - place)}`);
    await set.group({ ...low, teamId }, groupId);
    await database().$executeRaw`
      WITH made AS (
        INSERT INTO assessment (organization_id, id, team_id, framework_key, framework_version, as_of, status, published_at)
        SELECT organization_id, gen_random_uuid(), ${teamId}::uuid, framework_key, framework_version, as_of, status, published_at
        FROM assessment WHERE team_id = ${low.teamId}::uuid ORDER BY as_of DESC LIMIT 1
        RETURNING id, as_of
      )
      INSERT INTO assessment_result (organization_id, assessment_id, team_id, framework_key, framework_version, as_of, level, half_points,
        applicable, missing, not_applicable, is_provisional, passed_without_evidence, capabilities, unmet, counts_until, readings)
      SELECT r.organization_id, made.id, ${teamId}::uuid, r.framework_key, r.framework_version, made.as_of, r.level, r.half_points,
        r.applicable, r.missing, r.not_applicable, r.is_provisional, r.passed_without_evidence, r.capabilities, r.unmet, r.counts_until, r.readings
      FROM made JOIN assessment_result r ON r.team_id = ${low.teamId}::uuid AND r.as_of = made.as_of`;
  }
}

describe("the previews beside the forms of links", () => {
  test("ask as often however many teams there are and however long their histories, and the figures only once", async () => {
    const before = await counted();
    expect(before).toEqual({
      "all teams": 2,
      "a group": 2,
      "several teams": 1,
      "a team in its group": 2,
      "two dates": 1,
      "a team": 1,
    });
    await moreTeams(16);
    const results = await database().$queryRaw<{ id: string }[]>`
      SELECT assessment_id AS id FROM assessment_result WHERE team_id = ${low.teamId}::uuid`;
    for (const { id } of results) await repeatResult(id, 3);
    expect(await counted()).toEqual(before);
  });

  test("of figures draw what the two documents draw, with names and with letters, of the teams that a preview shows", async () => {
    const of = { locale: "en", ...organization, organizationName: "Tide Works", groupName: null } as const;
    const asked = { ...of, frameworkKey: "mlops-levels", frozen: null, hidesCapabilities: false };
    const either = await figuresEitherWay(mayView(null), { ...asked, detailed: 10 });
    for (const [content, hidesNames] of [
      [either.named, false],
      [either.lettered, true],
    ] as const) {
      const document = await figuresContent(mayView(null), { ...asked, hidesNames });
      expect({ ...content, teams: content.teams.slice(0, 10) }).toEqual({
        ...document,
        teams: document.teams.slice(0, 10),
      });
    }
    // those that stand alike are not in one order
    const [named, lettered] = [either.named, either.lettered].map(({ teams }) => teams.map(({ name }) => name));
    expect(named?.slice(1, 3)).toEqual(["Lower", "Team K"]);
    expect(lettered?.slice(1, 3)).toEqual(["Team A", "Team C"]);
  });
});
