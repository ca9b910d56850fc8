import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Refusal } from "@/lib/domain/autosave-queue";

type Props = {
  refusals: readonly Refusal[];
  statementOf: (criterionId: string) => string;
  onDismiss: (criterionId: string) => void;
};

/** The element that shows what was refused. */
export const refusalsId = "refused-answers";

/** What the server will never take, as text that can be copied before it is let go. */
export function Refusals({ refusals, statementOf, onDismiss }: Props) {
  const t = useTranslations("assessment.refused");
  const [isCopied, setCopied] = useState(false);
  const words = useTranslations("assessment.answers");
  if (refusals.length === 0) return null;

  const texts = refusals.map(({ write }) =>
    [statementOf(write.criterionId), words(write.value), write.reason, write.note].filter(Boolean).join("\n"),
  );
  const dismissAll = () => refusals.forEach(({ write }) => void onDismiss(write.criterionId));

  async function copy() {
    await navigator.clipboard?.writeText(texts.join("\n\n"));
    setCopied(true);
  }

  return (
    <Notice tone="danger" live>
      <div id={refusalsId} className="grid scroll-mt-20 gap-3">
        <p>{t("title", { count: refusals.length })}</p>
        <p>{refusals[0]?.reason}</p>
        <pre className="max-h-60 overflow-auto rounded-control border border-line-2 bg-sheet p-3 font-sans whitespace-pre-wrap wrap-anywhere text-ink select-all">
          {texts.join("\n\n")}
        </pre>
        <div className="flex gap-2">
          <Button onClick={copy}>{isCopied ? t("copied") : t("copy")}</Button>
          <Button variant="quiet" onClick={dismissAll}>
            {t("dismiss")}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
