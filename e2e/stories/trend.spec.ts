import { expect, test } from "../fixtures";
import { OpenAssessment } from "../pages/open-assessment";
import { StartPage } from "../pages/start-page";
import { TeamPage } from "../pages/team-page";
import { answerAll, publishAtLevel, startDraft } from "../world/assessments";
import { addTeam, makePlace } from "../world/organization";

test("an earlier and a later assessment each take their place in the line", async ({ page, signInAs }) => {
  const place = await makePlace("Trend Works");
  const team = await addTeam(place, "Pricing");
  await publishAtLevel(place, team, { asOf: "2025-06-30", level: 1 });
  await signInAs(place.owner);
  const fill = new OpenAssessment(page);
  const start = new StartPage(page);
  const report = new TeamPage(page);

  await start.open(place, team);
  await start.start("2024-12-31");
  await fill.ready();
  await fill.press(...Array<string>(45).fill("3"));
  await expect(fill.answered(45)).toBeVisible();
  await fill.publish();
  await expect(report.headline(/^Level 1 since June 2025/)).toBeVisible();
  await expect(await report.trendRows()).toHaveText([/^As of/, /^30 Jun 20251/, /^31 Dec 20240/]);

  const later = await startDraft(place, team, "2026-03-31");
  await answerAll(place, team, later, ({ level }) => ({ value: level <= 3 ? "met" : "partly" }));
  await fill.open(place, team, later);
  await fill.publish();
  await expect(report.headline(/^Level 3 since March 2026/)).toBeVisible();
  const published = (await report.trendRows()).filter({ hasNotText: "Expected" });
  await expect(published).toHaveText([/^As of/, /^31 Mar 20263/, /^30 Jun 20251/, /^31 Dec 20240/]);
});

test("publishing onto a day that is taken offers the other assessment and another day", async ({ page, signInAs }) => {
  const place = await makePlace("Twice Works");
  const team = await addTeam(place, "Fraud");
  const draft = await startDraft(place, team, "2026-06-30");
  await answerAll(place, team, draft, ({ level }) => ({ value: level <= 2 ? "met" : "not-met" }));
  await signInAs(place.owner);
  const fill = new OpenAssessment(page);
  await fill.open(place, team, draft);
  const taken = await publishAtLevel(place, team, { asOf: "2026-03-31", level: 1 });
  await page.getByRole("button", { name: /^About this draft/ }).click();
  await page.getByRole("button", { name: "Change the date" }).click();
  await fill.moveTo("2026-03-31");
  await expect(page.getByRole("button", { name: /^About this draft, as of 31 Mar/ })).toBeVisible();

  await fill.publish();
  const dialog = fill.dialog("Review and publish");
  await expect(dialog).toContainText("This team has a published assessment of that day already.");
  await expect(dialog.getByRole("link", { name: "Open that one" })).toHaveAttribute("href", new RegExp(`${taken}$`));
  await dialog.getByRole("button", { name: "Choose another date" }).click();
  await fill.moveTo("2026-06-30");
  await expect(page.getByRole("button", { name: /^About this draft, as of 30 Jun/ })).toBeVisible();
  await fill.publish();
  await expect(new TeamPage(page).headline(/^Level 2 since June 2026/)).toBeVisible();
});

test("a point at the highest level stands whole in the chart", async ({ page, signInAs }) => {
  const place = await makePlace("Summit Works");
  const team = await addTeam(place, "Ranking");
  await publishAtLevel(place, team, { asOf: "2026-03-31", level: 4 });
  await signInAs(place.owner);
  await new TeamPage(page).open(place, team);
  const trend = page.getByRole("figure", { name: "Level over time" });
  const point = trend.getByRole("link", { name: /Level 4, progress 4.00/ });
  // only the chart tells of a point in focus, its picture does not
  await expect(async () => {
    await point.focus();
    await expect(trend.getByRole("status")).toBeVisible({ timeout: 500 });
  }).toPass();
  const isWhole = await point.evaluate((link) => {
    const { x, y, width } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + 3));
  });
  expect(isWhole).toBe(true);
});
