import { expect, test } from "vitest";
import { isWellFormedAddress } from "./malformed-address";

test.each(["/s/%", "/o/%ff/teams", "/levels/%C3", "/%E0%A4%A"])("%s is no address", (address) => {
  expect(isWellFormedAddress(address)).toBe(false);
});

test.each(["/", "/s/%00", "/o/%E5%9B%A2", "/levels?next=%"])("%s is an address", (address) => {
  expect(isWellFormedAddress(address)).toBe(true);
});
