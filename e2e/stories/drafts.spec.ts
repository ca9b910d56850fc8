import { expect, test } from "../fixtures";
import { assessmentAddress } from "../pages/addresses";
import { OpenAssessment } from "../pages/open-assessment";
import { StartPage } from "../pages/start-page";
import { TeamPage } from "../pages/team-page";
import { startDraft } from "../world/assessments";
import { addTeam, makePlace } from "../world/organization";

test("a discarded draft leaves the team as it was, and can be read as discarded", async ({ page, signInAs }) => {
  const place = await makePlace("Discard Works");
  const team = await addTeam(place, "Routing");
  const draft = await startDraft(place, team, "2026-06-30");
  await signInAs(place.owner);
  const form = new OpenAssessment(page);
  await form.open(place, team, draft);
  await form.press("1");
  await expect(form.status).toContainText("Saved");

  await form.discard();
  await expect(new TeamPage(page).headline("Not assessed yet.")).toBeVisible();
  await page.goto(assessmentAddress(place, team, draft));
  await expect(page.getByText("This draft was discarded. Nothing of it counts.")).toBeVisible();
});

test("whoever starts a second assessment of the same day comes to the first", async ({ page, signInAs }) => {
  const place = await makePlace("Second Works");
  const team = await addTeam(place, "Dispatch");
  await signInAs(place.owner);
  const start = new StartPage(page);
  const form = new OpenAssessment(page);
  await start.open(place, team);
  await start.start("2026-05-31");
  await form.ready();
  const first = new URL(page.url()).pathname;
  await form.press("1");
  await expect(form.status).toContainText("Saved");

  await start.open(place, team);
  await expect(page.getByText(/There is an open draft as of 31 May 2026, 1 of 45 answered/)).toBeVisible();
  await start.start("2026-05-31");
  await form.ready();
  expect(new URL(page.url()).pathname).toBe(first);
  await expect(form.answered(1)).toBeVisible();
});
