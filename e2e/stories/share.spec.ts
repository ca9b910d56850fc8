import { expect, test } from "../fixtures";
import { LinksPage } from "../pages/links-page";
import { classesOf, classesWithRules } from "../pages/share-document";
import { TeamPage } from "../pages/team-page";
import { addProof, answerAll, publish, startDraft } from "../world/assessments";
import { addLink, addMember, addTeam, makePlace, type Place, type Unit } from "../world/organization";
import { someCriterion } from "../world/realm";

let place: Place;
let team: Unit;

test.beforeAll(async () => {
  place = await makePlace("Sharing Works", { ownerName: "Olga Unnamed" });
  team = await addTeam(place, "Recommendations");
  const draft = await startDraft(place, team, "2026-06-30");
  await answerAll(place, team, draft, ({ level, index }) =>
    index === 4
      ? { value: "not-applicable", reason: "A secret reason" }
      : { value: level <= 2 ? "met" : "not-met", note: "A secret note" },
  );
  const proof = { assessmentId: draft, criterionId: someCriterion, title: "A secret proof", url: "https://a.example/" };
  await addProof(place, team, proof);
  await publish(place, team, draft);
});

const opened = (token: string) => `/s/${token}`;

test("a link made in the browser opens without account or JavaScript, and names team, organisation and level", async ({
  page,
  signInAs,
  browserOf,
}) => {
  await signInAs(await addMember(place, { role: "manager", name: "Mona Manager" }));
  const report = new TeamPage(page);
  await report.open(place, team);
  const address = await report.share("Board");

  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: team.name, level: 1 })).toBeVisible();
  await expect(reader.getByText("Sharing Works, as of 30 June 2026")).toBeVisible();
  await expect(reader.getByRole("main")).toContainText("Level 2");
  const html = await (await reader.request.get(address)).text();
  for (const hidden of [
    "Olga Unnamed",
    "Mona Manager",
    "Board",
    "secret",
    "a.example",
    place.organizationId,
    team.teamId,
  ])
    expect(html).not.toContain(hidden);
});

test("the document has no script and no style of its own elements, and a rule for every class", async ({ request }) => {
  const { token } = await addLink(place, team);
  const html = await (await request.get(opened(token))).text();
  expect(html).not.toMatch(/<script|\sstyle="|\son\w+="/i);
  const rules = classesWithRules(html);
  expect(classesOf(html).length).toBeGreaterThan(20);
  expect(classesOf(html).filter((name) => !rules.has(name))).toEqual([]);
});

test("a reader who has the document is told so in no bytes, and gets one text in either encoding", async ({
  request,
}) => {
  const { token } = await addLink(place, team);
  const zipped = await request.get(opened(token), { headers: { "Accept-Encoding": "gzip" } });
  const plain = await request.get(opened(token), { headers: { "Accept-Encoding": "identity" } });
  expect(zipped.headers()["content-encoding"]).toBe("gzip");
  expect(plain.headers()["content-encoding"]).toBeUndefined();
  expect(await zipped.text()).toBe(await plain.text());

  const etag = plain.headers().etag ?? "";
  expect(etag).toMatch(/^"[\w-]+"$/);
  const again = await request.get(opened(token), { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);
});

test("each opening is counted, and a revoked link answers as one that never was", async ({
  page,
  request,
  signInAs,
}) => {
  const { token } = await addLink(place, team, { label: "Auditors" });
  await signInAs(place.owner);
  const links = new LinksPage(page);
  await links.open(place, team);
  await expect(links.link("Auditors")).toContainText("never");
  for (const count of ["once", "2 times"]) {
    expect((await request.get(opened(token))).status()).toBe(200);
    await expect(async () => {
      await links.open(place, team);
      await expect(links.link("Auditors")).toContainText(count, { timeout: 500 });
    }).toPass();
  }
  const etag = (await request.get(opened(token))).headers().etag ?? "";

  await links.revoke("Auditors");
  await expect(links.link("Auditors")).toContainText("Revoked");
  const revoked = await request.get(opened(token), { headers: { "If-None-Match": etag } });
  const unknown = await request.get(opened("A".repeat(token.length)));
  expect([revoked.status(), unknown.status()]).toEqual([404, 404]);
  expect(await revoked.text()).toBe(await unknown.text());
  expect(await revoked.text()).toContain("This link opens nothing");
});
