import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { originalText } from "@/lib/domain/export/csv-cell";
import { answersTable, historyTable } from "@/lib/domain/export/rows";
import { portfolioQuery } from "@/lib/domain/portfolio";
import { csvText, jsonText } from "@/lib/request/table-text";
import { accepted, aDraft, answerAll, aPlace, aPublication, may, type Place } from "./assessments.fixture";
import { database } from "./database";
import { addEvidence } from "./evidence";
import { portfolioAnswers, teamAnswers } from "./export-answers";
import { portfolioHistory, portfolioPages, teamHistory } from "./export-history";
import { beginExport } from "./exports";
import { limits } from "./limits";
import { anOrganization, grantTo } from "./people.fixture";
import { publishAssessment } from "./publish";
import { repeatResult, statementsOf } from "./statements.fixture";

const asked = { ...portfolioQuery({ sort: "name" }), today: "2026-07-01" };

type Tenant = Awaited<ReturnType<typeof anOrganization>>;
const mayView = ({ actor, organizationId }: Tenant) => grantTo(actor, "portfolio.view", organizationId);
const mayReadAll = (tenant: Tenant) => ({
  teams: mayView(tenant),
  answers: grantTo(tenant.actor, "answers.export", tenant.organizationId),
});

async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const rows: T[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

async function text(parts: AsyncIterable<string>): Promise<string> {
  let whole = "";
  for await (const part of parts) whole += part;
  return whole;
}

describe("an export", () => {
  let tenant: Tenant;
  let place: Place;
  let published: string;

  beforeAll(async () => {
    tenant = await anOrganization();
    place = await aPlace(tenant);
    await aPublication(place, "2025-06-20", 1);
    published = await aDraft(place, "2026-06-20");
    await answerAll(place, published, ({ id, level }) =>
      id === "one-step-rollback" ? "not-applicable" : level < 3 ? "met" : "not-met",
    );
    await database().$executeRaw`
      UPDATE answer SET note = ${'=HYPERLINK("x")\n„zwei“'} WHERE assessment_id = ${published}::uuid AND criterion_id = 'pipeline-failures-alerted'`;
    const evidence = { criterionId: "pipeline-failures-alerted", title: "Run 7", url: "https://ci.example.org/7" };
    accepted(
      await addEvidence(may(place, "assessment.answer"), {
        ...evidence,
        assessmentId: published,
        validUntil: "2026-12-31",
      }),
    );
    accepted(await publishAssessment(may(place, "assessment.publish"), { assessmentId: published }));
    await aPlace(tenant);
  }, 60_000);

  test("of the history has one row for each published assessment, the oldest first", async () => {
    const rows = await all(portfolioHistory(mayView(tenant), asked));
    expect(rows.map(({ asOf, level }) => [asOf, level])).toEqual([
      ["2025-06-20", 1],
      ["2026-06-20", 2],
    ]);
    expect(rows[1]).toMatchObject({ framework: "mlops-levels", assessment: published, isProvisional: false });
    expect(Object.keys(rows[1]?.capabilities ?? {})).toHaveLength(8);
    expect(await all(teamHistory(may(place, "report.view")))).toEqual(rows);
  });

  test("of the answers has each with note, reason and the evidence that was frozen with it, in the framework's order", async () => {
    const rows = await all(portfolioAnswers(mayReadAll(tenant), asked));
    expect(rows).toHaveLength(90);
    const newest = rows.filter(({ assessment }) => assessment === published);
    expect(newest.map(({ level }) => level)).not.toContain(null);
    expect(newest.find(({ criterion }) => criterion === "one-step-rollback")).toMatchObject({
      value: "not-applicable",
      reason: "Our product has none.",
      status: "published",
    });
    expect(newest.find(({ criterion }) => criterion === "pipeline-failures-alerted")).toMatchObject({
      note: '=HYPERLINK("x")\n„zwei“',
      evidence: [{ title: "Run 7", url: "https://ci.example.org/7", validUntil: "2026-12-31" }],
    });
    expect(await all(teamAnswers(may(place, "assessment.view")))).toEqual(rows);
  });

  test("as CSV quotes every text, leaves numbers alone and holds no formula; what was made safe can be read back", async () => {
    const csv = await text(csvText(answersTable, teamAnswers(may(place, "assessment.view")), { hasMark: true }));
    expect(csv.startsWith('\ufeff"team","team_slug","as_of"')).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(92);
    expect(csv).toContain('"\'=HYPERLINK(""x"")\n„zwei“"');
    expect(originalText('\'=HYPERLINK("x")\n„zwei“')).toBe('=HYPERLINK("x")\n„zwei“');
    const history = await text(
      csvText(historyTable(["data"]), teamHistory(may(place, "report.view")), { hasMark: false }),
    );
    expect(history.split("\r\n")[2]).toMatch(/,,"2026-06-20",2,2,"false",0,11,0,1,2,"mlops-levels"/);
  });

  test("as JSON names its format and version, and holds the rows as they are", async () => {
    const head = {
      exportedAt: "2026-07-01T00:00:00.000Z",
      asOf: asked.today,
      organization: { slug: "a", name: "A" },
      framework: "mlops-levels",
    };
    const json: unknown = JSON.parse(
      await text(jsonText(historyTable([]), teamHistory(may(place, "report.view")), head)),
    );
    const assessments = await all(teamHistory(may(place, "report.view")));
    expect(json).toEqual({ format: "ascent.history", version: 1, ...head, assessments });
  });

  test("finds nothing of another organisation, whatever its address asks for", async () => {
    const stranger = await anOrganization();
    for await (const page of portfolioPages(mayView(stranger), asked)) expect(page).toEqual([]);
    expect(await all(portfolioHistory(mayView(stranger), asked))).toEqual([]);
    expect(await all(portfolioAnswers(mayReadAll(stranger), asked))).toEqual([]);
    const elsewhere = { ...stranger, teamId: place.teamId };
    expect(await all(teamHistory(may(elsewhere, "report.view")))).toEqual([]);
    expect(await all(teamAnswers(may(elsewhere, "assessment.view")))).toEqual([]);
  });

  test("is noted in the audit log before it begins, and ends at the limit", async () => {
    const grant = may(place, "report.view");
    accepted(await beginExport(grant, { what: "history", format: "csv" }));
    const rows = await database().$queryRaw`
      SELECT action, target_kind AS kind, target_id AS id, details FROM audit_event
      WHERE organization_id = ${tenant.organizationId}::uuid AND action = 'export.make'`;
    expect(rows).toEqual([
      { action: "export.make", kind: "team", id: place.teamId, details: { what: "history", format: "csv" } },
    ]);
    const { attempts } = limits.exportsOfPerson;
    await database().$executeRaw`UPDATE rate_limit SET count = ${attempts} WHERE key LIKE 'export-person:%'`;
    expect(await beginExport(grant, { what: "history", format: "csv" })).toMatchObject({ ok: false, code: "too-many" });
  });
});

test("a history of more than a page goes on where it ended, whether one team fills the page or many do", async () => {
  const tenant = await anOrganization();
  for (const times of [3, 1300, 5, 990, 4]) {
    const place = await aPlace(tenant);
    await repeatResult(await aPublication(place, "2026-06-20", 2), times - 1);
  }
  const rows = await all(portfolioHistory(mayView(tenant), asked));
  expect(rows).toHaveLength(3 + 1300 + 5 + 990 + 4);
  const keys = rows.map(({ slug, asOf }) => `${slug} ${asOf}`);
  expect(new Set(keys).size).toBe(rows.length);
  const slugs = rows.map(({ slug }) => slug).filter((slug, place, every) => slug !== every[place - 1]);
  expect(slugs).toHaveLength(5);
  for (const slug of slugs) {
    const days = rows.filter((row) => row.slug === slug).map(({ asOf }) => asOf);
    expect(days).toEqual(days.toSorted());
  }
});

test("200,000 answers are read with as many statements as there are pages, and no more than a page of them is held", async () => {
  const tenant = await anOrganization();
  for (let team = 0; team < 10; team += 1) {
    const place = await aPlace(tenant);
    const assessmentId = await aPublication(place, "2026-06-20", 2);
    await repeatResult(assessmentId, 449);
    await database().$executeRaw`
      INSERT INTO answer (organization_id, assessment_id, criterion_id, value, note)
      SELECT n.organization_id, a.id, n.criterion_id, n.value, repeat('A note. ', 12)
      FROM answer n JOIN assessment a ON a.organization_id = n.organization_id AND a.team_id = ${place.teamId}::uuid AND a.id <> n.assessment_id
      WHERE n.assessment_id = ${assessmentId}::uuid`;
  }
  await database().$executeRaw`ANALYZE answer`;
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("nothing collects garbage");
  let [bytes, lines, parts] = [0, 0, 0];
  const held: number[] = [];
  const statements = await statementsOf(async () => {
    for await (const part of csvText(answersTable, portfolioAnswers(mayReadAll(tenant), asked), { hasMark: false })) {
      bytes += part.length;
      lines += part.split("\r\n").length - 1;
      parts += 1;
      if (parts % 100 !== 0) continue;
      collect();
      held.push(process.memoryUsage().heapUsed / 1024 / 1024);
    }
  });
  expect(lines).toBe(10 * 450 * 45 + 1);
  expect(bytes).toBeGreaterThan(40_000_000);
  expect(statements).toBeLessThan(10 * (450 / 5 + 1) + 10);
  expect(held.length).toBeGreaterThan(5);
  expect(Math.max(...held) - Math.min(...held)).toBeLessThan(5);
}, 300_000);
