/** The cap of a key beside what it does; not shown where there is no keyboard, but in a dialog, which speaks of nothing else. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-chip border border-current/30 px-1 font-sans text-key text-current/80 not-in-[dialog]:max-md:hidden not-in-[dialog]:pointer-coarse:hidden print:hidden">
      {children}
    </kbd>
  );
}
