"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

type Props = {
  /** What the button shows. */
  button: ReactNode;
  /** What the button is called where it shows no words. */
  label?: string;
  /** Where it opens under its button; on a phone `bar` and `page` lie over the width of the window, below the top bar or where the button is. */
  align?: "left" | "right" | "bar" | "page";
  /** Links and buttons, each with `menuItemClass` (menu-item.ts); they are made when it opens. */
  children: ReactNode;
};

const places = {
  left: "left-0 max-md:max-w-60",
  right: "right-0 max-md:max-w-72",
  page: "right-0 max-md:inset-x-4 max-md:top-auto max-md:max-w-full",
  bar: "left-0 max-md:fixed max-md:inset-x-4 max-md:top-13 max-md:max-w-full",
} as const;

/** A button with a list under it: arrows move, Escape closes and gives the focus back. */
export function Menu({ button, label, align = "left", children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const listId = useId();

  const items = () => Array.from(root.current?.querySelectorAll<HTMLElement>(`[data-menu] :is(a, button)`) ?? []);

  function move(event: KeyboardEvent) {
    if (event.key === "Escape" && isOpen) {
      setOpen(false);
      root.current?.querySelector("button")?.focus();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    setOpen(true);
    requestAnimationFrame(() => {
      const all = items();
      const place = all.findIndex((item) => item.matches(":focus"));
      const from = place === -1 && step === -1 ? 0 : place;
      all.at((from + step + all.length) % all.length)?.focus();
    });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the button and the list within it
    <div
      ref={root}
      className={align === "page" ? "relative max-md:static" : "relative"}
      onKeyDown={move}
      onClick={({ target }) => target instanceof Element && target.closest("a") !== null && setOpen(false)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
        className="touch inline-flex items-center gap-1.5 rounded-control font-medium text-ink"
      >
        {button}
      </button>
      <div
        id={listId}
        data-menu
        hidden={!isOpen}
        className={`floating appearing absolute top-full z-20 mt-2 grid min-w-52 max-w-80 rounded-panel p-1 *:min-w-0 ${places[align]}`}
      >
        {isOpen && children}
      </div>
    </div>
  );
}
