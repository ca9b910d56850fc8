import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDate,
  displayName,
  emailAddress,
  httpUrl,
  isSlug,
  noteText,
  reasonText,
  slugFrom,
  timeZoneName,
} from "./text";

type Schema = { safeParse: (input: unknown) => { error?: { issues: { message: string }[] } | undefined } };
const problemOf = (schema: Schema, input: unknown) => schema.safeParse(input).error?.issues[0]?.message ?? null;

describe("a name", () => {
  test("is trimmed and put into NFC", () => {
    expect(displayName.parse("  Zu\u0308rich \u3000")).toBe("Zürich");
    expect(displayName.parse("推荐系统 👩‍🔬")).toBe("推荐系统 👩‍🔬");
  });

  test("has 1 to 80 characters, however many bytes they take", () => {
    expect(problemOf(displayName, "😀".repeat(80))).toBeNull();
    expect(problemOf(displayName, "😀".repeat(81))).toBe("tooLong");
    expect(problemOf(displayName, "   ")).toBe("required");
    expect(problemOf(displayName, "\u200b\u200d")).toBe("required");
    expect(problemOf(displayName, undefined)).toBe("required");
  });

  test.each(["a\u0000b", "a\nb", "a\u202eb", "a\u2028b", "a\ud800b", "a\u0085b"])(
    "may not hold what hides: %j",
    (name) => {
      expect(problemOf(displayName, name)).toBe("badCharacters");
    },
  );

  test.each([[{}], [[]], [1], [null], [{ startsWith: "" }]])("is no %j", (input) => {
    expect(problemOf(displayName, input)).toBe("required");
  });
});

describe("a note", () => {
  test("keeps its lines and tabs, and may be empty", () => {
    expect(noteText.parse("one\r\n\ttwo\n")).toBe("one\n\ttwo\n");
    expect(noteText.parse("Zu\u0308rich")).toBe("Zürich");
    expect(noteText.parse("")).toBe("");
  });

  test("has up to 4000 characters and nothing that PostgreSQL refuses", () => {
    expect(problemOf(noteText, "字".repeat(4000))).toBeNull();
    expect(problemOf(noteText, "字".repeat(4001))).toBe("tooLong");
    expect(problemOf(noteText, "a\u0000")).toBe("badCharacters");
    expect(problemOf(noteText, "a\udc00")).toBe("badCharacters");
    expect(problemOf(noteText, "a\u001b[31m")).toBe("badCharacters");
    expect(problemOf(noteText, "a\rb")).toBe("badCharacters");
  });

  test("is a reason only with something to read", () => {
    expect(reasonText.parse(" We serve no features. ")).toBe("We serve no features.");
    expect(problemOf(reasonText, " \n ")).toBe("reasonRequired");
    expect(problemOf(reasonText, "\u200b")).toBe("reasonRequired");
    expect(problemOf(reasonText, "a".repeat(1000))).toBeNull();
    expect(problemOf(reasonText, "a".repeat(1001))).toBe("tooLong");
  });
});

describe("an e-mail address", () => {
  test.each([
    [" Ada.Lovelace+ml@Example.ORG ", "ada.lovelace+ml@example.org"],
    ["o'neil@sub.example.co.uk", "o'neil@sub.example.co.uk"],
    ["a@xn--bcher-kva.example", "a@xn--bcher-kva.example"],
  ])("%j has one canonical form", (input, canonical) => {
    expect(emailAddress.parse(input)).toBe(canonical);
  });

  test.each([
    "ada＠example.org",
    "ada\ufe6bexample.org",
    "\u212aate@example.org",
    "аda@example.org",
    '"ada"@example.org',
    "a@example.org,b@example.org",
    "a@b@example.org",
    "a@example.org\r\nBcc: b@example.org",
    "Ada <ada@example.org>",
    "ada@example",
    "ada@[127.0.0.1]",
    "ada@127.0.0.1",
    ".ada@example.org",
    "a..b@example.org",
    "ada.@example.org",
    "ada@-example.org",
    "ada@example..org",
    "ada@example.org.",
    "ada example@example.org",
    "ada%00@example.org\u0000",
    `${"a".repeat(65)}@example.org`,
    `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(20)}.org`,
  ])("is not %j", (input) => expect(problemOf(emailAddress, input)).toBe("badEmail"));

  test("may be as long as SMTP allows: 64 characters before the sign, 254 in all", () => {
    expect(problemOf(emailAddress, `${"a".repeat(64)}@example.org`)).toBeNull();
    const domain = `${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.org`;
    expect(problemOf(emailAddress, `${"a".repeat(64)}@${domain}`)).toBeNull();
    expect(problemOf(emailAddress, `${"a".repeat(64)}@e${domain}`)).toBe("badEmail");
  });

  test("has to be given", () => expect(problemOf(emailAddress, " ")).toBe("required"));
});

describe("a web address", () => {
  test("is kept as written", () => {
    expect(httpUrl.parse(" https://example.org/运行/1?q=a#b ")).toBe("https://example.org/运行/1?q=a#b");
    expect(httpUrl.parse("HTTP://localhost:8080")).toBe("HTTP://localhost:8080");
  });

  test.each([
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "//example.org",
    "https:example.org",
    "https://",
    "https://exa mple.org",
    "https://example.org/\u0000",
    "https://example.org:99999",
    "example.org",
  ])("is not %j", (input) => expect(problemOf(httpUrl, input)).toBe("badUrl"));

  test("has to be given", () => expect(problemOf(httpUrl, " ")).toBe("required"));

  test("has up to 2000 characters", () => {
    const long = (length: number) => `https://e.org/${"a".repeat(length - 14)}`;
    expect(problemOf(httpUrl, long(2000))).toBeNull();
    expect(problemOf(httpUrl, long(2001))).toBe("tooLong");
  });
});

test("a date is a day that exists", () => {
  expect(calendarDate.parse("2026-02-28")).toBe("2026-02-28");
  expect(problemOf(calendarDate, "2026-02-30")).toBe("badDate");
  expect(problemOf(calendarDate, undefined)).toBe("required");
});

test("a time zone is one of the database's names", () => {
  expect(timeZoneName.parse("Asia/Shanghai")).toBe("Asia/Shanghai");
  expect(problemOf(timeZoneName, "Mars/Olympus")).toBe("badTimeZone");
});

describe("a slug", () => {
  test.each([
    ["Fraud & Risk", "fraud-risk"],
    ["  Größe/Łódź — Øst ", "grosse-lodz-ost"],
    ["Crème Brûlée № 5", "creme-brulee-no-5"],
    ["ML 平台", "ml"],
    ["ＦＵＬＬ width", "full-width"],
  ])("of %j is %s", (name, slug) => expect(slugFrom(name, "x1y2", "team")).toBe(slug));

  test("is random where no letter can be folded, and where the word has another meaning in addresses", () => {
    expect(slugFrom("推荐系统", "x1y2", "team")).toBe("team-x1y2");
    expect(slugFrom("!!!", "x1y2", "org")).toBe("org-x1y2");
    expect(slugFrom("Settings", "x1y2", "org")).toBe("settings-x1y2");
  });

  test("is never longer than 48 characters and never ends in a hyphen", () => {
    expect(slugFrom(`${"a".repeat(47)} b`, "x1y2", "team")).toBe("a".repeat(47));
    expect(slugFrom("b".repeat(80), "x1y2", "team")).toHaveLength(48);
  });

  test("is what an address is asked for, and nothing else is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => isSlug(slugFrom(name, "x1y2", "team"))));
    for (const text of ["", "-a", "a-", "a--b", "A", "a\u0000", "\u0000", "a\n", "%00", "a".repeat(61)])
      expect(isSlug(text), text).toBe(false);
  });
});
