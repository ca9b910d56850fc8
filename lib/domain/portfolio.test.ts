import { describe, expect, test } from "vitest";
import { portfolioAddress, portfolioQuery } from "./portfolio";

const opening = { search: "", group: null, sort: "level", isDescending: true, page: 1 };

describe("the address of a portfolio", () => {
  test("without parameters asks for all teams, the highest level first", () => {
    expect(portfolioQuery({})).toEqual(opening);
    expect(portfolioAddress(portfolioQuery({}))).toBe("");
  });

  test.each([
    "?q=fraud&group=risk&sort=name&page=3",
    "?sort=assessed&order=up",
    "?q=%25+100+%26+%E5%9B%A2%E9%98%9F",
    "?sort=group&order=down",
  ])("%s means what it says, and is said the same way again", (search) => {
    const parameters = Object.fromEntries(new URLSearchParams(search));
    expect(portfolioAddress(portfolioQuery(parameters))).toBe(search);
  });

  test.each([
    { page: "0" },
    { page: "-1" },
    { page: "1e99" },
    { page: "two" },
    { sort: "password" },
    { order: "sideways" },
    { group: "../risk" },
    { q: "x".repeat(81) },
    { unknown: "1" },
    { sort: ["level", "name"] },
  ])("%j falls back to what opens by itself", (parameters) => {
    expect(portfolioQuery(parameters)).toEqual(opening);
  });
});
