import { describe, expect, it } from "vitest";
import { statementNames } from "./statement-names";

describe("the names of statements", () => {
  it("are one for each text, whatever it is asked with", () => {
    const nameOf = statementNames();
    const first = nameOf({ sql: "SELECT $1" });
    expect(first).not.toBe("");
    expect(nameOf({ sql: "SELECT $2" })).not.toBe(first);
    expect(nameOf({ sql: "SELECT $1" })).toBe(first);
  });

  it("end at the limit: what comes later is planned each time, what came before stays named", () => {
    const nameOf = statementNames(2);
    const names = ["a", "b", "c", "a"].map((sql) => nameOf({ sql }));
    expect(names).toEqual([expect.stringMatching(/./), expect.stringMatching(/./), "", names[0]]);
  });
});
