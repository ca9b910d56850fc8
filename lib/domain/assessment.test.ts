import { describe, expect, test } from "vitest";
import { asOfProblem, assessmentStatuses, isAnswerable, isOpen } from "./assessment";
import { changeAsOfInput, discardInput, evidenceInput, publishInput, saveInput, startInput } from "./assessment-input";

describe("an as-of date", () => {
  test.each([
    ["1999-12-31", "tooEarly"],
    ["2000-01-01", null],
    ["2026-07-31", null],
    ["2026-08-01", "inFuture"],
  ])("of %s on 31 July 2026 is judged %s", (asOf, problem) => {
    expect(asOfProblem(asOf, "2026-07-31")).toBe(problem);
  });

  test("is a day, never an instant", () => {
    const start = (asOf: unknown) => startInput.safeParse({ frameworkKey: "mlops-levels", asOf }).success;
    expect(start("2026-07-31")).toBe(true);
    expect(start("2026-07-31T00:00:00Z")).toBe(false);
    expect(start("2026-02-30")).toBe(false);
    expect(changeAsOfInput.safeParse({ assessmentId: crypto.randomUUID(), asOf: 20260731 }).success).toBe(false);
  });
});

test("answers can be changed in a draft and a returned assessment alone; until published or given up it is open", () => {
  expect(assessmentStatuses.filter(isAnswerable)).toEqual(["draft", "returned"]);
  expect(assessmentStatuses.filter(isOpen)).toEqual(["draft", "in-review", "returned"]);
});

describe("a write of the form", () => {
  const write = {
    writeId: "0b2f6d0e-6f1c-4c55-9a51-5f2d4a7a9c11",
    criterionId: "model-registry",
    value: "met",
    note: "",
    reason: null,
    confirmed: true,
    revision: 0,
  };
  const isTaken = (change: object) => saveInput.safeParse({ ...write, ...change }).success;

  test("is taken with each of the four answers, not applicable with its reason alone", () => {
    expect(["met", "partly", "not-met"].every((value) => isTaken({ value }))).toBe(true);
    expect(isTaken({ value: "not-applicable", reason: "Raw input only." })).toBe(true);
    expect(isTaken({ value: "not-applicable" })).toBe(false);
    expect(isTaken({ value: "not-applicable", reason: " " })).toBe(false);
    expect(isTaken({ value: "met", reason: "Raw input only." })).toBe(false);
    expect(saveInput.safeParse({ ...write, value: "not-applicable" }).error?.issues).toMatchObject([
      { path: ["reason"], message: "reasonRequired" },
    ]);
  });

  test.each([
    { value: "yes" },
    { value: null },
    { value: { not: "" } },
    { writeId: "1" },
    { criterionId: { startsWith: "" } },
    { criterionId: "../x" },
    { confirmed: "true" },
    { revision: -1 },
    { revision: 0.5 },
    { revision: Number.POSITIVE_INFINITY },
    { note: "\u0000" },
    { note: null },
    { organizationId: "another" },
  ])("is refused with %j", (change) => expect(isTaken(change)).toBe(false));
});

test("no input takes a field that it does not know", () => {
  const assessmentId = crypto.randomUUID();
  const asOf = "2026-07-31";
  const link = { criterionId: "model-registry", url: "https://e.org/r", title: "Registry", validUntil: null };
  const inputs = [
    [startInput, { frameworkKey: "mlops-levels", asOf }],
    [changeAsOfInput, { assessmentId, asOf }],
    [publishInput, { assessmentId }],
    [discardInput, { assessmentId }],
    [evidenceInput, link],
  ] as const;
  for (const [schema, input] of inputs) {
    expect(schema.safeParse(input).success).toBe(true);
    expect(schema.safeParse({ ...input, organizationId: "another" }).success).toBe(false);
  }
});

describe("publishing", () => {
  test("names the assessment and nothing else", () => {
    const assessmentId = crypto.randomUUID();
    expect(publishInput.parse({ assessmentId })).toEqual({ assessmentId });
    expect(publishInput.safeParse({ assessmentId, status: "published" }).success).toBe(false);
    expect(publishInput.safeParse({ assessmentId: "%00" }).success).toBe(false);
  });
});

describe("evidence", () => {
  const link = { criterionId: "model-registry", url: "https://e.org/r", title: "Registry", validUntil: null };

  test("is a web address with a title, and a day only if somebody gives one", () => {
    expect(evidenceInput.parse(link)).toEqual(link);
    expect(evidenceInput.safeParse({ ...link, validUntil: "2027-01-31" }).success).toBe(true);
    expect(evidenceInput.safeParse({ ...link, validUntil: "2027-02-31" }).success).toBe(false);
    expect(evidenceInput.safeParse({ ...link, url: "javascript:alert(1)" }).success).toBe(false);
    expect(evidenceInput.safeParse({ ...link, title: " " }).success).toBe(false);
    expect(evidenceInput.safeParse({ ...link, title: "x".repeat(201) }).success).toBe(false);
  });
});
