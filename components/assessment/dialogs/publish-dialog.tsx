import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LevelChip } from "@/components/charts/marks/level-chip";
import type { Action } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { AutosaveState } from "@/lib/domain/autosave-state";
import type { Published } from "../form/assessment-form-props";
import type { Standing } from "../form/standing";
import { useFailureWords } from "../form/use-failure-words";
import { type Refused, submitFields } from "../submit-fields";

type Props = {
  assessmentId: string;
  isOpen: boolean;
  onClose: () => void;
  standing: Standing;
  lang: string | undefined;
  unconfirmed: number;
  /** Criteria whose "not applicable" waits for its reason. */
  waiting: number;
  /** Sends what this browser still keeps, and tells what became of it. */
  settle: () => Promise<AutosaveState>;
  publish: Action<Published>;
  teamAddress: Route;
  /** Where another assessment of this team stands. */
  addressOf: (assessmentId: string) => string;
  onChangeDate: () => void;
  onFirstMissing: () => void;
};

/** What publishing means now, and publishing it once every answer of this browser has arrived. */
export function PublishDialog(props: Props) {
  const { isOpen, onClose, standing, unconfirmed, waiting, lang } = props;
  const t = useTranslations("assessment.publish");
  const preview = useTranslations("assessment.preview");
  const { isBusy, refused, unsent, submit } = usePublishing(props);
  const { level, levelName, progress, missing } = standing;
  return (
    <Dialog
      title={t("title")}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("goOn")}</Button>
          <Button variant="primary" onClick={submit} disabled={isBusy} aria-busy={isBusy} ref={takesFocus}>
            {isBusy ? t("publishing") : t("publish")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="flex items-center gap-3 text-lede text-ink">
          <LevelChip
            level={level}
            provisional={missing > 0}
            label={level === null ? preview("noLevel") : preview("level", { level })}
          />
          <span lang={lang}>{levelName ?? preview("noLevel")}</span>
          <strong>{progress}</strong>
        </p>
        {missing > 0 ? (
          <Notice
            tone="warn"
            action={
              <button type="button" onClick={props.onFirstMissing} className="underline">
                {t("firstMissing")}
              </button>
            }
          >
            {t("missing", { count: missing })}
          </Notice>
        ) : (
          <p>{t("complete")}</p>
        )}
        {unconfirmed > 0 && <p>{t("unconfirmed", { count: unconfirmed })}</p>}
        {waiting > 0 && <Notice tone="warn">{t("waiting", { count: waiting })}</Notice>}
        <p className="text-muted">{t("frozen")}</p>
        {unsent !== null && (
          <Notice tone="danger" live>
            {t(`unsent.${unsent}`)}
          </Notice>
        )}
        {refused !== null && <RefusedNotice {...props} refused={refused} />}
      </div>
    </Dialog>
  );
}

/** A dialog gives its focus to what has this attribute; React would give it before the dialog is open. */
function takesFocus(element: HTMLElement | null) {
  element?.setAttribute("autofocus", "");
}

function usePublishing({ assessmentId, settle, publish, teamAddress }: Props) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [unsent, setUnsent] = useState<"offline" | "conflict" | "refused" | null>(null);

  async function submit() {
    setBusy(true);
    setRefused(null);
    setUnsent(null);
    const { kind } = await settle();
    if (kind === "offline" || kind === "conflict" || kind === "refused") setUnsent(kind);
    else {
      const result = await submitFields(publish, { assessmentId });
      if (result.status === "done") return router.push(teamAddress);
      setRefused(result);
    }
    setBusy(false);
  }

  return { isBusy, refused, unsent, submit };
}

function RefusedNotice({ refused, addressOf, onChangeDate }: Props & { refused: Refused }) {
  const t = useTranslations("assessment.publish");
  const failureWords = useFailureWords();
  const other = refused.reason === "taken" ? refused.details?.assessmentId : undefined;
  if (typeof other !== "string") {
    return (
      <Notice tone="danger" live>
        {failureWords(refused)}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" live>
      <p>{t("taken")}</p>
      <p className="mt-1 flex flex-wrap gap-4">
        <a href={addressOf(other)} className="underline">
          {t("openOther")}
        </a>
        <button type="button" onClick={onChangeDate} className="underline">
          {t("chooseDate")}
        </button>
      </p>
    </Notice>
  );
}
