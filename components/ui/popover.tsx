"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";

type Props = {
  /** What the button shows. */
  button: ReactNode;
  align?: "left" | "right";
  /** Links and forms. */
  children: ReactNode;
};

/** Something that floats under its button, and opens without a script too; Escape closes it and gives the focus back. */
export function Popover({ button, align = "left", children }: Props) {
  const root = useRef<HTMLDetailsElement>(null);
  const close = () => root.current?.removeAttribute("open");

  function leave(event: KeyboardEvent) {
    if (event.key !== "Escape" || root.current?.open !== true) return;
    close();
    root.current.querySelector("summary")?.focus();
  }

  return (
    <details
      ref={root}
      className="relative print:hidden"
      onKeyDown={leave}
      onClick={({ target }) => target instanceof Element && target.closest("a") !== null && close()}
      onSubmit={({ target }) => target instanceof HTMLFormElement && target.method === "get" && close()}
      onBlur={({ currentTarget, relatedTarget }) =>
        relatedTarget !== null && !currentTarget.contains(relatedTarget) && close()
      }
    >
      <summary className="touch inline-flex cursor-pointer list-none items-center rounded-control font-medium text-ink">
        {button}
      </summary>
      <div
        className={`floating appearing absolute top-full z-20 mt-2 grid w-max max-w-80 min-w-52 gap-1 rounded-panel p-2 ${align === "right" ? "md:right-0 max-md:left-0" : "left-0"}`}
      >
        {children}
      </div>
    </details>
  );
}
