import { createGroup } from "@/lib/data/groups";
import { expect, test } from "./fixtures";
import { addProof, answerAll, publish, startDraft } from "./world/assessments";
import {
  addInvitation,
  addLink,
  addMember,
  addTeam,
  makePlace,
  may,
  type Place,
  type Unit,
  value,
} from "./world/organization";
import { someCriterion } from "./world/realm";

const payloads = [
  "<script>hit()</script>",
  '"><img src=/never onerror=hit()>',
  "<svg/onload=hit()>",
  "</title></style></script><script>hit()</script>",
  "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
  "javascript:hit()",
  "'-hit()-'\"-hit()-\"",
  "{{constructor.constructor('hit()')()}}",
  "&lt;img src=/never onerror=hit()&gt;",
  '<math><mi//xlink:href="javascript:hit()">',
  "<a href='javascript:hit()' autofocus onfocus=hit()>press</a>",
  "]]><script>hit()</script><!--",
];
const at = (index: number): string => payloads[index % payloads.length] ?? "";

let place: Place;
let team: Unit;
let addresses: { inside: string[]; outside: string[] };

test.beforeAll(async () => {
  place = await makePlace(at(0), { ownerName: at(1) });
  const { id: groupId } = value(await createGroup(may(place, "group.manage"), { name: at(2) }));
  team = await addTeam(place, at(3), { groupId });
  await addMember(place, { role: "member", name: at(4), teams: [team] });
  for (const payload of payloads) await addTeam(place, payload, { groupId });
  const published = await fill("2026-03-31", 0);
  await publish(place, team, published);
  const draft = await fill("2026-06-30", 1);
  const { token } = await addLink(place, team, { label: at(5) });
  const { token: invitation } = await addInvitation(place, { email: "guest@people.example", teams: [team] });
  const o = `/o/${place.slug}`;
  const t = `${o}/teams/${team.slug}`;
  addresses = {
    inside: [
      o,
      `${o}?q=${encodeURIComponent(at(0))}`,
      `${o}/teams`,
      `${o}/teams/new`,
      t,
      `${t}/compare`,
      `${t}/compare?with=group`,
      `${t}/compare/share?with=group`,
      `${o}/compare?find=${encodeURIComponent(at(0))}`,
      `${t}/settings`,
      `${t}/links`,
      `${t}/assessments/new`,
      `${t}/assessments/${published}`,
      `${t}/assessments/${draft}`,
      `${o}/settings`,
      `${o}/settings/people`,
      `${o}/settings/groups`,
      `${o}/settings/targets`,
      "/account",
    ],
    outside: [
      `/s/${token}`,
      `/s/${token}?lang=zh`,
      `/s/${token}/embed`,
      `/invitations/${invitation}`,
      `/sign-in?next=${encodeURIComponent(at(0))}`,
    ],
  };
});

test("no text of anybody runs, on whatever page it stands", async ({ page, signInAs }) => {
  const hits: string[] = [];
  await page.exposeFunction("hit", () => hits.push(page.url()));
  page.on("dialog", (dialog) => hits.push(`${page.url()} ${dialog.message()}`));
  await signInAs(place.owner);
  for (const path of addresses.inside) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    await page.keyboard.press("Tab");
  }
  expect(hits).toEqual([]);
});

test("nor on what is shown to those outside", async ({ page, browserOf }) => {
  const hits: string[] = [];
  await page.exposeFunction("hit", () => hits.push(page.url()));
  page.on("dialog", (dialog) => hits.push(`${page.url()} ${dialog.message()}`));
  for (const path of addresses.outside) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
  }
  expect(hits).toEqual([]);
  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(addresses.outside[0] ?? "");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(at(3));
});

test("it is all shown as it was written", async ({ page, signInAs }) => {
  await signInAs(place.owner);
  await page.goto(`/o/${place.slug}/teams/${team.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(at(3));
  await page.goto(`/o/${place.slug}/teams`);
  for (const payload of payloads)
    await expect(page.getByRole("link", { name: payload, exact: true }).first()).toBeVisible();
});

/** A draft whose every text is markup; of the evidence every second title, for a criterion takes only so many. */
async function fill(asOf: string, half: 0 | 1): Promise<string> {
  const draft = await startDraft(place, team, asOf);
  await answerAll(place, team, draft, ({ index }) =>
    index % 9 === 8
      ? { value: "not-applicable", reason: at(index), note: at(index + 1) }
      : { value: "met", note: at(index) },
  );
  for (const title of payloads.filter((_, index) => index % 2 === half)) {
    await addProof(place, team, {
      assessmentId: draft,
      criterionId: someCriterion,
      title,
      url: `https://a.example/?${encodeURIComponent(title)}`,
    });
  }
  return draft;
}
