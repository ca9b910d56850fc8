import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import type { Part } from "./reader-sees";
import { type PreviewParts, SharePreview } from "./share-preview";

const parts: PreviewParts = [
  { key: "answer", drawn: "Median Level 2." },
  { key: "names", needs: ["names"], drawn: "Fraud", shortened: { of: "teams", count: 10 } },
  { key: "letters", lacks: ["names"], drawn: "Team A", shortened: { of: "teams", count: 10 } },
  { key: "capabilities", needs: ["capabilities"], drawn: "Data", shortened: { of: "teams", count: 10 } },
  { key: "criteria", needs: ["gap"], drawn: "Rollback", shortened: { of: "criteria", count: 12, all: 31 } },
];

function preview(seen: readonly Part[], locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === "zh" ? zh : en} timeZone="UTC">
      <SharePreview parts={parts} seen={new Set(seen)} />
    </NextIntlClientProvider>,
  );
}

test("a preview says of what it draws the first alone, once, and outside of what cannot be reached", () => {
  const html = preview(["names", "capabilities", "gap"]);
  const after = html.slice(html.indexOf("</section>"));
  expect(after.split("Shortened here to the first 10 teams; the document has more.")).toHaveLength(2);
  expect(after).toContain("Shortened here to the first 12 of 31 criteria; the document has them all.");
});

test("and says nothing of what is kept out", () => {
  expect(preview(["names"])).not.toContain("criteria");
  expect(preview(["gap"])).toContain("10 teams");
});

test("in Chinese too", () => {
  const html = preview(["names", "gap"], "zh");
  expect(html).toContain("此处仅显示前 10 个团队，文档中还有更多。");
  expect(html).toContain("此处仅显示 31 个评估项中的前 12 个，文档中全部列出。");
});
