import { describe, expect, test } from "vitest";
import { framersOf, isComparison, kindOf, lastDayOf, letterOf, shareLinkState } from "./share-link";
import {
  changeLinkInput,
  linkInput,
  makeLinkInput,
  makeTeamComparisonLinkInput,
  makeTeamsLinkInput,
  shareToken,
} from "./share-link-input";

const now = new Date("2026-07-31T12:00:00Z");
const link = { expiresAt: null, revokedAt: null, makerMayShare: true, isThere: true };

describe("the sites that may frame a link", () => {
  const named = ["https://a.example", "https://b.example"];

  test("are all that the organisation names, or those of them that were chosen", () => {
    expect(framersOf(named, null)).toEqual(named);
    expect(framersOf(named, ["https://b.example", "https://c.example"])).toEqual(["https://b.example"]);
    expect(framersOf(named, [])).toEqual([]);
    expect(framersOf([], named)).toEqual([]);
  });

  test("come as all of them, as some, as none; not said, a new link has all and another keeps its own", () => {
    const choices = { label: "Board", expiry: "none", lastDay: "" };
    const made = (more: object) => makeLinkInput.safeParse({ ...choices, ...more }).data?.embedOrigins;
    expect(made({})).toBeNull();
    expect(made({ embedOrigins: "all" })).toBeNull();
    expect(made({ embedOrigins: "" })).toEqual([]);
    expect(made({ embedOrigins: ["", ...named] })).toEqual(named);
    const many = Array.from({ length: 22 }, (_, place) => `https://${place}.example`);
    for (const wrong of [many, "x".repeat(301), [["a"]], {}, 1]) expect(made({ embedOrigins: wrong })).toBeUndefined();
    const linkId = "019a3f6e-0000-7000-8000-000000000001";
    const change = { ...choices, linkId, lock: "keep" };
    expect(changeLinkInput.parse(change).embedOrigins).toBe("keep");
    expect(changeLinkInput.parse({ ...change, embedOrigins: "all" }).embedOrigins).toBeNull();
    expect(changeLinkInput.parse({ ...change, embedOrigins: ["", "https://a.example"] }).embedOrigins).toEqual([
      "https://a.example",
    ]);
  });
});

describe("a share link", () => {
  test("is live until the instant at which it expires", () => {
    expect(shareLinkState(link, now)).toBe("live");
    expect(shareLinkState({ ...link, expiresAt: new Date(now.getTime() + 1) }, now)).toBe("live");
    expect(shareLinkState({ ...link, expiresAt: now }, now)).toBe("expired");
  });

  test("is revoked for good, whatever else holds", () => {
    expect(shareLinkState({ ...link, revokedAt: now, expiresAt: now, makerMayShare: false }, now)).toBe("revoked");
  });

  test("dies when its maker may no longer share, and when its team is archived", () => {
    expect(shareLinkState({ ...link, makerMayShare: false }, now)).toBe("dead");
    expect(shareLinkState({ ...link, isThere: false }, now)).toBe("dead");
  });

  test.each([
    ["none", null, null],
    ["7", null, "2026-08-07"],
    ["30", null, "2026-08-30"],
    ["90", "2026-08-01", "2026-10-29"],
    ["date", "2026-12-24", "2026-12-24"],
  ] as const)("with the choice %s (%s) opens for the last time on %s", (choice, day, last) => {
    expect(lastDayOf(choice, day, "2026-07-31")).toBe(last);
  });
});

test("a comparison is told apart by what it compares, and only it speaks of no one level", () => {
  expect(kindOf("comparison", "in-group")).toBe("in-group");
  expect(kindOf("portfolio", null)).toBe("portfolio");
  const kinds = ["team", "assessment", "dates", "teams", "in-group", "group", "portfolio"] as const;
  expect(kinds.filter(isComparison)).toEqual(["dates", "teams", "in-group"]);
});

test("teams without names are called A to Z, then AA and so on", () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    "A",
    "B",
    "Z",
    "AA",
    "AB",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});

describe("a share token", () => {
  test("is 22 characters of base64url", () => {
    expect(shareToken.safeParse("AbCdEfGhIjKlMnOpQr-_01").success).toBe(true);
  });

  test.each([
    ":key",
    "[token]",
    "*",
    "null",
    "",
    "%00",
    "AbCdEfGhIjKlMnOpQr-_0",
    "AbCdEfGhIjKlMnOpQr-_012",
    "AbCdEfGhIjKlMnOpQr+/01",
    "AbCdEfGhIjKlMnOpQr-_01\n",
  ])("is not %j", (token) => expect(shareToken.safeParse(token).success).toBe(false));
});

test("revoking names a link and nothing else", () => {
  const linkId = crypto.randomUUID();
  expect(linkInput.safeParse({ linkId }).success).toBe(true);
  expect(linkInput.safeParse({ linkId, revokedAt: null }).success).toBe(false);
  expect(linkInput.safeParse({ linkId: "1" }).success).toBe(false);
});

describe("making a link", () => {
  test("shows a team live and whole unless said otherwise", () => {
    expect(makeLinkInput.parse({ label: "Board", expiry: "30", lastDay: "" })).toEqual({
      label: "Board",
      hide: [],
      show: [],
      expiry: "30",
      lastDay: null,
      passcode: null,
      embedOrigins: null,
      mode: "live",
      assessmentId: null,
    });
  });

  test("hides what is ticked, be it one thing or several", () => {
    const hidden = (hide: unknown) => makeLinkInput.parse({ label: "Board", expiry: "none", hide }).hide;
    expect(hidden("gap")).toEqual(["gap"]);
    expect(hidden(["gap", "readings"])).toEqual(["gap", "readings"]);
  });

  test("asks for the day when a day was chosen", () => {
    const make = (change: object) => makeLinkInput.safeParse({ label: "Board", expiry: "date", ...change });
    expect(make({ lastDay: "2026-12-24" }).success).toBe(true);
    expect(make({}).error?.issues).toMatchObject([{ path: ["lastDay"], message: "required" }]);
    expect(make({ lastDay: "soon" }).success).toBe(false);
    expect(make({ lastDay: "2026-12-24", token: "mine" }).success).toBe(false);
    expect(make({ lastDay: "2026-12-24", scope: "portfolio" }).success).toBe(false);
    expect(make({ lastDay: "2026-12-24", hide: ["notes"] }).success).toBe(false);
    expect(make({ lastDay: "2026-12-24", show: ["gap"] }).success).toBe(false);
    expect(make({ expiry: "365" }).success).toBe(false);
    expect(make({ lastDay: "2026-12-24", passcode: "short" }).error?.issues).toMatchObject([
      { message: "passcodeTooShort" },
    ]);
    expect(make({ lastDay: "2026-12-24", mode: "assessment" }).error?.issues).toMatchObject([
      { path: ["assessmentId"] },
    ]);
  });
});

test("a passcode that was asked for and left empty is an error, not a link without one", () => {
  const made = makeLinkInput.safeParse({ label: "Board", expiry: "none", passcode: "" });
  expect(made.error?.issues).toMatchObject([{ path: ["passcode"], message: "required" }]);
  const changed = { linkId: crypto.randomUUID(), label: "Board", expiry: "keep", lock: "new", passcode: "" };
  expect(changeLinkInput.safeParse(changed).error?.issues).toMatchObject([{ path: ["passcode"], message: "required" }]);
  expect(changeLinkInput.safeParse({ ...changed, lock: "keep", passcode: undefined }).data?.passcode).toBe("keep");
});

describe("making a link to a comparison", () => {
  const choices = { label: "Board", expiry: "none", lastDay: "" };
  const ids = (count: number) => Array.from({ length: count }, () => crypto.randomUUID());

  test("takes two to eight teams, each once", () => {
    const make = (teamId: unknown) => makeTeamsLinkInput.safeParse({ ...choices, teamId });
    const [one = "", other = ""] = ids(2);
    expect(make([one, other, one]).data?.teamId).toEqual([one, other]);
    expect(make(ids(8)).success).toBe(true);
    expect(make(ids(9)).success).toBe(false);
    for (const few of [one, [one, one], undefined]) expect(make(few).success).toBe(false);
    expect(make([one, "1"]).success).toBe(false);
  });

  test("takes both assessments or none", () => {
    const make = (dates: object) => makeTeamComparisonLinkInput.safeParse({ ...choices, ...dates });
    const [before = "", after = ""] = ids(2);
    expect(make({ before, after }).data?.dates).toEqual({ before, after });
    expect(make({}).data?.dates).toBeNull();
    expect(make({ before }).error?.issues).toMatchObject([{ path: ["after"] }]);
    expect(make({ before, after: "1" }).success).toBe(false);
  });
});
