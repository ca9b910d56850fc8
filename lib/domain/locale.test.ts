import { describe, expect, test } from "vitest";
import { languageOf, localized } from "./framework";
import { chooseLocale } from "./locale";

describe("the language", () => {
  test("is what the address asks for, else the user's setting, else the cookie's, else the browser's, else English", () => {
    expect(chooseLocale({ query: "zh", user: "en", cookie: "en", acceptLanguage: "en" })).toBe("zh");
    expect(chooseLocale({ user: "zh", cookie: "en", acceptLanguage: "en" })).toBe("zh");
    expect(chooseLocale({ user: null, cookie: "zh", acceptLanguage: "en" })).toBe("zh");
    expect(chooseLocale({ acceptLanguage: "zh" })).toBe("zh");
    expect(chooseLocale({})).toBe("en");
  });

  test("passes over a wish for a language that the product does not speak", () => {
    expect(chooseLocale({ query: "fr", user: "", cookie: "xx", acceptLanguage: "fr, zh;q=0.4" })).toBe("zh");
  });

  test.each([
    ["zh-TW", "zh"],
    ["zh-Hans-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["ZH-cn", "zh"],
    ["en;q=0.3, zh;q=0.7", "zh"],
    ["en-GB, zh", "en"],
    ["zh;q=0, en;q=0.1", "en"],
    ["zh;q=0", "en"],
    ["zh;q=nonsense", "en"],
    ["*", "en"],
    [";;,,", "en"],
  ])("of a browser that accepts %j is %s", (acceptLanguage, locale) => {
    expect(chooseLocale({ acceptLanguage })).toBe(locale);
  });
});

describe("a text of a framework", () => {
  test("is shown in English, and marked so, where it was not written in the reader's language", () => {
    expect(localized({ en: "Manual" }, "zh")).toBe("Manual");
    expect(languageOf({ en: "Manual" }, "zh")).toBe("en");
    expect(localized({ en: "Manual", zh: "手工阶段" }, "zh")).toBe("手工阶段");
    expect(languageOf({ en: "Manual", zh: "手工阶段" }, "zh")).toBe("zh");
  });
});
