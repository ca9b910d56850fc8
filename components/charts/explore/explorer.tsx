"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import { type Range, useDrag } from "./use-drag";

type Sized = { width: number; height: number };

type Props<Box extends Sized> = {
  wide: Box;
  narrow: Box;
  /** How many places there are to look at. */
  count: number;
  /** Where the nth lies, and which is nearest to a place, in the drawing's own pixels. */
  placeOf: (box: Box, index: number) => number;
  indexAt: (box: Box, place: number) => number;
  tooltip: (index: number) => ReactNode;
  /** Given where the drawing is walked through with the arrows; else focus falls on what it holds, marked by `data-index`. */
  label?: string;
  /** Given where a pointer can be drawn across some places to pick them; by keyboard there is another way to the same. */
  brush?: { words: (range: Range) => string; onPick: (range: Range) => void };
  children: (box: Box) => ReactNode;
};

/** The width of a place from which the wide drawing is shown, as in the pictures (`--container-picture`, `--container-narrow-picture`). */
const wideFrom = 640;
const narrowAtMost = 480;

/** A drawing in the size of its picture that tells, by pointer and by keyboard, what is at a place; the tooltip turns before it leaves the figure. */
export function Explorer<Box extends Sized>({
  wide,
  narrow,
  count,
  placeOf,
  indexAt,
  tooltip,
  label,
  brush,
  children,
}: Props<Box>) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [active, setActive] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const box = width >= wideFrom ? wide : narrow;
  const scale = Math.min(width, width >= wideFrom ? width : narrowAtMost) / box.width;

  function placeAt(event: PointerEvent<HTMLElement>): number {
    return indexAt(box, (event.clientX - event.currentTarget.getBoundingClientRect().left) / scale);
  }

  const { range, draw, handlers } = useDrag(placeAt, brush && pick);

  function pick(picked: Range) {
    // what is in focus now is another place of what is drawn then
    setActive(null);
    brush?.onPick(picked);
  }

  function point(event: PointerEvent<HTMLDivElement>) {
    setActive(placeAt(event));
    draw(event);
  }

  function walk(event: KeyboardEvent<HTMLDivElement>) {
    const to = { ArrowLeft: (active ?? count) - 1, ArrowRight: (active ?? -1) + 1, Home: 0, End: count - 1 }[event.key];
    if (event.key === "Escape") setActive(null);
    if (event.key === "t" && !event.ctrlKey && !event.metaKey && !event.altKey) toggleTable(event.currentTarget);
    if (to === undefined || label === undefined) return;
    event.preventDefault();
    setActive(Math.max(0, Math.min(count - 1, to)));
  }

  function follow({ target, currentTarget }: FocusEvent<HTMLDivElement>) {
    const index = target.closest("[data-index]")?.getAttribute("data-index");
    if (typeof index === "string") setActive(Number(index));
    // a press falls on a layer of the chart library, which takes no keys of its own
    if (label !== undefined && target.matches("g[tabindex]")) currentTarget.focus({ preventScroll: true });
  }

  const place = active === null ? 0 : placeOf(box, active) * scale;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a group with a name wherever it takes keys
    <div
      ref={frame}
      {...(label === undefined ? {} : { role: "group", "aria-label": label, tabIndex: 0 })}
      className={brush === undefined ? "relative" : "relative touch-pan-y touch-pinch-zoom select-none"}
      {...handlers}
      onPointerMove={point}
      onPointerLeave={() => setActive(null)}
      onKeyDown={walk}
      onFocus={follow}
      onBlur={() => setActive(null)}
    >
      {width > 0 && (
        <div style={{ height: box.height * scale }}>
          <div style={{ width: box.width, height: box.height, transform: `scale(${scale})`, transformOrigin: "0 0" }}>
            {children(box)}
          </div>
        </div>
      )}
      {range !== null && (
        <div
          className="pointer-events-none absolute inset-y-0 border-x border-accent bg-accent/15"
          style={{ left: placeOf(box, range.from) * scale, right: width - placeOf(box, range.to + 1) * scale }}
        />
      )}
      {active !== null && active < count && (
        <>
          <div className="pointer-events-none absolute inset-y-0 w-px bg-ink/40" style={{ left: place }} />
          <div
            role="status"
            className="floating pointer-events-none absolute top-2 z-10 min-w-40 rounded-tooltip px-3 py-2 text-note"
            style={place < width / 2 ? { left: place + 12 } : { right: width - place + 12 }}
          >
            {range === null || brush === undefined ? tooltip(active) : brush.words(range)}
          </div>
        </>
      )}
    </div>
  );
}

/** The same numbers as a table, one key away. */
function toggleTable(element: Element) {
  const table = element.closest("figure")?.querySelector("details[data-table]");
  table?.toggleAttribute("open");
}
