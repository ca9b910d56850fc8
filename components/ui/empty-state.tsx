import type { ReactNode } from "react";

/** An empty place: the thing's own frame dashed, one sentence, one action. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-4 border-t border-dashed border-control pt-4">
      <p className="max-w-measure">
        <strong>{title}</strong> {children}
      </p>
      {action}
    </div>
  );
}
