import { newestFramework } from "@/lib/data/frameworks";
import { criteriaOf } from "@/lib/domain/framework";
import { expect, test } from "../fixtures";
import { assessmentAddress } from "../pages/addresses";
import { OpenAssessment } from "../pages/open-assessment";
import { startDraft } from "../world/assessments";
import { addMember, addTeam, makePlace } from "../world/organization";

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

test("what is answered offline survives a reload, is saved once back online, and nothing is lost", async ({
  page,
  context,
  signInAs,
  browserOf,
}) => {
  const place = await makePlace("Offline Works");
  const team = await addTeam(place, "Vision");
  const draft = await startDraft(place, team, "2026-06-30");
  await signInAs(await addMember(place, { role: "member", name: "Otto Offline", teams: [team] }));
  const [first, second, third] = criteriaOf(await newestFramework("mlops-levels")).map(({ statement }) => statement.en);
  const form = new OpenAssessment(page);
  await form.open(place, team, draft);

  await context.setOffline(true);
  await form.press("1", "2", "3", "k");
  await form.press("n");
  await page.keyboard.type("Written in a tunnel");
  await expect(form.status).toContainText("Offline, 3 answers kept here");
  await expect(page.reload()).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);

  await context.setOffline(false);
  await page.goto(assessmentAddress(place, team, draft));
  await expect(form.status).toContainText("Saved");
  await expect(form.answered(3)).toBeVisible();

  const other = new OpenAssessment(await browserOf(place.owner));
  await other.open(place, team, draft);
  await expect(other.answer(first ?? "", "Met")).toBeChecked();
  await expect(other.answer(second ?? "", "Partly")).toBeChecked();
  await expect(other.answer(third ?? "", "Not met")).toBeChecked();
  await other.press("k");
  await expect(other.note).toHaveValue("Written in a tunnel");
});
