import type { ReactNode } from "react";

/** The head of a page at the door: what one does here, and what for. */
export function DoorHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-6">
      <h1 className="text-headline">{title}</h1>
      {children !== undefined && <p className="mt-1 text-muted">{children}</p>}
    </div>
  );
}
