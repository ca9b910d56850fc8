import { expect, test } from "../fixtures";
import { assessmentAddress } from "../pages/addresses";
import { OpenAssessment } from "../pages/open-assessment";
import { TeamPage } from "../pages/team-page";
import { answerAll, startDraft } from "../world/assessments";
import { addTeam, makePlace } from "../world/organization";

test("published with gaps, a result is provisional everywhere and says how many answers are missing", async ({
  page,
  signInAs,
}) => {
  const place = await makePlace("Gap Works");
  const team = await addTeam(place, "Churn");
  const draft = await startDraft(place, team, "2026-06-30");
  await answerAll(place, team, draft, ({ index, level }) =>
    index >= 40 ? null : { value: level <= 1 ? "met" : "not-met" },
  );
  await signInAs(place.owner);
  const fill = new OpenAssessment(page);
  await fill.open(place, team, draft);

  const dialog = await fill.review();
  await expect(dialog).toContainText(
    "5 answers are missing. They count as not met, and the result is marked provisional.",
  );
  await dialog.getByRole("button", { name: "Go to the first" }).click();
  await expect(dialog).toBeHidden();
  await fill.publish();

  const report = new TeamPage(page);
  await expect(report.headline(/Five answers are missing, so the level is at least this/)).toBeVisible();
  await expect(report.assessment("30 Jun 2026")).toContainText("Provisional, 5 answers missing");
  await page.goto(assessmentAddress(place, team, draft));
  await expect(page.getByText(/Provisional: 5 answers are missing/)).toBeVisible();
});
