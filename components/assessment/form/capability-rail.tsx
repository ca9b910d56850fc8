import Clock from "lucide-react/icons/clock";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { AnswerMark } from "@/components/charts/marks/answer-mark";
import type { FormCapability } from "./form-framework";
import type { AnswerSheet } from "./use-answer-sheet";

type Props = {
  capabilities: readonly FormCapability[];
  current: string;
  sheet: AnswerSheet;
  conflicts: readonly string[];
  lang: string | undefined;
  show: (key: string) => void;
};

/** The capabilities with one mark per criterion, and what is the matter with them. */
export function CapabilityRail({ capabilities, current, sheet, conflicts, lang, show }: Props) {
  const t = useTranslations("assessment.rail");

  function follow(event: MouseEvent, key: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show(key);
  }

  return (
    <ul className="grid gap-1">
      {capabilities.map(({ key, name, criteria }) => {
        const answered = criteria.filter(({ id }) => sheet.of(id).value !== null).length;
        const unconfirmed = criteria.filter(({ id }) => sheet.of(id).value !== null && sheet.isOpen(id)).length;
        const isInConflict = criteria.some(({ id }) => conflicts.includes(id));
        return (
          <li key={key}>
            <a
              href={`?capability=${key}`}
              onClick={(event) => follow(event, key)}
              {...(key === current ? { "aria-current": "step" } : {})}
              className={`grid gap-1 rounded-control px-2.5 py-2 hover:bg-wash ${key === current ? "bg-wash font-semibold text-ink" : ""}`}
            >
              <span className="flex items-center justify-between gap-2">
                <span lang={lang}>{name}</span>
                {isInConflict && <TriangleAlert role="img" aria-label={t("conflict")} className="text-danger" />}
                {!isInConflict && unconfirmed > 0 && (
                  <Clock
                    role="img"
                    aria-label={t("unconfirmed", { count: unconfirmed })}
                    className="size-3.5 text-warn"
                  />
                )}
              </span>
              <span
                className="flex flex-wrap gap-1"
                role="img"
                aria-label={t("answered", { count: answered, all: criteria.length })}
              >
                {criteria.map(({ id }) => (
                  <span key={id} className={sheet.isOpen(id) ? "text-muted" : "text-ink"}>
                    <AnswerMark value={sheet.of(id).value} />
                  </span>
                ))}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
