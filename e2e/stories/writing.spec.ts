import { expect, test } from "../fixtures";
import { assessmentAddress } from "../pages/addresses";
import { OpenAssessment } from "../pages/open-assessment";
import { startDraft } from "../world/assessments";
import { addMember, addTeam, makePlace, type Place, type Unit } from "../world/organization";

let place: Place;
let team: Unit;

test.beforeAll(async () => {
  place = await makePlace("Writing Works");
  team = await addTeam(place, "Language");
});

test("not applicable counts only once it has a reason", async ({ page, signInAs }) => {
  const draft = await startDraft(place, team, "2026-01-31");
  await signInAs(place.owner);
  const form = new OpenAssessment(page);
  await form.open(place, team, draft);

  await form.press("4");
  await expect(form.reason).toBeFocused();
  await expect(page.getByText("Not saved yet: it counts once a reason is given.")).toBeVisible();
  await expect(form.answered(0)).toBeVisible();
  const dialog = await form.review();
  await expect(dialog).toContainText("One criterion is marked N/A without a reason. That does not count yet.");
  await form.press("Escape");

  await form.reason.fill("The model is bought, not trained");
  await expect(form.answered(1)).toBeVisible();
  await expect(form.status).toContainText("Saved");
  await page.reload();
  await form.ready();
  await expect(form.answered(1)).toBeVisible();
});

test("evidence is a link over http or https, and nothing else", async ({ page, signInAs }) => {
  const draft = await startDraft(place, team, "2026-02-28");
  await signInAs(place.owner);
  const form = new OpenAssessment(page);
  await form.open(place, team, draft);

  await form.press("e");
  for (const address of ["javascript:alert(1)", "data:text/html,hello", "ftp://files.example/report"]) {
    await form.evidenceUrl.fill(address);
    await form.press("Enter");
    await expect(page.getByText("Write a web address that starts with http:// or https://.")).toBeVisible();
    await form.evidenceUrl.fill("");
  }
  await form.evidenceUrl.fill("https://wiki.example/runbook");
  await page.getByRole("textbox", { name: "Title" }).fill("Runbook");
  await form.press("Enter");
  await expect(page.getByRole("link", { name: "Runbook" })).toHaveAttribute("href", "https://wiki.example/runbook");
  await page.reload();
  await form.ready();
  await expect(page.getByRole("link", { name: "Runbook" })).toBeVisible();
});

test("markup in a note is text to whoever reads it", async ({ page, signInAs, browserOf }) => {
  const draft = await startDraft(place, team, "2026-03-31");
  await signInAs(place.owner);
  const form = new OpenAssessment(page);
  const markup = `<img src="/nothing" onerror="document.title='taken over'">`;
  await form.open(place, team, draft);
  await form.press("1", "k", "n");
  await expect(form.note).toBeFocused();
  await form.note.fill(markup);
  await expect(form.status).toContainText("Saving");
  await expect(form.status).toContainText("Saved");

  const reader = await browserOf(await addMember(place, { role: "viewer", name: "Vera Viewer" }));
  await reader.goto(assessmentAddress(place, team, draft));
  await expect(reader.getByText(markup)).toBeVisible();
  await expect(reader).not.toHaveTitle(/taken over/);
});
