import type { ReactNode } from "react";
import type { PaceState } from "@/lib/domain/forecast";

const signs: Record<PaceState, { look: string; drawing: ReactNode }> = {
  reached: { look: "text-muted", drawing: <path d="M3 8.5 6.5 12 13 4.5" /> },
  "on-pace": { look: "text-muted", drawing: <path d="M2.5 8h11M9.5 4l4 4-4 4" /> },
  "at-risk": { look: "text-warn", drawing: <path d="M8 2.5 14.5 13.5H1.5ZM8 6.5v3.2M8 11.8v.1" /> },
  overdue: {
    look: "text-danger",
    drawing: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="M8 4.5V8l2.5 1.5" />
      </>
    ),
  },
  "too-little-data": { look: "text-muted", drawing: <path d="M3 8h.1M8 8h.1M13 8h.1" /> },
};

/** How a team stands to its target, in a sign and a word. */
export function PaceSign({ state, children }: { state: PaceState; children: ReactNode }) {
  const { look, drawing } = signs[state];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${look}`}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        className="shrink-0 fill-none stroke-current"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawing}
      </svg>
      {children}
    </span>
  );
}
