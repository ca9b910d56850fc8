import { describe, expect, test } from "vitest";
import { openingView, type SavedView, savedQuery, savedViewInput } from "./saved-view";

const view = (more: Partial<SavedView>): SavedView => ({
  ...{ id: "1", name: "One", query: "", isDefault: false, isShared: false },
  ...more,
});

describe("a saved view", () => {
  test.each([
    ["?stale=1&page=4&secret=1", "?stale=1"],
    ["?level=3-1&sort=password", ""],
    ["https://elsewhere.example/", ""],
    ["", ""],
  ])("keeps of %s what a portfolio's address says: %s", (query, kept) => {
    expect(savedQuery(query)).toBe(kept);
  });

  test("needs a name of up to 60 characters", () => {
    expect(savedViewInput.safeParse({ name: " Late ", query: "?overdue=1" }).data).toEqual({
      name: "Late",
      query: "?overdue=1",
    });
    for (const name of ["", "  ", "x".repeat(61)])
      expect(savedViewInput.safeParse({ name, query: "" }).success).toBe(false);
  });

  test("opens by itself where it is the default, one's own before everybody's", () => {
    const own = view({ id: "own", isDefault: true });
    const shared = view({ id: "shared", isDefault: true, isShared: true });
    expect(openingView([view({}), shared, own])).toBe(own);
    expect(openingView([view({}), shared])).toBe(shared);
    expect(openingView([view({})])).toBeNull();
  });
});
