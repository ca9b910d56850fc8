import { describe, expect, test } from "vitest";
import * as z from "zod";
import { displayName, emailAddress } from "@/lib/domain/text";
import { echo, formValues, isStorable, parseInput, rowId } from "./input";

const schema = z.strictObject({ name: displayName, email: emailAddress, count: z.number().int().max(100).optional() });
const good = { name: "Ada", email: "ada@example.org" };

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ inner }), "x");

describe("input", () => {
  test("is what the schema makes of it", () => {
    expect(parseInput(schema, { ...good, name: "  Ada  " })).toEqual({ ok: true, value: good });
  });

  test.each([
    ["a NUL", { ...good, name: "A\u0000da" }],
    ["half a surrogate pair", { ...good, name: "A\ud800da" }],
    ["the other half", { ...good, name: "\udc00" }],
    ["a NUL in the name of a field", { ...good, "a\u0000": "b" }],
    ["2^53", { ...good, count: 2 ** 53 }],
    ["1e309", { ...good, count: Number("1e309") }],
    ["not a number", { ...good, count: Number.NaN }],
    ["an object for a text", { ...good, name: { startsWith: "" } }],
    ["an operator for a text", { ...good, email: { not: "" } }],
    ["a list for a text", { ...good, name: ["Ada"] }],
    ["an empty list", { ...good, name: [] }],
    ["an empty object", { ...good, name: {} }],
    ["true for a text", { ...good, name: true }],
    ["null for a text", { ...good, name: null }],
    ["a number for a text", { ...good, name: 1 }],
    ["text too deep to read", { ...good, name: deep(50) }],
    ["nothing", undefined],
    ["null", null],
    ["a list", [good]],
    ["a text", "name=Ada"],
  ])("with %s is refused with a 400", (_what, input) => {
    expect(parseInput(schema, input)).toMatchObject({ ok: false, code: "invalid" });
  });

  test("that no form has is refused by name, the first twenty of it", () => {
    expect(parseInput(schema, { ...good, id: "1", isAdmin: "1" })).toEqual({
      ...{ ok: false, code: "invalid" },
      fields: { id: "invalid", isAdmin: "invalid" },
    });
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`field${place}`, "1"]));
    const refused = parseInput(schema, { ...good, ...many });
    expect(Object.keys(refused.ok ? {} : (refused.fields ?? {}))).toHaveLength(20);
  });

  test.each([
    "id",
    "role",
    "organizationId",
    "ownerId",
    "createdAt",
    "emailVerifiedAt",
    "isAdmin",
    "constructor",
    "prototype",
  ])("with the key %s, which nobody asked for, is refused by its name", (key) =>
    expect(parseInput(schema, { ...good, [key]: "x" })).toMatchObject({ fields: { [key]: "invalid" } }),
  );

  test("cannot reach a prototype", () => {
    expect(
      parseInput(schema, JSON.parse('{"name":"Ada","email":"ada@example.org","__proto__":{"polluted":1}}')),
    ).toMatchObject({ ok: false });
    expect({}).not.toHaveProperty("polluted");
  });

  test("names each wrong field once, by a key of the catalogue", () => {
    expect(parseInput(schema, { name: "", email: "nobody" })).toEqual({
      ok: false,
      code: "invalid",
      fields: { name: "required", email: "badEmail" },
    });
  });
});

describe("a text that can be stored", () => {
  test.each(["", "Ada", "张伟", "😀", "\n\t", "e\u0301"])("is %j", (text) => expect(isStorable(text)).toBe(true));
  test.each(["\u0000", "\ud83d", "a\udc00b"])("is not %j", (text) => expect(isStorable(text)).toBe(false));
  test("is looked for in every depth", () => {
    expect(isStorable({ a: [{ b: "\u0000" }] })).toBe(false);
    expect(isStorable({ a: [{ b: "x" }, 1, null, true] })).toBe(true);
  });
  test("is not nested deeper than anybody would", () => {
    expect(isStorable(deep(20))).toBe(true);
    expect(isStorable(deep(100_000))).toBe(false);
  });
});

describe("a form", () => {
  test("is read as texts, repeated names as lists, without files and without the framework's own fields", () => {
    const form = new FormData();
    form.append("name", "Ada");
    form.append("team", "1");
    form.append("team", "2");
    form.append("$ACTION_ID_x", "");
    form.append("file", new Blob(["x"]), "x.txt");
    expect(formValues(form)).toEqual({ name: "Ada", team: ["1", "2"] });
  });

  test("that was refused shows again what was typed, but no secret", () => {
    const typed = {
      name: "Ada",
      email: "ada@example.org",
      password: "p",
      currentPassword: "p",
      token: "t",
      code: "c",
      clientSecret: "s",
    };
    expect(echo(typed)).toEqual({ name: "Ada", email: "ada@example.org" });
  });
});

test("the id of a row is a UUID and nothing else", () => {
  expect(rowId.safeParse(crypto.randomUUID()).success).toBe(true);
  for (const id of ["", "1", "null", "%00", "../x", { not: "" }, "11111111-1111-4111-8111-11111111111"]) {
    expect(rowId.safeParse(id).success).toBe(false);
  }
});
