"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends its form, once: it waits while the form is under way, then hands the focus on to the first field that is wrong. */
export function SubmitButton({ variant = "primary", disabled, ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  const button = useRef<HTMLButtonElement>(null);
  const wasPending = useRef(false);
  useEffect(() => {
    if (wasPending.current && !pending && button.current !== null) handFocusOn(button.current);
    wasPending.current = pending;
  }, [pending]);
  return (
    <Button {...rest} ref={button} variant={variant} type="submit" disabled={disabled || pending} aria-busy={pending} />
  );
}

/** A button that waits loses the focus: unless the person has gone elsewhere, it goes to what is wrong, else back. */
function handFocusOn(button: HTMLButtonElement) {
  const { form } = button;
  const focused = document.activeElement;
  if (form === null || (focused !== document.body && !form.contains(focused))) return;
  const wrong = form.querySelector<HTMLElement>("[aria-invalid]");
  if (wrong !== null) wrong.focus();
  else if (focused === document.body) button.focus();
}
