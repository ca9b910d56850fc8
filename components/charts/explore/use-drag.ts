import { type MouseEvent, type PointerEvent, useRef, useState } from "react";

/** Two places of a drawing that a pointer was drawn across, the left one first. */
export type Range = { readonly from: number; readonly to: number };

/** Follows a pointer that is drawn across a drawing; what it was let go over is then picked, and no press of what lies below. */
export function useDrag(placeAt: (event: PointerEvent<HTMLElement>) => number, onPick?: (range: Range) => void) {
  const start = useRef<number | null>(null);
  const drawn = useRef<Range | null>(null);
  const [range, setRange] = useState<Range | null>(null);

  function set(next: Range | null) {
    drawn.current = next;
    setRange(next);
  }

  function draw(event: PointerEvent<HTMLElement>) {
    // it was let go of elsewhere
    if (event.buttons === 0) start.current = null;
    const from = start.current;
    const at = placeAt(event);
    if (from === null || (at === from && drawn.current === null)) return;
    // from here on the pointer may leave the drawing
    event.currentTarget.setPointerCapture(event.pointerId);
    set({ from: Math.min(from, at), to: Math.max(from, at) });
  }

  if (onPick === undefined) return { range: null, draw: () => undefined, handlers: {} };
  return {
    range,
    draw,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        set(null);
        start.current = event.isPrimary && event.button === 0 ? placeAt(event) : null;
      },
      onPointerUp() {
        start.current = null;
        setRange(null);
        if (drawn.current !== null && drawn.current.from < drawn.current.to) onPick(drawn.current);
      },
      onPointerCancel() {
        start.current = null;
        set(null);
      },
      // the press that ends a drawing is none of what lies below
      onClickCapture(event: MouseEvent) {
        if (drawn.current === null) return;
        drawn.current = null;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
