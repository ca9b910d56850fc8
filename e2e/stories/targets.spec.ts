import { addDays, todayIn } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";
import { expect, expectAccessible, test } from "../fixtures";
import { TeamPage } from "../pages/team-page";
import { answerAll, publish, publishAtLevel, startDraft } from "../world/assessments";
import { addGroup, addLink, addMember, addTeam, makePlace, type Place, type Unit } from "../world/organization";

const today = todayIn("Pacific/Chatham", new Date());

/** Three assessments a hundred days apart, at Level 1, with more and more of the ten criteria of Level 2 met. */
async function publishRising(place: Place, team: Unit): Promise<void> {
  for (const [round, met] of [2, 4, 6].entries()) {
    const draft = await startDraft(place, team, addDays(today, -210 + round * 100));
    let seen = 0;
    await answerAll(place, team, draft, ({ level }) => {
      if (level === 2) seen += 1;
      return { value: level === 1 || (level === 2 && seen <= met) ? "met" : "not-met" };
    });
    await publish(place, team, draft);
  }
}

test("a manager gives a group a target; its team takes it over, and says whether its pace holds it", async ({
  page,
  signInAs,
  browserOf,
}) => {
  const place = await makePlace("Target Works");
  const team = await addTeam(place, "Routing", { groupId: await addGroup(place, "Supply") });
  await publishRising(place, team);
  const { token } = await addLink(place, team);
  await signInAs(await addMember(place, { role: "manager", name: "Mona Manager" }));

  await page.goto(`/o/${place.slug}/settings/targets`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No common targets");
  await expectAccessible(page);
  const row = page.getByRole("row", { name: /^Supply/ });
  await row.getByRole("button", { name: "Change" }).click();
  const dialog = page.getByRole("dialog", { name: "Target of Supply" });
  await dialog.getByLabel("Level").selectOption("2");
  await dialog.getByLabel("Until").fill(addDays(today, 400));
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Saved")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(row).toContainText(`by ${writtenDay(addDays(today, 400), "en")}`);

  // 0.2 of a level in a hundred days: the other 0.4 in two hundred
  const expected = writtenDay(addDays(today, -10 + 200), "en");
  const report = new TeamPage(page);
  await report.open(place, team);
  await expect(report.pace).toContainText("On pace");
  await expect(report.pace).toContainText(`Level 2 expected on ${expected}`);
  await expect(report.pace).toContainText("is that of the group Supply.");
  await expect(page.getByRole("figure", { name: "Level over time" })).toContainText("At this pace Level 2 in");
  await expect(await report.trendRows()).toContainText([
    "As of",
    `${writtenDay(addDays(today, 400), "en")}2–Target`,
    `${expected}2–Expected`,
  ]);

  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(`/s/${token}`);
  const shared = reader.getByRole("region", { name: "Pace" });
  await expect(shared).toContainText("On pace");
  await expect(shared).toContainText(`Level 2 expected on ${expected}`);
  await expect(reader.getByRole("main")).not.toContainText("Supply");
});

test("a target of its own goes before that of the organisation, and is at risk when the pace is too slow", async ({
  page,
  signInAs,
}) => {
  const place = await makePlace("Own Target Works");
  const team = await addTeam(place, "Pricing");
  await publishRising(place, team);
  await signInAs(place.owner);
  await page.goto(`/o/${place.slug}/settings/targets`);
  await page.getByLabel("Level").selectOption("2");
  await page.getByLabel("Until").fill(addDays(today, 400));
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Every team aims for Level 2");

  await page.goto(`/o/${place.slug}/teams/${team.slug}/settings`);
  await expect(page.getByText(/^Without a target of its own the team aims for Level 2 by/)).toBeVisible();
  await page.getByLabel("Level").selectOption("2");
  await page.getByLabel("Until").fill(addDays(today, 60));
  await page.getByLabel("Until").press("Enter");
  await expect(page.getByText(/^Without it the team would aim for Level 2 by/)).toBeVisible();

  const report = new TeamPage(page);
  await report.open(place, team);
  await expect(report.pace).toContainText("At risk");
  await expect(report.pace).not.toContainText("is that of");
});

test("after two assessments there is too little data, and the page says so", async ({ page, signInAs }) => {
  const place = await makePlace("Young Works");
  const team = await addTeam(place, "Search");
  await publishAtLevel(place, team, { asOf: addDays(today, -200), level: 0 });
  await publishAtLevel(place, team, { asOf: addDays(today, -100), level: 1 });
  await signInAs(place.owner);
  const report = new TeamPage(page);
  await report.open(place, team);
  await expect(report.pace).toContainText("No target is set. Too little data for a forecast");
  await expect((await report.trendRows()).filter({ hasText: "Expected" })).toHaveCount(0);
});
