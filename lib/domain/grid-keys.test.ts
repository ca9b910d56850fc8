import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridMove } from "./grid-keys";

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, more: Partial<typeof plain> = {}) => ({ key, ...plain, ...more });
const widths = [3, 3, 1, 3];
const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

describe("a key in a grid", () => {
  test.each([
    ["ArrowRight", { row: 0, column: 1 }],
    ["ArrowLeft", { row: 0, column: 0 }],
    ["ArrowDown", { row: 1, column: 0 }],
    ["End", { row: 0, column: 2 }],
  ])("%s moves one step or to the end of the row", (key, place) => {
    expect(gridMove({ row: 0, column: 0 }, widths, press(key))).toEqual(place);
  });

  test("stays in a shorter row", () => {
    expect(gridMove({ row: 1, column: 2 }, widths, press("ArrowDown"))).toEqual({ row: 2, column: 0 });
  });

  test("with Control leads to the first and the last cell", () => {
    const from = { row: 1, column: 1 };
    expect(gridMove(from, widths, press("Home", { ctrlKey: true }))).toEqual({ row: 0, column: 0 });
    expect(gridMove(from, widths, press("End", { ctrlKey: true }))).toEqual({ row: 3, column: 2 });
  });

  test("is left to the browser where it means nothing", () => {
    const from = { row: 0, column: 0 };
    expect(gridMove(from, widths, press("Enter"))).toBeNull();
    expect(gridMove(from, widths, press("ArrowLeft", { altKey: true }))).toBeNull();
    expect(gridMove(from, widths, press("ArrowRight", { ctrlKey: true }))).toBeNull();
  });

  test("never leads out of the grid", () => {
    const anyGrid = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyGrid, fc.nat(), fc.nat(), fc.constantFrom(...keys), fc.boolean(), (grid, a, b, key, ctrlKey) => {
        const row = a % grid.length;
        const from = { row, column: b % (grid[row] ?? 1) };
        const to = gridMove(from, grid, press(key, { ctrlKey })) ?? from;
        expect(to.row).toBeGreaterThanOrEqual(0);
        expect(to.column).toBeGreaterThanOrEqual(0);
        expect(to.column).toBeLessThan(grid[to.row] ?? 0);
      }),
    );
  });
});
