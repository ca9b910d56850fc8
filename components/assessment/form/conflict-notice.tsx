import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { KeyCap } from "@/components/ui/key-cap";
import { Notice } from "@/components/ui/notice";
import type { Theirs, WrittenAnswer } from "@/lib/domain/autosave-queue";

type Props = {
  mine: WrittenAnswer;
  theirs: Theirs;
  hasKeys: boolean;
  onResolve: (choice: "mine" | "theirs") => void;
};

/** Two answers to one criterion: both whole, and one key for each. */
export function ConflictNotice({ mine, theirs, hasKeys, onResolve }: Props) {
  const t = useTranslations("assessment.conflict");
  return (
    <Notice tone="danger">
      <div className="grid gap-3">
        <p>{theirs.by === null ? t("titleNobody") : t("title", { by: theirs.by })}</p>
        <Side
          answer={mine}
          label={t("mine")}
          action={
            <Button onClick={() => onResolve("mine")}>
              {t("keepMine")}
              {hasKeys && <KeyCap>M</KeyCap>}
            </Button>
          }
        />
        <Side
          answer={theirs}
          label={t("theirs")}
          action={
            <Button onClick={() => onResolve("theirs")}>
              {t("takeTheirs")}
              {hasKeys && <KeyCap>T</KeyCap>}
            </Button>
          }
        />
      </div>
    </Notice>
  );
}

function Side({ answer, label, action }: { answer: WrittenAnswer; label: string; action: ReactNode }) {
  const t = useTranslations("assessment");
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 text-ink">
      <div className="min-w-0 flex-1 pt-1.75 max-md:pt-2.5">
        <p>
          {label} <strong>{t(`answers.${answer.value}`)}</strong>
        </p>
        {answer.reason !== null && <p className="whitespace-pre-wrap wrap-anywhere">{answer.reason}</p>}
        {answer.note !== "" && <p className="whitespace-pre-wrap wrap-anywhere text-muted">{answer.note}</p>}
      </div>
      {action}
    </div>
  );
}
