import { expect, test } from "../fixtures";
import { ComparisonPage } from "../pages/comparison-page";
import { TeamPage } from "../pages/team-page";
import { answerAll, publish, publishAtLevel, startDraft } from "../world/assessments";
import { addGroup, addTeam, makePlace, type Place, type Unit } from "../world/organization";

let place: Place;
let fraud: Unit;
let pricing: Unit;
let search: Unit;

test.beforeAll(async () => {
  place = await makePlace("Compare Works");
  const groupId = await addGroup(place, "Risk");
  [fraud, pricing] = [await addTeam(place, "Fraud", { groupId }), await addTeam(place, "Pricing", { groupId })];
  search = await addTeam(place, "Search");
  await publishAtLevel(place, fraud, { asOf: "2025-06-30", level: 1 });
  await publishAtLevel(place, fraud, { asOf: "2025-12-31", level: 3 });
  const fall = await startDraft(place, fraud, "2026-03-31");
  await answerAll(place, fraud, fall, ({ id, level }) => ({
    value:
      id === "beats-current-model"
        ? "not-met"
        : id === "model-registry"
          ? "not-applicable"
          : level < 4
            ? "met"
            : "not-met",
    note: "Seen in the run book",
    ...(id === "model-registry" ? { reason: "Nothing is handed over." } : {}),
  }));
  await publish(place, fraud, fall);
  await publishAtLevel(place, pricing, { asOf: "2026-03-31", level: 1 });
});

test.beforeEach(({ signInAs }) => signInAs(place.owner));

test("the team page leads to what changed since the assessment before", async ({ page }) => {
  const team = new TeamPage(page);
  await team.open(place, fraud);
  await page.getByRole("link", { name: "Compare 31 Dec 2025 with the assessment before" }).click();
  const comparison = new ComparisonPage(page);
  await expect(comparison.title).toHaveText("Up from Level 1 to 3.");
  await team.open(place, fraud);
  await page.getByRole("main").getByRole("link", { name: "Compare", exact: true }).first().click();
  await expect(comparison.title).toHaveText("Down from Level 3 to 2.");
  await expect(page.getByRole("main")).toContainText("2 criteria changed: 1 lost and 1 made not applicable.");
});

test("the move is told in parts that lead from one progress to the other", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, fraud);
  await expect(comparison.parts()).toHaveText([
    /^3?31 Dec 2025.*3\.00$/,
    /^We stop a new model automatically.*met → not met.*−0\.09$/,
    /31 Mar 2026.*2\.90$/,
  ]);
  await expect(comparison.why).toContainText("uncut they sum to the change, −0.0909");
  await expect(comparison.why).toContainText("One more change leaves the progress as it is.");
  await expect(comparison.criteria).toContainText("Made not applicable");
  // answers are compared, not who gave them, nor what was noted
  await expect(page.getByRole("main")).not.toContainText("Seen in the run book");
  await expect(page.getByRole("main")).not.toContainText("Nothing is handed over.");
});

test("two other dates are chosen, swapped and stepped through, and stay in the address", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, fraud);
  await comparison.choose("30 Jun 2025 · Level 1", "31 Mar 2026 · Level 2");
  await page.waitForURL(/from=2025-06-30&to=2026-03-31/);
  await expect(comparison.title).toHaveText("Up from Level 1 to 2.");
  await comparison.goTo("Swap the dates");
  await expect(comparison.title).toHaveText("Down from Level 2 to 1.");
  await page.reload();
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2026-03-31");
  await comparison.openDates(place, fraud);
  await expect(page.getByRole("link", { name: "Later step" })).toBeHidden();
  await comparison.goTo("Earlier step");
  await expect(comparison.title).toHaveText("Up from Level 1 to 3.");
  await expect(page.getByRole("link", { name: "Earlier step" })).toBeHidden();
});

test("the dates are chosen without a script", async ({ browserOf }) => {
  const page = await browserOf(place.owner, { javaScriptEnabled: false });
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, fraud);
  await comparison.choose("30 Jun 2025 · Level 1", "31 Dec 2025 · Level 3");
  await expect(comparison.title).toHaveText("Up from Level 1 to 3.");
});

test("a team with one assessment has nothing to compare, and one without a group no median", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, pricing);
  await expect(page.getByText("There is nothing to compare yet.")).toBeVisible();
  await comparison.openDates(place, search, "?with=group");
  await expect(page.getByText("This team is in no group.")).toBeVisible();
});

test("a team is held against the median of its group", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, fraud);
  await comparison.goTo("its group");
  await expect(comparison.title).toHaveText("Level 2, above the median of Risk: 1.5.");
  await expect(page.getByRole("main")).toContainText("the 2 assessed teams of Risk, this one included");
  await expect(page.getByRole("figure", { name: "Shape" })).toBeVisible();
});

test("teams are found, put beside each other, and taken out again", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openTeams(place, []);
  await comparison.find("fra");
  await comparison.goTo("Add Fraud");
  await expect(page.getByRole("link", { name: "Take Fraud out" })).toBeVisible();
  await comparison.find("pric");
  await comparison.goTo("Add Pricing");
  await expect(comparison.title).toHaveText("Fraud at Level 2, Pricing at Level 1.");
  await page.reload();
  await expect(comparison.title).toHaveText("Fraud at Level 2, Pricing at Level 1.");
  await comparison.goTo("Take Pricing out");
  await expect(comparison.title).toHaveText("Compare teams");
});

test("the criteria are those in which the teams differ, or all of them", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openTeams(place, [fraud, pricing, search]);
  await expect(page.getByRole("main")).toContainText("The teams differ in 20 of 45.");
  await expect(comparison.criterionRows()).toHaveCount(20);
  await comparison.goTo("All criteria");
  await expect(comparison.criterionRows()).toHaveCount(45);
  await page.waitForURL(/criteria=all/);
  await expect(page.getByRole("row", { name: /^We can go back to the previous model version/ })).toContainText("–");
});
