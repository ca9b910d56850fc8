import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { deliveredFramework } from "@/lib/domain/content.fixture";
import { criteriaOf } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { workedExamples } from "@/lib/domain/worked-examples.fixture";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { AssessmentReading, type GivenAnswer } from "../read/assessment-reading";
import { ConflictNotice } from "./conflict-notice";
import { keepDraft, readDrafts } from "./drafts";
import { EvidenceList } from "./evidence-list";
import { formFramework } from "./form-framework";
import { printable } from "./printable";
import { standingOf } from "./standing";

const framework = deliveredFramework("mlops-levels");
const attack = `<img src=x onerror="alert(1)"> [x](javascript:alert(1)) "'><script>alert(1)</script>`;

function render(element: ReactNode, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === "zh" ? zh : en} timeZone="UTC">
      {element}
    </NextIntlClientProvider>,
  );
}

describe("what is sent to the browser", () => {
  test("is in the reader's language alone", () => {
    expect(JSON.stringify(formFramework(framework, "zh"))).not.toContain("We collect training data");
    expect(JSON.stringify(formFramework(framework, "en"))).not.toContain("满足");
    expect(formFramework(framework, "zh").lang).toBeUndefined();
  });

  test("says so where the framework was never written in that language", () => {
    expect(formFramework(deliveredFramework("azure-mlops"), "zh").lang).toBe("en");
  });
});

describe("the level if published now", () => {
  test.each(workedExamples.map((example) => [example.name, example] as const))(
    "is that of the worked example: %s",
    (_, example) => {
      const { level, progress } = standingOf(formFramework(framework, "en"), example.answers);
      expect(level).toBe(example.level);
      expect(progress).toBe(example.progress);
    },
  );

  test("without an answer stands at the ground, with all that level 1 asks between", () => {
    const { level, missing, next } = standingOf(formFramework(framework, "en"), new Map());
    expect([level, missing, next?.level, next?.criteria.length]).toEqual([0, 45, 1, 10]);
  });
});

describe("texts of people", () => {
  test("are text in a conflict", () => {
    const answer = { value: "met", note: attack, reason: attack, confirmed: true } as const;
    const html = render(
      <ConflictNotice mine={answer} theirs={{ ...answer, revision: 1, by: attack }} hasKeys onResolve={() => {}} />,
    );
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<script");
  });

  test("are text in an assessment that is read, and its links give nothing away", () => {
    const [{ id } = { id: "" }] = criteriaOf(framework);
    const answer: GivenAnswer = {
      criterionId: id,
      value: "not-applicable",
      note: attack,
      reason: attack,
      confirmed: true,
      revision: 1,
      by: attack,
      at: "2026-11-20T10:42:00Z",
    };
    const sheet = {
      status: "published",
      asOf: "2026-11-20",
      publishedBy: attack,
      publishedAt: answer.at,
      isLocked: false,
    } as const;
    const html = render(
      <AssessmentReading
        above={null}
        notice={null}
        framework={formFramework(framework, "en")}
        sheet={sheet}
        answers={{ [id]: answer }}
        evidence={{ [id]: [{ id: "1", title: attack, url: "https://git.example/run", validUntil: "2027-05-19" }] }}
        timeZone="Asia/Shanghai"
      />,
    );
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<script");
    expect(html).toContain('rel="noopener noreferrer nofollow"');
    expect(html).toContain("Provisional: 44 answers are missing");
  });

  test("lose what the server would refuse, and nothing else", () => {
    expect(printable("a\u0000b\u0007\tc\r\nd\ud800 离线 👩‍🔬")).toBe("ab\tc\nd 离线 👩‍🔬");
  });
});

test("evidence says in Chinese until when it counts", () => {
  const html = render(
    <EvidenceList
      assessmentId="one"
      criterionId="two"
      items={[{ id: "1", title: "看板", url: "https://git.example/run", validUntil: "2027-05-19" }]}
      hasKeys={false}
      actions={{ add: async (state) => state, remove: async (state) => state }}
      isAdding={false}
      onAdding={() => {}}
      onChange={() => {}}
    />,
    "zh",
  );
  expect(html).toContain("有效至 2027年5月19日");
  expect(html).toContain("git.example");
});

test("a note before its answer survives a reload, and is forgotten with the answer", () => {
  const kept = new Map<string, string>();
  const keep = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
  keepDraft(keep, "form", "a", { note: "two\nlines", isNotApplicable: false });
  keepDraft(keep, "form", "b", { note: "", isNotApplicable: true });
  expect(readDrafts(keep, "form")).toEqual({
    a: { note: "two\nlines", isNotApplicable: false },
    b: { note: "", isNotApplicable: true },
  });
  keepDraft(keep, "form", "a", null);
  expect(Object.keys(readDrafts(keep, "form"))).toEqual(["b"]);
});
