import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { publishAtLevel } from "../world/assessments";
import { addTeam, makePlace, type Place } from "../world/organization";

let place: Place;

test.beforeEach(async ({ page, signInAs }) => {
  place = await makePlace("Brushed");
  const team = await addTeam(place, "Demand Sensing");
  for (const [asOf, level] of [
    ["2025-01-31", 1],
    ["2025-09-30", 2],
  ] as const)
    await publishAtLevel(place, team, { asOf, level });
  await signInAs(place.owner);
  await page.goto(`/o/${place.slug}?from=2025-01&to=2025-12&view=table`);
});

const chartOf = (page: Page) => page.getByRole("group", { name: "Levels over time" });

/** Where in the chart the middle of a month of twelve lies. */
async function monthsOf(page: Page) {
  const box = await chartOf(page).boundingBox();
  if (box === null) throw new Error("the chart is not drawn");
  const isWide = box.width >= 640;
  const [left, right, width] = isWide ? [28, 716, 860] : [28, 286, 358];
  const scale = (isWide ? box.width : Math.min(box.width, 480)) / width;
  return {
    x: (month: number) => box.x + (left + ((right - left) * (month - 0.5)) / 12) * scale,
    // over the teams of a level, which lead to them by a press
    y: box.y + box.height * 0.85,
    height: box.height,
  };
}

const periodOf = (page: Page) => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get("from"), searchParams.get("to"), searchParams.get("view")];
};

test("a pointer that is drawn across months shows those, keeps the rest of the address, and moves nothing else", async ({
  page,
}) => {
  await chartOf(page).scrollIntoViewIfNeeded();
  const { x, y, height } = await monthsOf(page);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.move(x(3), y);
  await page.mouse.down();
  await page.mouse.move(x(6), y, { steps: 6 });
  await expect(chartOf(page).getByRole("status")).toHaveText("Mar 2025 – Jun 2025");
  await page.mouse.up();
  await page.waitForURL(/from=2025-03/);
  expect(periodOf(page)).toEqual(["2025-03", "2025-06", "table"]);
  await page.mouse.move(0, 0);
  await expect(chartOf(page).getByRole("status")).toBeHidden();
  expect((await monthsOf(page)).height).toBe(height);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.goBack();
  await page.waitForURL(/from=2025-01/);
  expect(periodOf(page)).toEqual(["2025-01", "2025-12", "table"]);
});

test("drawn from right to left it picks the same; a press on one month is still a press on its band", async ({
  page,
}) => {
  await chartOf(page).scrollIntoViewIfNeeded();
  const { x, y } = await monthsOf(page);
  await page.mouse.move(x(11), y);
  await page.mouse.down();
  await page.mouse.move(x(9), y, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/from=2025-09/);
  expect(periodOf(page)).toEqual(["2025-09", "2025-11", "table"]);
  await expect(page.getByText("Median Level 2 at the end of Nov 2025, as at the end of Sep 2025.")).toBeVisible();

  await page.goBack();
  await page.waitForURL(/from=2025-01/);
  await page.mouse.click(x(11), y);
  await page.waitForURL(/level=2/);
});

/** The frame around what has the focus. */
const frameOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);

test("a mouse calls up no frame, neither while it draws nor afterwards; the next key does, around the whole chart", async ({
  page,
}) => {
  await chartOf(page).scrollIntoViewIfNeeded();
  const { x, y } = await monthsOf(page);
  await page.mouse.move(x(3), y);
  await page.mouse.down();
  await page.mouse.move(x(6), y, { steps: 6 });
  expect(await frameOf(page)).toBe("none");
  await page.mouse.up();
  await page.waitForURL(/from=2025-03/);
  expect(await frameOf(page)).toBe("none");
  await expect(chartOf(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(chartOf(page).getByRole("status")).toBeVisible();
  expect(await frameOf(page)).toBe("solid");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a finger that is drawn sideways picks months, one that is drawn down scrolls", async ({ page }) => {
    await chartOf(page).scrollIntoViewIfNeeded();
    const { x, y } = await monthsOf(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [at] });
    await touch("touchStart", { x: x(2), y });
    for (const month of [3, 4, 5]) await touch("touchMove", { x: x(month), y });
    await touch("touchEnd");
    await page.waitForURL(/from=2025-02/);
    expect(periodOf(page)).toEqual(["2025-02", "2025-05", "table"]);

    const place = await monthsOf(page);
    await touch("touchStart", { x: place.x(4), y: place.y });
    for (const down of [40, 80, 120]) await touch("touchMove", { x: place.x(4), y: place.y - down });
    await touch("touchEnd");
    expect(periodOf(page)).toEqual(["2025-02", "2025-05", "table"]);
  });
});
