import type { Page } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, expectNoSidewaysScroll, test } from "../fixtures";
import { assessmentAddress, teamAddress } from "../pages/addresses";
import { publishAtLevel, startDraft } from "../world/assessments";
import { addGroup, addLink, addTeam, makePlace, type Place, type Unit } from "../world/organization";

let place: Place;
let team: Unit;
let addresses: Record<string, string>;

test.beforeAll(async () => {
  place = await makePlace("Everybody's Works");
  team = await addTeam(place, "Translation");
  await publishAtLevel(place, team, { asOf: "2025-09-30", level: 1, note: "Seen in the run book" });
  const published = await publishAtLevel(place, team, { asOf: "2026-03-31", level: 2 });
  const draft = await startDraft(place, team, "2026-06-30");
  const groupId = await addGroup(place, "Languages");
  const other = await addTeam(place, "Speech", { groupId });
  await publishAtLevel(place, other, { asOf: "2026-03-31", level: 3 });
  const { token } = await addLink(place, team);
  addresses = {
    "team page": teamAddress(place, team),
    form: assessmentAddress(place, team, draft),
    "published assessment": assessmentAddress(place, team, published),
    "comparison of two dates": `${teamAddress(place, team)}/compare`,
    "comparison with the group": `${teamAddress(place, other)}/compare?with=group`,
    "comparison of teams": `/o/${place.slug}/compare?teams=${team.slug},${other.slug}`,
    "choice of teams to compare": `/o/${place.slug}/compare`,
    "list of links": `${teamAddress(place, team)}/links`,
    "share document": `/s/${token}`,
  };
});

async function holds(page: Page, name: string, expectHolds: typeof expectAccessible): Promise<void> {
  await page.goto(addresses[name] ?? "");
  await expectHolds(page);
  await expectNoSidewaysScroll(page);
}

const names = [
  "team page",
  "form",
  "published assessment",
  "comparison of two dates",
  "comparison with the group",
  "comparison of teams",
  "choice of teams to compare",
  "list of links",
  "share document",
];

for (const name of names) {
  test(`the ${name} is accessible in light and dark, on a wide screen and on a phone`, async ({ page, signInAs }) => {
    await signInAs(place.owner);
    await holds(page, name, expectAccessible);
    await page.setViewportSize({ width: 390, height: 844 });
    await holds(page, name, expectAccessibleOnPhone);
  });
}
