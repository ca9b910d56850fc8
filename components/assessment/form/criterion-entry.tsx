import { useLocale, useTranslations } from "next-intl";
import { LevelTag } from "@/components/charts/marks/level-tag";
import { KeyCap } from "@/components/ui/key-cap";
import type { AnswerValue } from "@/lib/domain/answer";
import type { AutosaveQueue } from "@/lib/domain/autosave-queue";
import type { CalendarDate } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";
import { AnswerChoice } from "./answer-choice";
import { ConflictNotice } from "./conflict-notice";
import type { CriterionDetailsProps } from "./criterion-details";
import { CriterionDetails } from "./criterion-details";
import type { FormCriterion } from "./form-framework";
import { ReasonEntry } from "./reason-entry";
import type { SheetAnswer } from "./use-answer-sheet";
import { elementId } from "./use-criterion-focus";

/** The answer of the last published assessment not after this one's date. */
export type LastAnswer = { value: AnswerValue; asOf: CalendarDate };

/** What can be done with one criterion. */
export type CriterionActs = {
  open: () => void;
  choose: (value: AnswerValue) => void;
  confirm: () => void;
  writeNote: (text: string) => void;
  writeReason: (text: string) => void;
  resolve: (choice: "mine" | "theirs") => void;
  /** Out of a text field: back to the answers, or on to the next criterion. */
  leave: (how: "done" | "back") => void;
};

type Props = {
  criterion: FormCriterion;
  lang: string | undefined;
  answer: SheetAnswer;
  last: LastAnswer | undefined;
  conflict: AutosaveQueue["conflicts"][string] | undefined;
  hasKeys: boolean;
  acts: CriterionActs;
  /** Set for the one in focus, which alone is open. */
  details: Omit<CriterionDetailsProps, "criterion" | "lang" | "answer" | "hasKeys" | "acts"> | null;
};

/** One criterion: its level in words, the sentence, the four answers; in focus also guidance, note and evidence. */
export function CriterionEntry({ criterion, lang, answer, last, conflict, hasKeys, acts, details }: Props) {
  const t = useTranslations("assessment");
  const isFocused = details !== null;
  const { id } = criterion;
  return (
    // by pointer it opens once the click is over: what moves between press and release would not be clicked
    // biome-ignore lint/a11y/noStaticElementInteractions: by key it opens when its answers take the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      id={elementId(id)}
      onFocus={({ target }) => target.matches(":focus-visible") && acts.open()}
      onClick={acts.open}
      className={`relative flex scroll-mt-17 scroll-mb-20 gap-x-5.5 gap-y-2 border-t border-line py-5.5 max-md:flex-col ${isFocused ? "before:absolute before:inset-y-0 before:-left-gutter before:w-0.75 before:bg-accent md:before:-left-6" : ""}`}
    >
      <div className="w-14 shrink-0 pt-1">
        <LevelTag level={criterion.level} label={t("preview.level", { level: criterion.level })} />
      </div>
      <div className="grid min-w-0 flex-1 gap-4">
        <fieldset className="min-w-0">
          <legend
            lang={lang}
            className={`mb-3 max-w-measure text-lede text-ink ${isFocused ? "font-title" : "cursor-pointer"}`}
          >
            {criterion.statement}
          </legend>
          <div className="grid gap-x-4 gap-y-2 md:flex md:flex-wrap md:items-center">
            <AnswerChoice criterionId={id} chosen={answer.chosen} hasKeys={hasKeys} onChoose={acts.choose} />
            <Before answer={answer} last={last} hasKeys={hasKeys} confirm={acts.confirm} />
          </div>
        </fieldset>
        {conflict !== undefined && <ConflictNotice {...conflict} hasKeys={hasKeys} onResolve={acts.resolve} />}
        {answer.chosen === "not-applicable" && (isFocused || answer.reason === "") && (
          <ReasonEntry criterionId={id} answer={answer} acts={acts} />
        )}
        {details !== null && <CriterionDetails {...details} {...{ criterion, lang, answer, hasKeys, acts }} />}
      </div>
    </div>
  );
}

type BeforeProps = { answer: SheetAnswer; last: LastAnswer | undefined; hasKeys: boolean; confirm: () => void };

/** What was answered last time, or that this answer is only carried forward from it. */
function Before({ answer, last, hasKeys, confirm }: BeforeProps) {
  const t = useTranslations("assessment");
  const locale = useLocale();
  if (answer.value !== null && !answer.isConfirmed) {
    return (
      <p className="flex items-center gap-2 text-note">
        <span className="rounded-chip border border-control px-1.5 text-muted">{t("carriedForward")}</span>
        <button
          type="button"
          onClick={confirm}
          className="touch flex items-center gap-1.5 rounded-chip text-accent hover:underline"
        >
          {t("confirm")}
          {hasKeys && (
            <span aria-hidden="true" className="flex">
              <KeyCap>C</KeyCap>
            </span>
          )}
        </button>
      </p>
    );
  }
  if (last === undefined) return null;
  return (
    <p className="text-note text-muted">
      {t("last", { answer: t(`answers.${last.value}`), date: writtenDay(last.asOf, locale) })}
    </p>
  );
}
