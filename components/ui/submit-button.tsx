"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends its form, once: it waits while the form is under way. */
export function SubmitButton({ variant = "primary", disabled, ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return <Button {...rest} variant={variant} type="submit" disabled={disabled || pending} aria-busy={pending} />;
}
