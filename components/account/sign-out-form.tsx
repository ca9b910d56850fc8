"use client";

import { useActionState } from "react";
import type { Action } from "@/components/form/use-form";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: Action<null>; label: string; wide?: boolean; danger?: boolean };

/** A button that ends this session, or all of them. */
export function SignOutForm({ action, label, wide = false, danger = false }: Props) {
  const [, submit] = useActionState(action, { status: "idle" });
  return (
    <form action={submit}>
      <SubmitButton variant={danger ? "danger" : "secondary"} wide={wide} size={wide ? "large" : "normal"}>
        {label}
      </SubmitButton>
    </form>
  );
}
