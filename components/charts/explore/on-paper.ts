"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed, or drawn as on paper: what stands on paper alone is made then and not before. */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false);

  useEffect(() => {
    const paper = matchMedia("print");
    // it must stand there before the browser goes on
    const begin = () => flushSync(() => setOnPaper(true));
    const end = () => flushSync(() => setOnPaper(false));
    const follow = () => (paper.matches ? begin() : end());
    setOnPaper(paper.matches);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    paper.addEventListener("change", follow);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper.removeEventListener("change", follow);
    };
  }, []);

  return isOnPaper;
}

/** Does something while all that stands on paper alone is there. */
export function asOnPaper<T>(work: () => T): T {
  window.dispatchEvent(new Event("beforeprint"));
  try {
    return work();
  } finally {
    window.dispatchEvent(new Event("afterprint"));
  }
}
