"use client";

import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { useOnPaper } from "./on-paper";

type Props<Drawing> = {
  drawing: Drawing;
  load: () => Promise<ComponentType<{ drawing: Drawing }>>;
  /** The picture that stands until then, and on paper. */
  children: ReactNode;
};

/** Puts an interactive chart in its picture's place once the page has nothing else to do; both have the same size. */
export function WhenIdle<Drawing>({ drawing, load, children }: Props<Drawing>) {
  const [Chart, setChart] = useState<ComponentType<{ drawing: Drawing }> | null>(null);
  const isOnPaper = useOnPaper();

  useEffect(() => {
    let isGone = false;
    const cancel = whenIdle(() => {
      load().then(
        (loaded) => isGone || setChart(() => loaded),
        () => undefined,
      );
    });
    return () => {
      isGone = true;
      cancel();
    };
  }, [load]);

  if (Chart === null) return children;
  return (
    <>
      <div className="print:hidden">
        <Chart drawing={drawing} />
      </div>
      {isOnPaper && <div className="hidden print:block">{children}</div>}
    </>
  );
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(run, { timeout: 4000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 1000);
  return () => clearTimeout(id);
}
