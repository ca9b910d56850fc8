"use client";

import type { ReactNode } from "react";
import { type Action, useForm } from "@/components/form/use-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { linkId: string; act: Action<null>; variant?: "primary" | "secondary"; children: ReactNode };

/** A button that does one thing to a link. */
export function ActButton({ linkId, act, variant = "secondary", children }: Props) {
  const { submit, problem } = useForm(act);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      <input type="hidden" name="linkId" value={linkId} />
      {problem !== undefined && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </form>
  );
}
