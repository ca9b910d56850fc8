"use client";

import { useEffect, useRef, useState } from "react";
import type { LevelsDrawing } from "./drawing";
import { LevelsTable, type LevelsTableHead } from "./levels-table";

/** The numbers of the levels over time, made when their place is opened: years of months are many cells. */
export function LevelsTableOnOpen({ drawing, head }: { drawing: LevelsDrawing; head: LevelsTableHead }) {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const details = place.current?.closest("details");
    if (!details) return;
    const follow = () => setOpen(details.open);
    follow();
    details.addEventListener("toggle", follow);
    return () => details.removeEventListener("toggle", follow);
  }, []);

  return <div ref={place}>{isOpen && <LevelsTable drawing={drawing} head={head} />}</div>;
}
