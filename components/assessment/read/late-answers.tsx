"use client";

import { useTranslations } from "next-intl";
import type { Refusal } from "@/lib/domain/autosave-queue";
import { Refusals } from "../form/refusals";
import { type Place, useAutosave } from "../form/use-autosave";

type Props = { place: Place; statements: Readonly<Record<string, string>> };

/** What this browser still keeps of an assessment that takes no more answers: the server is asked once more, and what it refuses stays as text to copy. */
export function LateAnswers({ place, statements }: Props) {
  const t = useTranslations("assessment.refused");
  const { autosave, view } = useAutosave(place);
  const { conflicts, refusals } = view.queue;
  const undecided = Object.values(conflicts).map(({ mine }): Refusal => ({ write: mine, reason: t("other") }));

  function letGo(criterionId: string) {
    if (criterionId in conflicts) autosave?.engine.resolve(criterionId, "theirs");
    autosave?.engine.dismiss(criterionId);
  }

  return (
    <div className="empty:hidden print:hidden">
      <Refusals
        refusals={[...Object.values(refusals), ...undecided]}
        statementOf={(id) => statements[id] ?? id}
        onDismiss={letGo}
      />
    </div>
  );
}
