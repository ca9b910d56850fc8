import { expect, test } from "vitest";
import { accepted, refused } from "./assessments.fixture";
import { aMember, anOrganization, grantTo } from "./people.fixture";
import { listSavedViews, removeSharedView, removeView, saveView, shareView } from "./saved-views";

const late = { name: "Late", query: "?overdue=1" };

async function aWorld() {
  const { organizationId, actor: owner } = await anOrganization();
  const { actor: viewer } = await aMember(organizationId, "viewer");
  const viewsOf = (actor: typeof owner) => listSavedViews(grantTo(actor, "portfolio.view", organizationId));
  return {
    viewsOf,
    ...{ owner, viewer, organizationId },
    mine: grantTo(viewer, "view.save", organizationId),
    everybodys: grantTo(owner, "view.share", organizationId),
  };
}

test("a view is its maker's own, and one of the same name takes its place", async () => {
  const { viewsOf, owner, viewer, mine } = await aWorld();
  accepted(await saveView(mine, late));
  accepted(await saveView(mine, { name: "LATE", query: "?stale=1", isDefault: "on" }));
  expect(await viewsOf(viewer)).toMatchObject([{ name: "LATE", query: "?stale=1", isDefault: true, isShared: false }]);
  expect(await viewsOf(owner)).toEqual([]);
});

test("a shared view is everybody's in the organisation, and only those who may share take it away", async () => {
  const { viewsOf, owner, viewer, mine, everybodys } = await aWorld();
  accepted(await shareView(everybodys, late));
  const [view] = await viewsOf(viewer);
  expect(view).toMatchObject({ name: "Late", isShared: true });
  expect(refused(await removeView(mine, { viewId: view?.id ?? "" })).code).toBe("not-found");
  accepted(await removeSharedView(everybodys, { viewId: view?.id ?? "" }));
  expect(await viewsOf(owner)).toEqual([]);
});

test("there is one default for each person and one for everybody, even when two are saved at once", async () => {
  const { viewsOf, viewer, mine, everybodys } = await aWorld();
  const results = await Promise.all([
    ...["One", "Two", "Three"].map((name) => saveView(mine, { name, query: "", isDefault: "on" })),
    shareView(everybodys, { ...late, isDefault: "on" }),
  ]);
  for (const result of results) accepted(result);
  const defaults = (await viewsOf(viewer)).filter(({ isDefault }) => isDefault);
  expect(defaults.map(({ isShared }) => isShared).sort()).toEqual([false, true]);
});

test("a foreign grant finds and removes nothing", async () => {
  const { viewsOf, viewer, mine } = await aWorld();
  accepted(await saveView(mine, late));
  const [view] = await viewsOf(viewer);
  const stranger = await anOrganization();
  expect(await listSavedViews(grantTo(stranger.actor, "portfolio.view", stranger.organizationId))).toEqual([]);
  const foreign = grantTo(stranger.actor, "view.save", stranger.organizationId);
  expect(refused(await removeView(foreign, { viewId: view?.id ?? "" })).code).toBe("not-found");
  expect(await viewsOf(viewer)).toHaveLength(1);
});

test("at most fifty are kept", async () => {
  const { mine } = await aWorld();
  for (const number of Array.from({ length: 50 }, (_, place) => place))
    accepted(await saveView(mine, { name: `View ${number}`, query: "" }));
  expect(refused(await saveView(mine, late)).reason).toBe("tooManyViews");
  accepted(await saveView(mine, { name: "View 3", query: "?stale=1" }));
});
