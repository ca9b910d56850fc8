import { newestFramework } from "@/lib/data/frameworks";
import { criteriaOf } from "@/lib/domain/framework";
import { expect, test } from "../fixtures";
import { Keyboard } from "../pages/keyboard";
import { OpenAssessment } from "../pages/open-assessment";
import { TeamPage } from "../pages/team-page";
import { addMember, addTeam, makePlace } from "../world/organization";

test("a team answers 45 criteria and publishes them with fewer than 120 key presses and no mouse", async ({
  page,
  signInAs,
}) => {
  const place = await makePlace("Keyboard Works");
  const team = await addTeam(place, "Ranking");
  await signInAs(await addMember(place, { role: "member", name: "Kim Keys", teams: [team] }));
  const criteria = criteriaOf(await newestFramework("mlops-levels"));
  expect(criteria).toHaveLength(45);
  const keyboard = new Keyboard(page);
  const fill = new OpenAssessment(page);
  const report = new TeamPage(page);

  await report.open(place, team);
  await keyboard.tabTo(page.getByRole("link", { name: "New assessment" }));
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Start an assessment" })).toBeVisible();
  await keyboard.tabTo(page.getByRole("button", { name: "Start" }));
  await keyboard.press("Enter");
  await fill.ready();
  for (const { level } of criteria) await keyboard.press(level <= 2 ? "1" : "3");
  await expect(fill.answered(45)).toBeVisible();
  await expect(page.getByRole("button", { name: "Review and publish" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(fill.dialog("Review and publish")).toContainText("Every criterion is answered.");
  await keyboard.press("Enter");

  await expect(report.headline(/^Level 2 since/)).toBeVisible();
  await expect(report.assessments.getByRole("row")).toHaveCount(2);
  expect(keyboard.presses).toBeLessThan(120);
});

test("keys stay silent in text fields and while an input method composes, and can be turned off", async ({
  page,
  signInAs,
}) => {
  const place = await makePlace("Keyboard Rest");
  const team = await addTeam(place, "Search");
  await signInAs(place.owner);
  const fill = new OpenAssessment(page);
  await page.goto(`/o/${place.slug}/teams/${team.slug}/assessments/new`);
  await page.getByRole("button", { name: "Start" }).click();
  await fill.ready();

  await fill.press("n");
  await expect(fill.note).toBeFocused();
  await page.keyboard.type("1 of 3 jobs");
  await expect(fill.note).toHaveValue("1 of 3 jobs");
  await fill.press("Escape");
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "1", isComposing: true, bubbles: true })),
  );
  await expect(fill.answered(0)).toBeVisible();

  await fill.press("?");
  await fill.dialog("Keys of this form").getByRole("switch", { name: "Use these keys" }).press("Space");
  await fill.press("Escape", "1");
  await expect(fill.answered(0)).toBeVisible();
  await expect(async () => {
    await page.reload();
    await fill.ready();
    await expect(page.getByText("all keys, or turn them off")).toBeHidden({ timeout: 500 });
  }).toPass();
});
