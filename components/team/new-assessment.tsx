"use client";

import type { Route } from "next";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { KeyCap } from "@/components/ui/key-cap";

type Props<T extends string> = {
  href: Route<T>;
  label: string;
  /** The key that does the same; none where the person turned keys off. */
  shortcut: string | null;
};

/** Where the next assessment begins: a button, and its key. */
export function NewAssessment<T extends string>({ href, label, shortcut }: Props<T>) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (shortcut === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === shortcut.toLowerCase() && isPlain(event)) link.current?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [shortcut]);
  return (
    <Link
      ref={link}
      href={href}
      aria-keyshortcuts={shortcut ?? undefined}
      className={`max-md:flex-1 ${buttonClass({ variant: "primary" })}`}
    >
      {label}
      {shortcut !== null && <KeyCap>{shortcut}</KeyCap>}
    </Link>
  );
}

/** A key alone, outside text fields and dialogs, while no input method composes. */
function isPlain(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing || event.repeat)
    return false;
  const isTyping =
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || event.target.matches("input, textarea, select"));
  return !isTyping && document.querySelector("dialog[open]") === null;
}
