import type { ReactNode } from "react";

/** A line at the foot of each printed page. */
export function PrintFoot({ children }: { children: ReactNode }) {
  return (
    <div aria-hidden="true" className="print-stamp">
      <p className="pt-4 text-note text-muted">{children}</p>
    </div>
  );
}
