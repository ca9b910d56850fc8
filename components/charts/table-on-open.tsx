"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOnPaper } from "./explore/on-paper";

/** The table of a figure, made when its place is opened and on paper: the numbers of a page of charts are many cells. */
export function TableOnOpen({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useOnPaper();

  useEffect(() => {
    const details = place.current?.closest("details");
    if (!details) return;
    const follow = () => setOpen(details.open);
    follow();
    details.addEventListener("toggle", follow);
    return () => details.removeEventListener("toggle", follow);
  }, []);

  return <div ref={place}>{(isOpen || isOnPaper) && children}</div>;
}
