"use client";

import { useTranslations } from "next-intl";
import { type Action, useForm } from "@/components/form/use-form";
import { DialogButton } from "@/components/ui/dialog-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { linkId: string; label: string; revoke: Action<null> };

/** Asks once more, then ends the link for every reader. */
export function RevokeButton({ linkId, label, revoke }: Props) {
  const t = useTranslations("share.revoke");
  const { submit, problem, problemOf } = useForm(revoke);
  const wrong = problem ?? problemOf("linkId");
  return (
    <DialogButton title={t("title", { label })} label={t("open")} variant="danger">
      <form action={submit} className="grid gap-5">
        <p>{t("text")}</p>
        {wrong !== undefined && (
          <Notice tone="danger" live>
            {wrong}
          </Notice>
        )}
        <div className="flex justify-end">
          <input type="hidden" name="linkId" value={linkId} />
          <SubmitButton variant="danger">{t("confirm")}</SubmitButton>
        </div>
      </form>
    </DialogButton>
  );
}
