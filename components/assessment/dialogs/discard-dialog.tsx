import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Action } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { useFailureWords } from "../form/use-failure-words";
import { submitFields } from "../submit-fields";

type Props = {
  assessmentId: string;
  isOpen: boolean;
  onClose: () => void;
  discard: Action<null>;
  teamAddress: Route;
};

/** Asks before a draft is given up. */
export function DiscardDialog({ assessmentId, isOpen, onClose, discard, teamAddress }: Props) {
  const t = useTranslations("assessment.discard");
  const failureWords = useFailureWords();
  const router = useRouter();
  const [failure, setFailure] = useState<string | null>(null);

  async function submit() {
    const result = await submitFields(discard, { assessmentId });
    if (result.status === "done") router.push(teamAddress);
    else setFailure(failureWords(result));
  }

  return (
    <Dialog
      title={t("title")}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("keep")}</Button>
          <Button variant="danger" onClick={submit}>
            {t("discard")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t("text")}</p>
        {failure !== null && (
          <Notice tone="danger" live>
            {failure}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
