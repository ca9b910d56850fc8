import type { Page } from "@playwright/test";
import { newestFramework } from "@/lib/data/frameworks";
import { criteriaOf } from "@/lib/domain/framework";
import { expect, test } from "../fixtures";
import { OpenAssessment } from "../pages/open-assessment";
import { publish, startDraft } from "../world/assessments";
import { addMember, addTeam, makePlace } from "../world/organization";
import type { Person } from "../world/people";

test.use({ expectedErrors: [/status of (409|410|412)|ERR_INTERNET_DISCONNECTED/] });

/** A draft that two people have open, before either of them has answered. */
async function openTwice(name: string, browserOf: (person: Person) => Promise<Page>) {
  const place = await makePlace(name);
  const team = await addTeam(place, "Speech");
  const draft = await startDraft(place, team, "2026-06-30");
  const ann = await addMember(place, { role: "member", name: "Ann Early", teams: [team] });
  const bob = await addMember(place, { role: "member", name: "Bob Later", teams: [team] });
  const [early, later] = [new OpenAssessment(await browserOf(ann)), new OpenAssessment(await browserOf(bob))];
  await early.open(place, team, draft);
  await later.open(place, team, draft);
  const [first = "", second = ""] = criteriaOf(await newestFramework("mlops-levels")).map(
    ({ statement }) => statement.en,
  );
  return { place, team, draft, early, later, first, second };
}

test("two people who change one answer see both values, and T takes theirs while M keeps mine", async ({
  browserOf,
}) => {
  const { place, team, draft, early, later, first, second } = await openTwice("Conflict Works", browserOf);
  await early.press("1", "1");
  await expect(early.answered(2)).toBeVisible();
  await expect(early.status).toContainText("Saved");

  await later.press("3");
  const conflict = later.page.getByRole("main").getByText("Ann Early changed this answer since you opened it.");
  await expect(conflict).toBeVisible();
  await expect(later.status).toContainText("Changed by Ann Early: Met, yours: Not met");
  await expect(later.page.getByText("Theirs: Met", { exact: true })).toBeVisible();
  await expect(later.page.getByText("Yours: Not met", { exact: true })).toBeVisible();
  await later.press("t");
  await expect(conflict).toBeHidden();
  await expect(later.answer(first, "Met")).toBeChecked();

  await later.press("2");
  await expect(later.status).toContainText("Changed by Ann Early: Met, yours: Partly");
  await later.press("m");
  await expect(later.answer(second, "Partly")).toBeChecked();
  await expect(later.status).toContainText("Saved");

  await early.open(place, team, draft);
  await expect(early.answer(first, "Met")).toBeChecked();
  await expect(early.answer(second, "Partly")).toBeChecked();
});

test("an answer that comes after somebody else published is refused, and stays to be read", async ({ browserOf }) => {
  const { place, team, draft, early, later, first } = await openTwice("Late Works", browserOf);
  await early.press("1");
  await expect(early.status).toContainText("Saved");
  await publish(place, team, draft);

  await later.press("2");
  await expect(later.status).toContainText("1 answer not taken");
  const refused = later.page.getByRole("alert").filter({ hasText: "This answer was not taken." });
  await expect(refused).toContainText(/The assessment was published at .* by Olive Owner\./);
  await expect(refused).toContainText(first);
  await expect(refused).toContainText("Partly");

  await later.page.reload();
  await expect(later.page.getByRole("heading", { level: 1 })).toContainText("30 Jun 2026");
  await expect(refused).toContainText(first);
  await expect(refused).toContainText("Partly");
  await refused.getByRole("button", { name: "Dismiss" }).click();
  await expect(refused).toBeHidden();
  await later.page.reload();
  await expect(later.page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(refused).toBeHidden();
});

test("what was answered offline and came too late is told after a reload", async ({ browserOf }) => {
  const { place, team, draft, later, first } = await openTwice("Slow Works", browserOf);
  await later.page.context().setOffline(true);
  await later.press("2");
  await expect(later.status).toContainText("Offline");
  await publish(place, team, draft);
  await later.page.close();
  await later.page.context().setOffline(false);

  const page = await later.page.context().newPage();
  await page.goto(later.page.url());
  const refused = page.getByRole("alert").filter({ hasText: "This answer was not taken." });
  await expect(refused).toContainText(first);
  await expect(refused).toContainText("Partly");
  await expect(refused).toContainText(/The assessment was published at .* by Olive Owner\./);
});
