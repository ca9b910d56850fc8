import type { ReactNode } from "react";
import type { PaceState } from "@/lib/domain/forecast";

const signs: Record<PaceState, string> = {
  reached: "sign-reached text-muted",
  "on-pace": "sign-on-pace text-muted",
  "at-risk": "sign-at-risk text-warn",
  overdue: "sign-overdue text-danger",
  "too-little-data": "sign-too-little text-muted",
};

/** How a team stands to its target, in a sign and a word. */
export function PaceSign({ state, children }: { state: PaceState; children: ReactNode }) {
  return <span className={`sign inline-flex items-center gap-1.5 whitespace-nowrap ${signs[state]}`}>{children}</span>;
}
