/** The classes of a filter; set, it says so in accent. */
export function pillClass(isSet: boolean): string {
  return `inline-flex h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 whitespace-nowrap ${isSet ? "border-accent bg-accent-wash text-accent" : "border-line-2 bg-sheet text-body hover:border-control"}`;
}
