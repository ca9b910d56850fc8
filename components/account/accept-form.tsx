"use client";

import type { Action } from "@/components/form/use-form";
import { useForm } from "@/components/form/use-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that takes a signed-in person into the organisation that invites them. */
export function AcceptForm({ action, token, label }: { action: Action<null>; token: string; label: string }) {
  const { submit, problem } = useForm(action);
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      {problem !== undefined && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <SubmitButton wide size="large">
        {label}
      </SubmitButton>
    </form>
  );
}
