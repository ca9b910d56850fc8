import { expect, test } from "vitest";
import { teamListAddress, teamListQuery } from "./team-list-query";

test.each(["", "?q=fraud", "?archived=1", "?q=100%25&archived=1&page=3"])(
  "%s means what it says, and is said the same way again",
  (address) => {
    expect(teamListAddress(teamListQuery(Object.fromEntries(new URLSearchParams(address))))).toBe(address);
  },
);

test("what an address says wrongly falls back", () => {
  const opening = { search: "", isArchived: false, page: 1 };
  for (const page of ["0", "-1", "1e9", "two", ""]) expect(teamListQuery({ page })).toEqual(opening);
  expect(teamListQuery({ archived: "yes" })).toEqual(opening);
});

test("characters that cannot be stored are not searched for, nor is more than a name can hold", () => {
  expect(teamListQuery({ q: " a\u0000b\ud800 " }).search).toBe("ab");
  expect(teamListQuery({ q: "😀".repeat(80) }).search).toBe("😀".repeat(80));
  expect(teamListQuery({ q: "😀".repeat(81) }).search).toBe("");
  expect(teamListQuery({ q: ["first", "second"] }).search).toBe("first");
});
