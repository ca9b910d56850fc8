import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import { type Framework, languageOf, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";

/** An answer with as much beside it as the reader may see. */
export type AnswerSource = {
  readonly criterionId: string;
  readonly value: AnswerValue;
  readonly note: string;
  readonly reason: string | null;
  readonly evidence: readonly {
    readonly title: string;
    readonly url: string;
    readonly validUntil: CalendarDate | null;
  }[];
};

/** A criterion with its answer; null where none was given. */
export type AnswerRow = {
  readonly id: string;
  readonly level: number;
  readonly statement: string;
  readonly lang?: string;
  readonly answer: AnswerSource | null;
};

export type AnswersOfCapability = {
  readonly key: string;
  readonly name: string;
  readonly lang?: string;
  readonly rows: readonly AnswerRow[];
};

type Source = { framework: Framework; locale: Locale; answers: readonly AnswerSource[] };

/** Every criterion with its answer, by capability, in the reader's language where the framework has it. */
export function composeAnswers({ framework, locale, answers }: Source): AnswersOfCapability[] {
  const given = new Map(answers.map((answer) => [answer.criterionId, answer] as const));
  const mark = (text: Parameters<typeof languageOf>[0]) => {
    const language = languageOf(text, locale);
    return language === locale ? {} : { lang: language };
  };
  return framework.capabilities.map(({ key, name, criteria }) => ({
    key,
    name: localized(name, locale),
    ...mark(name),
    rows: criteria.map(({ id, level, statement }) => ({
      id,
      level,
      statement: localized(statement, locale),
      ...mark(statement),
      answer: given.get(id) ?? null,
    })),
  }));
}
