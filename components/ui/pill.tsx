import ChevronDown from "lucide-react/icons/chevron-down";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";

/** The classes of a filter; set, it says so in accent. */
export function pillClass(isSet: boolean): string {
  return `inline-flex h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 whitespace-nowrap ${isSet ? "border-accent bg-accent-wash text-accent" : "border-line-2 bg-sheet text-body hover:border-control"}`;
}

/** What stands in a filter: its words, and the sign that it opens or can be taken off. */
export function PillWords({ isSet, children }: { isSet: boolean; children: ReactNode }) {
  return (
    <>
      {children}
      {isSet ? <X className="size-3.5" /> : <ChevronDown className="size-3.5" />}
    </>
  );
}
