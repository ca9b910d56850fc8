import { useTranslations } from "next-intl";
import { AnswerMark } from "@/components/charts/marks/answer-mark";
import { KeyCap } from "@/components/ui/key-cap";
import { type AnswerValue, answerValues } from "@/lib/domain/answer";

type Props = {
  criterionId: string;
  chosen: AnswerValue | null;
  hasKeys: boolean;
  onChoose: (value: AnswerValue) => void;
};

/** The four answers as joined radios, each with its key. */
export function AnswerChoice({ criterionId, chosen, hasKeys, onChoose }: Props) {
  const t = useTranslations("assessment.answers");
  return (
    <div className="flex overflow-hidden rounded-control border border-line-2 bg-sheet has-focus-visible:overflow-visible md:inline-flex">
      {answerValues.map((value, place) => (
        <label
          key={value}
          className="relative flex min-h-answer flex-1 items-center gap-2 border-l border-line-2 px-3 text-ink first:rounded-l-control first:border-l-0 last:rounded-r-control hover:bg-wash has-checked:border-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-page has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent max-md:flex-col max-md:justify-center max-md:gap-0.5 max-md:px-1 max-md:py-1.5 md:whitespace-nowrap"
        >
          <input
            type="radio"
            name={`answer-${criterionId}`}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            className="absolute inset-0 size-full opacity-0"
          />
          <AnswerMark value={value} />
          {t(value)}
          {hasKeys && (
            <span aria-hidden="true" className="flex">
              <KeyCap>{String(place + 1)}</KeyCap>
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
