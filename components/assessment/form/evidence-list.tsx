import Link2 from "lucide-react/icons/link-2";
import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Action } from "@/components/form/use-form";
import { KeyCap } from "@/components/ui/key-cap";
import type { CalendarDate } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";
import { submitFields } from "../submit-fields";
import { EvidenceForm } from "./evidence-form";
import { hostOf } from "./host-of";
import { useFailureWords } from "./use-failure-words";

/** A link that supports an answer. */
export type EvidenceItem = { id: string; title: string; url: string; validUntil: CalendarDate | null };

/** How evidence is changed, and who must know of it. */
export type EvidenceActions = {
  add: Action<EvidenceItem>;
  remove: Action<null>;
};

type Props = {
  assessmentId: string;
  criterionId: string;
  items: readonly EvidenceItem[];
  hasKeys: boolean;
  actions: EvidenceActions;
  isAdding: boolean;
  onAdding: (isAdding: boolean) => void;
  onChange: (items: readonly EvidenceItem[]) => void;
};

/** The evidence of a criterion: links with the day until which they count, and a form for one more. */
export function EvidenceList({
  assessmentId,
  criterionId,
  items,
  hasKeys,
  actions,
  isAdding,
  onAdding,
  onChange,
}: Props) {
  const t = useTranslations("assessment.evidence");
  const locale = useLocale();
  const failureWords = useFailureWords();
  const [failure, setFailure] = useState<string | null>(null);

  async function remove(id: string) {
    const result = await submitFields(actions.remove, { assessmentId, evidenceId: id });
    if (result.status === "done") onChange(items.filter((item) => item.id !== id));
    setFailure(result.status === "done" ? null : failureWords(result));
  }

  return (
    <div className="grid max-w-measure gap-1.5">
      <h3 className="flex items-center gap-2 font-medium">
        {t("title")}
        {hasKeys && (
          <span aria-hidden="true" className="flex">
            <KeyCap>E</KeyCap>
          </span>
        )}
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {items.map(({ id, title, url, validUntil }) => (
          <li key={id} className="flex items-center gap-2.5 py-2">
            <Link2 />
            <span className="min-w-0 flex-1 truncate">
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="font-medium text-ink hover:underline"
              >
                {title}
              </a>{" "}
              <span className="text-note text-muted max-md:hidden">{hostOf(url)}</span>
            </span>
            {validUntil !== null && (
              <span className="text-note whitespace-nowrap text-muted">
                {t("until", { date: writtenDay(validUntil, locale) })}
              </span>
            )}
            <button
              type="button"
              onClick={() => remove(id)}
              aria-label={t("remove", { title })}
              className="touch rounded-chip text-muted hover:text-ink"
            >
              <X />
            </button>
          </li>
        ))}
        <li className="py-2">
          {isAdding ? (
            <EvidenceForm
              assessmentId={assessmentId}
              criterionId={criterionId}
              add={actions.add}
              onAdded={(item) => {
                onChange([...items, item]);
                onAdding(false);
              }}
              onCancel={() => onAdding(false)}
            />
          ) : (
            <button
              type="button"
              onClick={() => onAdding(true)}
              className="touch flex items-center gap-2.5 rounded-chip text-accent hover:underline"
            >
              <Plus />
              {t("add")}
            </button>
          )}
        </li>
      </ul>
      {failure !== null && (
        <p role="alert" className="text-note text-danger">
          {failure}
        </p>
      )}
    </div>
  );
}
