"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { gridMove } from "@/lib/domain/grid-keys";

type Props = {
  /** What the place is called that scrolls and takes keys. */
  label: string;
  /** A table whose cells are links. */
  children: ReactNode;
};

/** A table of links with one stop for Tab: arrows move from cell to cell, Enter opens. It scrolls within itself. */
export function HeatmapKeys({ label, children }: Props) {
  const frame = useRef<HTMLElement>(null);

  // without scripts, and until they run, each link is a stop of its own; whenever other rows come, they are settled anew
  useEffect(() => {
    const all = rowsOf(frame.current).flat();
    settle(all, all.find(isStop) ?? all.find((link) => link.closest("tbody") !== null));
  });

  function move(event: KeyboardEvent) {
    const rows = rowsOf(frame.current);
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement)) return;
    const row = rows.findIndex((links) => links.includes(target));
    const column = rows[row]?.indexOf(target) ?? -1;
    if (column === -1) return;
    const to = gridMove(
      { row, column },
      rows.map((links) => links.length),
      event,
    );
    const next = to === null ? undefined : rows[to.row]?.[to.column];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <section
      ref={frame}
      aria-label={label}
      onKeyDown={move}
      onFocus={({ target }) => target instanceof HTMLAnchorElement && settle(rowsOf(frame.current).flat(), target)}
      className="-mx-1 scroll-pl-36 overflow-x-auto px-1 pb-1 @picture:scroll-pl-48"
    >
      {children}
    </section>
  );
}

/** The links of each row that has any: the heads first. */
function rowsOf(frame: HTMLElement | null): HTMLAnchorElement[][] {
  return Array.from(frame?.querySelectorAll("tr") ?? [])
    .map((row) => Array.from(row.querySelectorAll("a")))
    .filter((links) => links.length > 0);
}

function settle(all: readonly HTMLAnchorElement[], stop: HTMLAnchorElement | undefined) {
  for (const link of all) {
    link.tabIndex = link === stop ? 0 : -1;
    link.toggleAttribute("data-stop", link === stop);
  }
}

const isStop = (link: HTMLAnchorElement): boolean => link.hasAttribute("data-stop");
