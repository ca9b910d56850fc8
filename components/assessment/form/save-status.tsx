import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KeyCap } from "@/components/ui/key-cap";
import { Status } from "@/components/ui/status";
import type { AutosaveQueue } from "@/lib/domain/autosave-queue";
import type { AutosaveState } from "@/lib/domain/autosave-state";
import { writtenTime } from "@/lib/domain/written-date";
import { refusalsId } from "./refusals";

type Props = { state: AutosaveState; queue: AutosaveQueue; hasKeys: boolean; onOpen: (criterionId: string) => void };

/** Where the answers are, in one place and true: being saved, saved, only here, in conflict, refused. */
export function SaveStatus({ isReady, ...shown }: Props & { isReady: boolean }) {
  return (
    <div role="status" className="flex min-w-18 justify-end whitespace-nowrap md:w-52 lg:w-96">
      {isReady && <State {...shown} />}
    </div>
  );
}

function State({ state, queue, hasKeys, onOpen }: Props) {
  const t = useTranslations("assessment.status");
  const locale = useLocale();
  switch (state.kind) {
    case "untouched":
      return <span className="text-note text-muted max-md:hidden">{t("untouched")}</span>;
    case "saving":
      return <Status tone="busy">{t("saving")}</Status>;
    case "saved":
      return (
        <Status tone="ok">
          {t("saved")}
          <span className="max-md:hidden"> {writtenTime(new Date(state.at), locale)}</span>
        </Status>
      );
    case "offline":
      return (
        <Status tone="warn">
          {t(state.reason)}
          <span className="max-md:sr-only">{t("kept", { count: state.kept })}</span>
        </Status>
      );
    case "conflict": {
      const [criterionId = ""] = state.criterionIds;
      const conflict = queue.conflicts[criterionId];
      return (
        <button type="button" onClick={() => onOpen(criterionId)} className="touch rounded-chip text-left">
          <Status tone="danger">
            <span className="lg:hidden">{t("conflict")}</span>
            <span className="inline-flex items-center gap-1 whitespace-nowrap max-lg:hidden">
              {conflict !== undefined && <Values mine={conflict.mine.value} theirs={conflict.theirs} />}
              {hasKeys && (
                <>
                  <KeyCap>M</KeyCap>
                  <KeyCap>T</KeyCap>
                </>
              )}
            </span>
          </Status>
        </button>
      );
    }
    case "refused":
      return (
        <button
          type="button"
          onClick={() => document.getElementById(refusalsId)?.scrollIntoView()}
          className="touch rounded-chip text-left"
        >
          <Status tone="danger">{t("refused", { count: state.criterionIds.length })}</Status>
        </button>
      );
    default:
      return state satisfies never;
  }
}

function Values({ mine, theirs }: { mine: string; theirs: { value: string; by: string | null } }) {
  const t = useTranslations("assessment");
  const values = {
    by: theirs.by ?? t("status.somebody"),
    theirs: t(`answers.${theirs.value}`),
    mine: t(`answers.${mine}`),
    b: (words: ReactNode) => <strong className="text-current">{words}</strong>,
  };
  return <span>{t.rich("status.changedBy", values)}</span>;
}
