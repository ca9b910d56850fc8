import type { AnswerValue } from "@/lib/domain/answer";

type Props = {
  /** Null where there is no answer yet. */
  value: AnswerValue | null;
};

/** The five marks of an answer, told apart by shape, in the colour of the text around them; the word stands beside them. */
export function AnswerMark({ value }: Props) {
  return (
    <span className="inline-flex shrink-0">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <Shape value={value} />
      </svg>
    </span>
  );
}

function Shape({ value }: { value: AnswerValue | null }) {
  switch (value) {
    case "met":
      return (
        <path
          fill="currentColor"
          fillRule="evenodd"
          d="M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM3.2 6.4 5.2 8.4 8.8 4.6 7.9 3.7 5.2 6.5 4.1 5.5Z"
        />
      );
    case "partly":
      return (
        <>
          <Ring />
          <path fill="currentColor" d="M6 1.2a4.8 4.8 0 0 1 0 9.6Z" />
        </>
      );
    case "not-met":
      return <Ring />;
    case "not-applicable":
      return (
        <>
          <Ring />
          <path stroke="currentColor" strokeWidth="1.4" d="M2.8 9.2 9.2 2.8" />
        </>
      );
    case null:
      return <Ring dots="1.3 1.72" />;
    default:
      return value satisfies never;
  }
}

function Ring({ dots }: { dots?: string }) {
  return <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray={dots} />;
}
