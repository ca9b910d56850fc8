"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Action, useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: Action<null>;
  /** What the button says, and again the one that confirms. */
  label: string;
  title: string;
  /** What will happen, and what stays. */
  children: ReactNode;
  /** What the action needs to know, as hidden fields. */
  values?: Record<string, string>;
};

/** Asks once more before something that is hard to take back. */
export function ConfirmButton({ action, label, title, children, values = {} }: Props) {
  const common = useTranslations("common");
  const form = useForm(action);
  const wrong = form.problem ?? form.firstProblem;
  return (
    <DialogButton title={title} label={label} variant="danger">
      {(close) => (
        <form action={form.submit} className="grid gap-5">
          <div className="grid gap-2">{children}</div>
          {wrong !== undefined && (
            <Notice tone="danger" live>
              {wrong}
            </Notice>
          )}
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="flex justify-end gap-2">
            <Button onClick={close}>{common("cancel")}</Button>
            <SubmitButton variant="danger">{label}</SubmitButton>
          </div>
        </form>
      )}
    </DialogButton>
  );
}
