import type { AnsweredCapability } from "@/components/pdf/answers-part";
import type { AssessmentSheet } from "@/lib/data/assessment-sheet";
import { todayIn } from "@/lib/domain/calendar";
import { type Framework, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { writtenDay } from "@/lib/domain/written-date";
import type { ReportWords } from "@/lib/request/report-words";

type Of = {
  readonly sheet: AssessmentSheet;
  readonly framework: Framework;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly words: ReportWords;
};

/** An assessment's answers in the order and the words of its framework. */
export function answeredCriteria({ sheet, framework, locale, timeZone, words }: Of): AnsweredCapability[] {
  const { t, format } = words;
  const answers = new Map(sheet.answers.map((answer) => [answer.criterionId, answer] as const));
  const dayOf = (instant: string) => writtenDay(todayIn(timeZone, new Date(instant)), locale);
  return framework.capabilities.map(({ key, name, criteria }) => ({
    key,
    name: localized(name, locale),
    criteria: criteria.map(({ id, level, statement }) => {
      const answer = answers.get(id);
      return {
        id,
        level,
        statement: localized(statement, locale),
        value: answer?.value ?? null,
        given: answer === undefined ? null : givenBy(answer),
        reason: answer?.reason ?? null,
        note: answer?.note ?? "",
        evidence: sheet.evidence
          .filter(({ criterionId }) => criterionId === id)
          .map(({ title, url, validUntil }) => ({
            title,
            url,
            until: validUntil === null ? null : t("paper.until", { date: format.date(validUntil) }),
          })),
      };
    }),
  }));

  function givenBy({ confirmed, by, at }: AssessmentSheet["answers"][number]): string {
    if (!confirmed) return t("paper.carried");
    return by === null ? dayOf(at) : t("paper.by", { by, date: dayOf(at) });
  }
}
